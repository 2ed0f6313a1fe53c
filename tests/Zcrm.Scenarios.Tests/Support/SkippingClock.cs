using System.Collections.Concurrent;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>The emulator's clock for a client: a wait of less than a minute is not sat out but skipped, and remembered.</summary>
/// <remarks>The time limits of calls and refreshes are longer, so they stay in force.</remarks>
internal sealed class SkippingClock(EmulatorClock clock) : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= LongestWait)
        {
            Waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => clock.Advance(dueTime));
        }

        return timer;
    }
}
