namespace Zcrm;

/// <summary>A cancellation token that ends with the caller's, or when a time has passed on the injected clock.</summary>
internal readonly struct TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;

    public TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken cancellationToken)
    {
        _caller = cancellationToken;
        _source = limit == Timeout.InfiniteTimeSpan ? new CancellationTokenSource() : new CancellationTokenSource(limit, clock);
        _registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time has passed, rather than the caller given up.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
