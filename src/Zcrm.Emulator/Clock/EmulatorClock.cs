namespace Zcrm.Emulator;

/// <summary>The emulator's time: real time that a test can move forward. Give it to a client too, and both move together.</summary>
/// <remarks>Timers made on it run out in real time, or at once when the clock is moved past their end.</remarks>
public sealed class EmulatorClock : TimeProvider
{
    private readonly TimeProvider _base;
    private readonly Lock _lock = new();
    private readonly HashSet<EmulatorTimer> _timers = [];
    private long _skippedTicks;

    internal EmulatorClock(TimeProvider timeProvider) => _base = timeProvider;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _base.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _base.TimestampFrequency;

    internal TimeProvider Base => _base;

    private TimeSpan Skipped => TimeSpan.FromTicks(Volatile.Read(ref _skippedTicks));

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _base.GetUtcNow() + Skipped;

    /// <inheritdoc/>
    public override long GetTimestamp() => _base.GetTimestamp() + (long)(Skipped.TotalSeconds * _base.TimestampFrequency);

    /// <summary>Moves the clock forward and lets every timer run out whose end is passed, in the order of their ends.</summary>
    /// <remarks>A periodic timer fires once, however many periods are passed.</remarks>
    /// <param name="time">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref _skippedTicks, time.Ticks);
        EmulatorTimer[] timers;
        lock (_lock) timers = [.. _timers.OrderBy(timer => timer.Due)];
        foreach (EmulatorTimer timer in timers) timer.FireIfDue();
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new EmulatorTimer(this, callback, state);
        lock (_lock) _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Remove(EmulatorTimer timer)
    {
        lock (_lock) _timers.Remove(timer);
    }
}
