namespace Zcrm.Emulator;

/// <summary>A timer of the emulator's clock: a real one, which the clock fires early when it is moved past its end.</summary>
internal sealed class EmulatorTimer : ITimer
{
    private readonly EmulatorClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _real;
    private readonly Lock _lock = new();
    private DateTimeOffset? _due;
    private TimeSpan _period;
    private bool _disposed;

    public EmulatorTimer(EmulatorClock clock, TimerCallback callback, object? state)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        _real = clock.Base.CreateTimer(static timer => ((EmulatorTimer)timer!).FireIfDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>When it fires next, on the emulator's clock; the end of time when it does not.</summary>
    public DateTimeOffset Due
    {
        get
        {
            lock (_lock) return _due ?? DateTimeOffset.MaxValue;
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            if (_disposed) return false;
            _period = period;
            Schedule(dueTime);
            return true;
        }
    }

    public void FireIfDue()
    {
        lock (_lock)
        {
            if (_disposed || _due is not { } due) return;
            TimeSpan left = due - _clock.GetUtcNow();
            if (left > TimeSpan.Zero)
            {
                // A real timer may be a little early, or a timer of before a change.
                Schedule(left);
                return;
            }

            Schedule(_period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan);
        }

        _callback(_state);
    }

    public void Dispose()
    {
        lock (_lock) _disposed = true;
        _real.Dispose();
        _clock.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Schedule(TimeSpan dueTime)
    {
        _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
        _real.Change(dueTime, Timeout.InfiniteTimeSpan);
    }
}
