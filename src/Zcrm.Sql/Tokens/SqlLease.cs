namespace Zcrm.Sql;

/// <summary>A right to refresh that is held.</summary>
internal sealed class SqlLease(LeaseTable leases, string id, string holder) : IAsyncDisposable
{
    private bool _isReleased;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isReleased, true)) return;
        try
        {
            await leases.ReleaseAsync(id, holder, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ZcrmTokenStoreException)
        {
            // The token is stored by now, which is what counts; the lease ends by itself.
        }
    }
}
