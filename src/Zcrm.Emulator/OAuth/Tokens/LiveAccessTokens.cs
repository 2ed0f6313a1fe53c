namespace Zcrm.Emulator;

/// <summary>At most 15 access tokens of a refresh token are alive; one more kills the oldest without a word (reference 1.9).</summary>
internal static class LiveAccessTokens
{
    public static IReadOnlyList<AccessGrant> Evicted(IEnumerable<AccessGrant> alive, AccessGrant added, int limit)
    {
        if (limit <= 0 || added.RefreshHash is null) return [];
        AccessGrant[] present = [.. alive.Where(grant => grant.RefreshHash == added.RefreshHash).OrderBy(grant => grant.Number)];
        return [.. present.Take(Math.Max(0, present.Length + 1 - limit))];
    }
}
