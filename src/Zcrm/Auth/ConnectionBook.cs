namespace Zcrm;

/// <summary>A client's view of the token store: its app, its environment, and the users it holds.</summary>
internal sealed class ConnectionBook(ITokenStore store, string clientId, CrmEnvironment environment)
{
    /// <summary>How often a write that loses against another is tried: each loss means that another succeeded, unless the store is broken.</summary>
    public const int MaxWrites = 200;

    public ITokenStore Store => store;

    public ConnectionKey Key(string user) => new(clientId, user, environment);

    public IAsyncEnumerable<ConnectionKey> ListAsync(CancellationToken cancellationToken) =>
        store.ListAsync(clientId, cancellationToken).Where(key => key.Environment == environment);

    /// <summary>The only stored connection, when the client was not told for whom it speaks.</summary>
    public async Task<ConnectionKey> OnlyAsync(CancellationToken cancellationToken)
    {
        List<ConnectionKey> keys = await ListAsync(cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return keys is [ConnectionKey only] ? only : throw OAuthErrors.NoUser(keys);
    }

    /// <summary>Keeps a new sign-in in place of an earlier one of the same user, whatever is stored by then.</summary>
    public async Task<Connection> ReplaceAsync(Connection connection, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < MaxWrites; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Connection? stored = await store.ReadAsync(connection.Key, cancellationToken).ConfigureAwait(false);
            Connection next = connection with
            {
                Version = stored?.Version ?? 0,
                RefreshToken = connection.RefreshToken ?? (connection.Soid is null ? stored?.RefreshToken : null),
            };
            if (await store.TryWriteAsync(next, cancellationToken).ConfigureAwait(false) is { } written) return written;
        }

        throw OAuthErrors.StoreNeverWrites(connection.Key);
    }
}
