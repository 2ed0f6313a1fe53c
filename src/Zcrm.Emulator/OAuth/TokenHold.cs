namespace Zcrm.Emulator;

/// <summary>Holds token requests back until it is released or disposed, so that a test can see what happens meanwhile.</summary>
public sealed class TokenHold : IDisposable
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private int _arrived;

    internal TokenHold()
    {
    }

    /// <summary>How many token requests have arrived since the hold began.</summary>
    public int Arrived => Volatile.Read(ref _arrived);

    /// <summary>Waits until a number of token requests have arrived.</summary>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WhenArrivedAsync(int count = 1, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_arrived >= count) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Lets the held requests and all later ones through.</summary>
    public void Release() => _released.TrySetResult();

    /// <summary>The same as <see cref="Release"/>.</summary>
    public void Dispose() => Release();

    internal Task ArriveAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _arrived++;
            foreach ((int count, TaskCompletionSource reached) in _waiting)
            {
                if (_arrived >= count) reached.TrySetResult();
            }
        }

        return _released.Task.WaitAsync(cancellationToken);
    }
}
