using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>Work that no call waits for. It ends with the emulator.</summary>
internal sealed class BackgroundTasks : IAsyncDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationToken _stop;
    private readonly ConcurrentDictionary<Task, bool> _tasks = new();
    private readonly ConcurrentDictionary<ITimer, bool> _timers = new();
    private readonly ConcurrentQueue<Exception> _failures = new();

    public BackgroundTasks(TimeProvider clock) => (_clock, _stop) = (clock, _stopping.Token);

    /// <summary>Mistakes of the emulator itself that ended some work.</summary>
    public IReadOnlyList<Exception> Failures => [.. _failures];

    public Task Run(Action<CancellationToken> work) => Keep(Task.Run(() => work(_stop), _stop));

    public Task Run(Func<CancellationToken, Task> work) => Keep(Task.Run(() => work(_stop), _stop));

    /// <summary>Starts something when a time has passed.</summary>
    public void Later(TimeSpan time, Func<Task> start)
    {
        ITimer timer = null!;
        timer = _clock.CreateTimer(_ => Fire(timer, start), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timers[timer] = true;
        timer.Change(time, Timeout.InfiniteTimeSpan);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        foreach (ITimer timer in _timers.Keys) await timer.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_tasks.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private void Fire(ITimer timer, Func<Task> start)
    {
        _timers.TryRemove(timer, out _);
        timer.Dispose();
        if (!_stop.IsCancellationRequested) _ = start();
    }

    private Task Keep(Task task)
    {
        _tasks[task] = true;
        _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    private void Forget(Task task)
    {
        _tasks.TryRemove(task, out _);
        if (task.Exception?.InnerException is { } failure and not ApiRefusedException) _failures.Enqueue(failure);
    }
}
