using System.Diagnostics;

namespace Zcrm;

/// <summary>A clock that runs faster than the wall's by a factor, the same in every process that was told the same start.</summary>
/// <param name="start">The real time at which both clocks showed the same.</param>
/// <param name="factor">How many times faster it runs.</param>
/// <param name="skew">How far it is ahead of the true one, in its own time; negative: behind.</param>
public sealed class FastClock(DateTimeOffset start, double factor, TimeSpan skew = default) : TimeProvider
{
    public override long TimestampFrequency => (long)(Stopwatch.Frequency / factor);

    public override DateTimeOffset GetUtcNow() => start + ((System.GetUtcNow() - start) * factor) + skew;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    /// <summary>How long a time of this clock takes on the wall's.</summary>
    public TimeSpan Real(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / factor;
}
