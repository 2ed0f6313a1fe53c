namespace Zcrm;

/// <summary>Keeps one connection within Zoho's budget of mints, which blocks who exceeds it for the rest of the window.</summary>
/// <remarks>Counts what this process asked for, refusals included, together with what the stored connection says others minted.</remarks>
internal sealed class MintBudget(TokenOptions options, TimeProvider clock)
{
    // After a sign-in a new refresh may begin while the one before it ends.
    private readonly Lock _gate = new();
    private readonly SortedSet<DateTimeOffset> _mints = [];

    /// <summary>How long to wait before another mint fits the budget; zero when one fits now.</summary>
    public TimeSpan WaitBefore(IEnumerable<DateTimeOffset> mintsByOthers)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset[] own;
        lock (_gate) own = [.. _mints];
        DateTimeOffset[] inWindow = [.. own.Union(mintsByOthers).Where(mint => mint > now - options.MintWindow).Order()];
        if (inWindow.Length < options.MintBudget) return TimeSpan.Zero;

        // The mint that has to leave the window before the next one may enter it.
        return inWindow[inWindow.Length - options.MintBudget] + options.MintWindow - now;
    }

    /// <summary>Notes a mint that is about to be asked for, and returns its time.</summary>
    public DateTimeOffset Spend()
    {
        DateTimeOffset now = clock.GetUtcNow();
        lock (_gate)
        {
            _mints.RemoveWhere(mint => mint <= now - options.MintWindow);
            while (!_mints.Add(now)) now = now.AddTicks(1);
            return now;
        }
    }

    /// <summary>Takes back a mint that never reached the accounts server.</summary>
    public void Refund(DateTimeOffset mint)
    {
        lock (_gate) _mints.Remove(mint);
    }

    /// <summary>Appends a mint to a connection's own record of them, dropping what has left the window.</summary>
    public IReadOnlyList<DateTimeOffset> Append(IEnumerable<DateTimeOffset> mints, DateTimeOffset mint) =>
        [.. mints.Where(earlier => earlier > mint - options.MintWindow && earlier != mint), mint];
}
