using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>A right to refresh that is held.</summary>
internal sealed class RedisLease(RedisRunner runner, RedisKey key, string holder) : IAsyncDisposable
{
    private bool _isReleased;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isReleased, true)) return;
        try
        {
            await runner.EvaluateAsync(TokenScripts.Release, [key], [holder], CancellationToken.None).ConfigureAwait(false);
        }
        catch (ZcrmTokenStoreException)
        {
            // The token is stored by now, which is what counts; the lease ends by itself.
        }
    }
}
