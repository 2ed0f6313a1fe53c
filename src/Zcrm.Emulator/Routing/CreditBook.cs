namespace Zcrm.Emulator;

/// <summary>What one organization spent in the last 24 hours; each credit comes back 24 hours after it was spent (reference 4.1).</summary>
internal sealed class CreditBook
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(24);
    private readonly Lock _lock = new();
    private readonly Queue<(long Second, int Credits)> _closed = new();
    private (long Second, int Credits) _open;
    private int _sum;

    /// <summary>Spends credits if that many are left.</summary>
    /// <param name="credits">How many.</param>
    /// <param name="limit">How many there are for 24 hours; 0: any number.</param>
    /// <param name="now">When.</param>
    public bool TrySpend(int credits, int limit, DateTimeOffset now)
    {
        lock (_lock)
        {
            Forget(now);
            if (limit > 0 && _sum + credits > limit) return false;
            Add(credits, now.ToUnixTimeSeconds());
            return true;
        }
    }

    public int Spent(DateTimeOffset now)
    {
        lock (_lock)
        {
            Forget(now);
            return _sum;
        }
    }

    /// <summary>What is spent within a second is kept together, so that a day of calls has a size.</summary>
    private void Add(int credits, long second)
    {
        if (_open.Credits > 0 && _open.Second != second)
        {
            _closed.Enqueue(_open);
            _open = default;
        }

        _open = (second, _open.Credits + credits);
        _sum += credits;
    }

    private void Forget(DateTimeOffset now)
    {
        long until = (now - Window).ToUnixTimeSeconds();
        while (_closed.TryPeek(out (long Second, int Credits) oldest) && oldest.Second <= until) _sum -= _closed.Dequeue().Credits;
        if (_open.Credits == 0 || _open.Second > until) return;
        _sum -= _open.Credits;
        _open = default;
    }
}
