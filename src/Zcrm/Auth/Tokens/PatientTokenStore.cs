using System.Runtime.ExceptionServices;

namespace Zcrm;

/// <summary>
/// A store that a refresh does not give up on: while it cannot be reached, each step is tried again until the refresh's time is over. A token that was
/// minted is not lost because the database restarts.
/// </summary>
internal sealed class PatientTokenStore(ITokenStore store, TimeProvider clock, Func<double> random) : ITokenStore
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) =>
        TryAsync(() => store.ReadAsync(key, cancellationToken), cancellationToken);

    public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) =>
        TryAsync(() => store.TryWriteAsync(connection, cancellationToken), cancellationToken);

    public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => store.DeleteAsync(key, cancellationToken);

    public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => store.ListAsync(clientId, cancellationToken);

    public ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken) =>
        TryAsync(() => store.LeaseRefreshAsync(key, cancellationToken), cancellationToken);

    private async ValueTask<T> TryAsync<T>(Func<ValueTask<T>> step, CancellationToken cancellationToken)
    {
        for (TimeSpan wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                return await step().ConfigureAwait(false);
            }
            catch (ZcrmTokenStoreException exception) when (exception.IsTransient)
            {
                // Processes that lost the store together must not come back together.
                await WaitAsync(wait * (0.5 + random()), exception, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>When the time is over, the reason is the store and not the clock.</summary>
    private async Task WaitAsync(TimeSpan wait, ZcrmTokenStoreException reason, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(reason);
        }
    }
}
