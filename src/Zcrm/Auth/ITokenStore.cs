namespace Zcrm;

/// <summary>Keeps connections between runs: in memory, in files, in a database, or wherever your application likes.</summary>
/// <remarks>
/// <para>Every method is called concurrently, from many threads and, when the place is shared, from many processes and machines.
/// A connection is read before each refresh and written after it, never on every request.</para>
/// <para>Writing is compare-and-set: of two writers that read the same version one wins, and the other is told so and reads again.
/// A write is all or nothing, and a read sees the last write that succeeded.
/// A version never comes again under its key, not even after a deletion: a late writer must not pass for a current one.</para>
/// <para>A store that leaves the process must protect what it writes: a refresh token is a password that does not expire.</para>
/// </remarks>
public interface ITokenStore
{
    /// <summary>Reads a connection.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection with its <see cref="Connection.Version"/>, or null when there is none.</returns>
    ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>Writes a connection if the stored one is still the version that <paramref name="connection"/> came from.</summary>
    /// <param name="connection">What to keep. Version 0 means that nothing may be stored under its key yet.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored, with its new and higher version; null when another writer was faster and nothing was written.</returns>
    ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken);

    /// <summary>Removes a connection, whatever its version.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>Lists the connections of an app, in no particular order.</summary>
    /// <param name="clientId">The app's client id.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken);

    /// <summary>Waits for the right to refresh a connection's token, where the store can grant it to one process at a time.</summary>
    /// <remarks>The lease ends when it is disposed, or by itself when its holder dies.
    /// Refreshing stays correct without it; the lease only saves mints when several processes see the same expiry.</remarks>
    /// <param name="key">Which connection.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lease, or null when the store has none to give; the default.</returns>
    ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken) => ValueTask.FromResult<IAsyncDisposable?>(null);
}
