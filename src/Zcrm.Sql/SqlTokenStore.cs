using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Zcrm.Sql;

/// <summary>Keeps connections in a database that any number of processes and machines share: SQLite, PostgreSQL, MySQL or MariaDB.</summary>
/// <remarks>
/// <para>Tokens are encrypted before they leave the process; app, environment and user are stored in the clear, so that you can see who is connected.
/// A connection that was written with an old key is written anew when it is read.</para>
/// <para>One process at a time refreshes a connection, by a lease that it keeps while it lives.</para>
/// </remarks>
/// <example><code>
/// var store = new SqlTokenStore(NpgsqlDataSource.Create(connectionString), SqlDatabase.PostgreSql, AesTokenProtector.FromEnvironment());
/// </code></example>
public sealed class SqlTokenStore : ITokenStore
{
    private readonly SqlStoreOptions _options;
    private readonly ITokenProtector _protector;
    private readonly SqlSchema _schema;
    private readonly ConnectionTable _connections;
    private readonly LeaseTable _leases;

    /// <summary>Makes the store. The database is first used when the store is.</summary>
    /// <param name="dataSource">Where the database is; it stays yours to dispose.</param>
    /// <param name="database">Which kind of database it is.</param>
    /// <param name="protector">What encrypts the tokens; all processes that share the database need the same keys.</param>
    /// <param name="options">How the database is used; null: as <see cref="SqlStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    public SqlTokenStore(DbDataSource dataSource, SqlDatabase database, ITokenProtector protector, SqlStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(protector);
        _options = (options ?? new SqlStoreOptions()).Checked();
        _protector = protector;
        var names = new TableNames(_options.TablePrefix);
        var runner = new SqlRunner(dataSource, SqlDialect.Of(database), _options.TimeProvider, _options.Randomness);
        _schema = new SqlSchema(runner, names, _options.MayCreateTables);
        _connections = new ConnectionTable(runner, names);
        _leases = new LeaseTable(runner, names, _options.LeaseDuration);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used, or what is stored cannot be decrypted.</exception>
    public async ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        if (await _connections.ReadAsync(ConnectionHash.Of(key), cancellationToken).ConfigureAwait(false) is not { } row) return null;
        Connection stored = ProtectedConnection.Read(row.Content, key, _protector, out bool isOutdated) with { Version = row.Version };
        return isOutdated ? await RewriteAsync(stored, cancellationToken).ConfigureAwait(false) : stored;
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        Connection next = connection with { Version = ConnectionVersions.After(connection.Version) };
        var row = new StoredConnection(next.Version, ProtectedConnection.Write(next, _protector));
        string id = ConnectionHash.Of(next.Key);
        bool isWritten = connection.Version == 0
            ? await _connections.TryInsertAsync(id, next.Key, row, cancellationToken).ConfigureAwait(false)
            : await _connections.TryUpdateAsync(id, connection.Version, row, cancellationToken).ConfigureAwait(false);
        return isWritten ? next : null;
    }

    /// <inheritdoc/>
    /// <remarks>A connection that cannot be decrypted is removed too.</remarks>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        return await _connections.DeleteAsync(ConnectionHash.Of(key), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clientId);
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);

        // Some databases take "a" and "a " for the same text.
        foreach (ConnectionKey key in await _connections.ListAsync(clientId, cancellationToken).ConfigureAwait(false))
        {
            if (key.ClientId == clientId) yield return key;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The database cannot be used.</exception>
    public async ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        await _schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        string id = ConnectionHash.Of(key);
        string holder = Guid.NewGuid().ToString("N");
        Task<bool> TakeAsync(CancellationToken token) => _leases.TryTakeAsync(id, holder, token);
        await LeasePolling.TakeAsync(TakeAsync, _options.TimeProvider, _options.Randomness, cancellationToken).ConfigureAwait(false);
        return new KeptLease(TakeAsync, () => _leases.ReleaseAsync(id, holder, CancellationToken.None), _options.LeaseDuration, _options.TimeProvider);
    }

    private async Task<Connection?> RewriteAsync(Connection stored, CancellationToken cancellationToken)
    {
        try
        {
            return await TryWriteAsync(stored, cancellationToken).ConfigureAwait(false) ?? await ReadAsync(stored.Key, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmTokenStoreException exception) when (exception.InnerException is not null)
        {
            // A database that can only be read still gives tokens; they are written anew another time.
            return stored;
        }
    }
}
