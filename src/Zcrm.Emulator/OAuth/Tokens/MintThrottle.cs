namespace Zcrm.Emulator;

/// <summary>10 access tokens in 10 minutes for one refresh token, the first one included; then none until the window has moved on (reference 1.9).</summary>
internal static class MintThrottle
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static bool IsThrottled(IReadOnlyList<DateTimeOffset> mints, DateTimeOffset now, int limit) =>
        limit > 0 && mints.Count(mint => mint > now - Window) >= limit;

    /// <summary>The mints of the window with one more; older ones are forgotten.</summary>
    public static IReadOnlyList<DateTimeOffset> Noted(IReadOnlyList<DateTimeOffset> mints, DateTimeOffset now) =>
        [.. mints.Where(mint => mint > now - Window), now];
}
