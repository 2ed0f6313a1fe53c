namespace Zcrm.Emulator;

/// <summary>Lets jobs go on when the clock comes to certain parts of their time, though nobody asks for them.</summary>
/// <param name="background">Where they work; null: only when somebody asks.</param>
/// <param name="clock">The clock.</param>
internal sealed class MassTimers(BackgroundTasks? background, TimeProvider clock)
{
    private const int Steps = 6;

    public void Add(RecordContext context, Action<DateTimeOffset> advance)
    {
        for (int step = Steps / 3; step <= Steps; step++) background?.Later(context.Rules.MassJobDuration * step / Steps, () => Run(advance));
    }

    /// <summary>Whoever moves the clock goes on when the work is done, whatever came of it.</summary>
    private Task Run(Action<DateTimeOffset> advance)
    {
        Task work = background!.Run(_ => advance(clock.GetUtcNow()));
        ((IAsyncResult)work).AsyncWaitHandle.WaitOne();
        return work;
    }
}
