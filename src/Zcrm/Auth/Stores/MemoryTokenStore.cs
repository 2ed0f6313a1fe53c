using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>Keeps connections in memory, for as long as the process lives. For tests, and for apps that sign in at every start.</summary>
public sealed class MemoryTokenStore : ITokenStore
{
    private readonly ConcurrentDictionary<ConnectionKey, Connection> _connections = new();
    private long _lastVersion;

    /// <inheritdoc/>
    public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ValueTask.FromResult(_connections.GetValueOrDefault(key));
    }

    /// <inheritdoc/>
    public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);

        // One count for all connections: one that is deleted and made again never comes to a version that it had before.
        Connection next = connection with { Version = Interlocked.Increment(ref _lastVersion) };
        bool written = connection.Version == 0
            ? _connections.TryAdd(connection.Key, next)
            : _connections.TryGetValue(connection.Key, out Connection? stored)
                && stored.Version == connection.Version
                && _connections.TryUpdate(connection.Key, next, stored);
        return ValueTask.FromResult(written ? next : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ValueTask.FromResult(_connections.TryRemove(key, out _));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (ConnectionKey key in _connections.Keys.Where(key => key.ClientId == clientId))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return key;
        }
    }
}
