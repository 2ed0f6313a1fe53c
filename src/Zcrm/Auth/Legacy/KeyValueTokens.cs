namespace Zcrm;

/// <summary>The file of the archived C# SDK: one user, four lines of <c>name=value</c>.</summary>
internal static class KeyValueTokens
{
    public static IReadOnlyList<LegacyToken>? TryRead(string text, string path)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A value may have "=" in it, which is where the SDK itself fails.
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) values[line[..equals].TrimEnd()] = line[(equals + 1)..].TrimStart();
        }

        return values.ContainsKey("refreshtoken") ? [LegacyFields.Read($"'{path}'", name => values.GetValueOrDefault(name))] : null;
    }
}
