namespace Zcrm;

/// <summary>Remembers that a shared store is away. Now and then one caller, and one only, looks whether it is back: it must not be met by all at once.</summary>
internal sealed class StoreCircuit(TimeProvider clock, Func<double> random)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Lock _gate = new();
    private long _nextTry;

    /// <summary>Whether this caller is to ask the store.</summary>
    public bool MayTry()
    {
        if (Volatile.Read(ref _nextTry) == 0) return true;
        lock (_gate)
        {
            if (_nextTry == 0) return true;
            if (clock.GetUtcNow().UtcTicks < _nextTry) return false;
            _nextTry = Later();
            return true;
        }
    }

    public void Close()
    {
        if (Volatile.Read(ref _nextTry) == 0) return;
        lock (_gate) _nextTry = 0;
    }

    public void Open()
    {
        lock (_gate) _nextTry = Later();
    }

    private long Later() => (clock.GetUtcNow() + (Pause * (0.5 + random()))).UtcTicks;
}
