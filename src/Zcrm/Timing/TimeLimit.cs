namespace Zcrm;

/// <summary>A cancellation token that ends with the caller's, or when a time has passed on the injected clock.</summary>
internal readonly struct TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource? _linked;

    public TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken cancellationToken)
    {
        _timer = limit == Timeout.InfiniteTimeSpan ? new CancellationTokenSource() : new CancellationTokenSource(limit, clock);
        if (cancellationToken.CanBeCanceled) _linked = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellationToken);
    }

    public CancellationToken Token => (_linked ?? _timer).Token;

    /// <summary>Whether the time has passed, rather than the caller given up.</summary>
    public bool IsOver => _timer.IsCancellationRequested;

    public void Dispose()
    {
        _linked?.Dispose();
        _timer.Dispose();
    }
}
