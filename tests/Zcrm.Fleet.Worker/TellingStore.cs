namespace Zcrm;

/// <summary>Tells when a token that was minted is stored, and when it was asked for: from then on a kill costs nothing.</summary>
internal sealed class TellingStore(ITokenStore store) : ITokenStore
{
    public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => store.ReadAsync(key, cancellationToken);

    public async ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        Connection? written = await store.TryWriteAsync(connection, cancellationToken).ConfigureAwait(false);
        if (written?.AccessTokenIssuedAt is { } asked) Console.WriteLine($"STORED {MintTeller.MarkOf(written.RefreshToken!.Reveal())} {written.Key.User} {asked:O}");
        return written;
    }

    public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => store.DeleteAsync(key, cancellationToken);

    public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => store.ListAsync(clientId, cancellationToken);

    public ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken) => store.LeaseRefreshAsync(key, cancellationToken);
}
