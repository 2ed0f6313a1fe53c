namespace Zcrm;

/// <summary>Remembers that a shared store is away. Now and then one caller, and one only, looks whether it is back: it must not be met by all at once.</summary>
internal sealed class StoreCircuit(TimeProvider clock, Func<double> random)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Lock _gate = new();
    private volatile bool _isOpen;
    private long _since;
    private TimeSpan _pause;

    /// <summary>Whether this caller is to ask the store.</summary>
    public bool MayTry()
    {
        if (!_isOpen) return true;
        lock (_gate)
        {
            if (!_isOpen) return true;
            if (clock.GetElapsedTime(_since) < _pause) return false;
            Wait();
            return true;
        }
    }

    public void Close() => _isOpen = false;

    public void Open()
    {
        lock (_gate)
        {
            Wait();
            _isOpen = true;
        }
    }

    // Not by the time of day: a clock that is set back must not keep callers away for as long.
    private void Wait() => (_since, _pause) = (clock.GetTimestamp(), Pause * (0.5 + random()));
}
