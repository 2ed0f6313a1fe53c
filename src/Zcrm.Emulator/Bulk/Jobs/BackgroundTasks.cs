using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>Work that no call waits for. It ends with the emulator.</summary>
internal sealed class BackgroundTasks(TimeProvider clock) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Task, bool> _tasks = new();
    private readonly ConcurrentBag<ITimer> _timers = [];

    public Task Run(Action<CancellationToken> work) => Keep(Task.Run(() => work(_stopping.Token), _stopping.Token));

    public Task Run(Func<CancellationToken, Task> work) => Keep(Task.Run(() => work(_stopping.Token), _stopping.Token));

    /// <summary>Starts something when a time has passed.</summary>
    public void Later(TimeSpan time, Func<Task> start) =>
        _timers.Add(clock.CreateTimer(_ => _ = _stopping.IsCancellationRequested ? Task.CompletedTask : start(), null, time, Timeout.InfiniteTimeSpan));

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        foreach (ITimer timer in _timers) await timer.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_tasks.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private Task Keep(Task task)
    {
        _tasks[task] = true;
        _ = task.ContinueWith(done => _tasks.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        return task;
    }
}
