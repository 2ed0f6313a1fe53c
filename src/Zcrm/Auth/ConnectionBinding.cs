namespace Zcrm;

/// <summary>For whom a client speaks: the user it was made for, or else who signed in last through it, or else the only stored one.</summary>
internal sealed class ConnectionBinding(ConnectionBook book, string? user)
{
    private readonly bool _isFixed = user is not null;
    private ConnectionKey? _key = user is null ? null : book.Key(user);

    /// <summary>The connection's key; without a store round trip once it is known.</summary>
    public ValueTask<ConnectionKey> ResolveAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref _key) is { } key ? new(key) : new(ResolveFromStoreAsync(cancellationToken));

    /// <summary>Follows a sign-in, unless the client was made for one user.</summary>
    public void Bind(ConnectionKey key)
    {
        if (!_isFixed) Volatile.Write(ref _key, key);
    }

    private async Task<ConnectionKey> ResolveFromStoreAsync(CancellationToken cancellationToken)
    {
        ConnectionKey only = await book.OnlyAsync(cancellationToken).ConfigureAwait(false);
        return Interlocked.CompareExchange(ref _key, only, null) ?? only;
    }
}
