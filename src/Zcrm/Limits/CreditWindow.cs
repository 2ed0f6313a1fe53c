namespace Zcrm;

/// <summary>The credits that were spent in the last 24 hours, counted by the hour: what was spent in an hour comes back 24 hours after its end.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
internal sealed class CreditWindow
{
    private const int Hours = 25;
    private readonly SortedDictionary<long, long> _spent = [];

    /// <summary>Spends credits if as many are left.</summary>
    /// <returns>How long to wait for them; zero when they are spent now.</returns>
    public TimeSpan Spend(long credits, long allowed, DateTimeOffset now)
    {
        long hour = Forget(now);
        long excess = _spent.Values.Sum() + credits - allowed;
        if (excess <= 0)
        {
            Add(hour, credits);
            return TimeSpan.Zero;
        }

        foreach ((long spentIn, long spent) in _spent)
        {
            excess -= spent;
            if (excess <= 0) return DateTimeOffset.UnixEpoch.AddHours(spentIn + Hours) - now;
        }

        return TimeSpan.FromHours(Hours);
    }

    /// <summary>Takes over Zoho's count.</summary>
    public void Correct(long perDay, long remaining, DateTimeOffset now) => Add(Forget(now), perDay - remaining - _spent.Values.Sum());

    private void Add(long hour, long credits) => _spent[hour] = _spent.GetValueOrDefault(hour) + credits;

    private long Forget(DateTimeOffset now)
    {
        long hour = (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerHour;
        while (_spent.Count > 0 && _spent.Keys.First() is var oldest && oldest <= hour - Hours) _spent.Remove(oldest);
        return hour;
    }
}
