namespace Zcrm.Emulator;

/// <summary>Whether granted scopes allow what a call needs (reference 13.1).</summary>
/// <remarks>ALL covers every operation, WRITE covers create and update, and a parent covers its children; case is ignored.</remarks>
internal static class ScopeCover
{
    public static bool Allows(IReadOnlyList<string> granted, string needed) => granted.Any(scope => Covers(scope, needed));

    private static bool Covers(string granted, string needed)
    {
        if (string.Equals(granted, needed, StringComparison.OrdinalIgnoreCase)) return true;
        int grantedEnd = granted.LastIndexOf('.');
        int neededEnd = needed.LastIndexOf('.');
        return grantedEnd > 0 && neededEnd > 0
            && IsSameOrParent(granted[..grantedEnd], needed[..neededEnd])
            && CoversOperation(granted[(grantedEnd + 1)..].ToUpperInvariant(), needed[(neededEnd + 1)..].ToUpperInvariant());
    }

    private static bool IsSameOrParent(string granted, string needed) =>
        needed.StartsWith(granted, StringComparison.OrdinalIgnoreCase) && (needed.Length == granted.Length || needed[granted.Length] == '.');

    private static bool CoversOperation(string granted, string needed) =>
        granted == needed || granted == "ALL" || (granted == "WRITE" && needed is ("CREATE" or "UPDATE"));
}
