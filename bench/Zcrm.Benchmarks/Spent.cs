using System.Diagnostics;

namespace Zcrm;

/// <summary>What a piece of work took: seconds on the wall, and seconds of processors, which other programs on the machine do not change.</summary>
internal readonly record struct Spent(double Wall, double Processor)
{
    public static async Task<Spent> OnAsync(Func<Task> work)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await work();
        return new Spent(Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    /// <summary>The speed of something else as a part of this one's.</summary>
    public string Against(Spent other) => FormattableString.Invariant($"ratio {Wall / other.Wall:0.00} (processor time {Processor / other.Processor:0.00})");
}
