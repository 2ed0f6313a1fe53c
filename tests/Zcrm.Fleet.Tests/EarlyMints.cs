namespace Zcrm;

/// <summary>Finds mints of one connection that came while the token before was far from its end.</summary>
internal static class EarlyMints
{
    /// <summary>A token is renewed up to six minutes before the end of its hour, counted from when it was asked for.</summary>
    private static readonly TimeSpan UsedFor = TimeSpan.FromMinutes(54);

    /// <param name="arrived">When the accounts server was asked for tokens, in order.</param>
    /// <param name="asked">When servers asked for those tokens that they stored. On a busy machine a request is on its way for a while.</param>
    /// <param name="skew">How far clocks are off.</param>
    public static int Count(IReadOnlyList<DateTimeOffset> arrived, IReadOnlyCollection<DateTimeOffset> asked, TimeSpan skew)
    {
        int early = 0;
        for (int index = 1; index < arrived.Count; index++)
        {
            DateTimeOffset before = index > 1 ? arrived[index - 2] : DateTimeOffset.MinValue;
            DateTimeOffset began = asked.Where(at => at > before && at <= arrived[index - 1]).DefaultIfEmpty(arrived[index - 1]).Max();
            if (arrived[index] - began < UsedFor - skew) early++;
        }

        return early;
    }
}
