namespace Zcrm;

/// <summary>
/// A lease that is taken again and again while its holder lives. So it may be short: others wait for a dead holder no longer than that, and a living one
/// does not lose it however long its work takes.
/// </summary>
internal sealed class KeptLease : IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<bool>> _take;
    private readonly Func<Task> _release;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _keeping;
    private bool _isDisposed;

    /// <param name="take">Takes the lease anew; it is the holder's already.</param>
    /// <param name="release">Gives it back.</param>
    /// <param name="life">How long it lasts when nobody takes it again.</param>
    /// <param name="clock">The clock for the waits.</param>
    public KeptLease(Func<CancellationToken, Task<bool>> take, Func<Task> release, TimeSpan life, TimeProvider clock)
    {
        (_take, _release) = (take, release);
        _keeping = KeepAsync(life / 3, clock);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true)) return;
        await _ended.CancelAsync().ConfigureAwait(false);
        await _keeping.ConfigureAwait(false);
        _ended.Dispose();
        try
        {
            await _release().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The token is stored by now, which is what counts whatever went wrong since; the lease ends by itself.
        }
    }

    private async Task KeepAsync(TimeSpan interval, TimeProvider clock)
    {
        while (!_ended.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(interval, clock, _ended.Token).ConfigureAwait(false);
                await _take(_ended.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception)
            {
                // The store is away for now; if it stays away, another may mint too, which costs a mint and nothing else.
            }
        }
    }
}
