namespace Zcrm.Emulator;

/// <summary>A user and an app have at most 20 refresh tokens; the 21st deletes the first and its access tokens (reference 1.9).</summary>
internal static class RefreshTokenQuota
{
    public static IReadOnlyList<RefreshGrant> Evicted(IEnumerable<RefreshGrant> all, RefreshGrant added, int limit)
    {
        if (limit <= 0) return [];
        RefreshGrant[] present = [.. all.Where(grant => grant.ClientId == added.ClientId && grant.UserId == added.UserId).OrderBy(grant => grant.Number)];
        return [.. present.Take(Math.Max(0, present.Length + 1 - limit))];
    }
}
