using System.Globalization;
using System.Runtime.CompilerServices;
using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>Keeps connections in a Redis server or cluster that any number of processes and machines share.</summary>
/// <remarks>
/// <para>Tokens are encrypted before they leave the process; app, environment and user are stored in the clear. A connection that was written with an old key is
/// written anew when it is read.</para>
/// <para>Refresh tokens cannot be made again: let Redis write to its disk (<c>appendonly yes</c>), and forbid it to evict keys (<c>maxmemory-policy noeviction</c>).</para>
/// <para>One process at a time refreshes a connection, and a holder whose lease has ended cannot overwrite what its successor wrote, because each write
/// compares the version.</para>
/// </remarks>
/// <example><code>
/// var store = new RedisTokenStore(await ConnectionMultiplexer.ConnectAsync("redis:6379"), AesTokenProtector.FromEnvironment());
/// </code></example>
public sealed class RedisTokenStore : ITokenStore
{
    private readonly ITokenProtector _protector;
    private readonly RedisStoreOptions _options;
    private readonly RedisRunner _runner;
    private readonly RedisKeys _keys;

    /// <summary>Makes the store.</summary>
    /// <param name="redis">The connection to Redis; it stays yours to dispose.</param>
    /// <param name="protector">What encrypts the tokens; all processes that share the server need the same keys.</param>
    /// <param name="options">How Redis is used; null: as <see cref="RedisStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    public RedisTokenStore(IConnectionMultiplexer redis, ITokenProtector protector, RedisStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(redis);
        ArgumentNullException.ThrowIfNull(protector);
        _protector = protector;
        _options = (options ?? new RedisStoreOptions()).Checked();
        _runner = new RedisRunner(redis, _options.TimeProvider, _options.Randomness);
        _keys = new RedisKeys(_options.KeyPrefix);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used, or what is stored cannot be decrypted.</exception>
    public async ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        RedisKey stored = _keys.Connection(key.ClientId, ConnectionHash.Of(key));
        RedisValue[] fields = await _runner.RunAsync(database => database.HashGetAsync(stored, ["version", "content"]), cancellationToken).ConfigureAwait(false);
        if (fields[0].IsNull) return null;
        byte[] content = (byte[]?)fields[1] ?? [];
        Connection connection = ProtectedConnection.Read(content, key, _protector, out bool isOutdated) with { Version = (long)fields[0] };
        return isOutdated ? await RewriteAsync(connection, cancellationToken).ConfigureAwait(false) : connection;
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Connection next = connection with { Version = ConnectionVersions.After(connection.Version) };
        string hash = ConnectionHash.Of(next.Key);
        RedisResult isWritten = await _runner.EvaluateAsync(
            TokenScripts.Write,
            [_keys.Connection(next.Key.ClientId, hash), _keys.Users(next.Key.ClientId)],
            [Text(connection.Version), Text(next.Version), ProtectedConnection.Write(next, _protector), hash, $"{next.Key.Environment} {next.Key.User}"],
            cancellationToken).ConfigureAwait(false);
        return (bool)isWritten ? next : null;
    }

    /// <inheritdoc/>
    /// <remarks>A connection that cannot be decrypted is removed too.</remarks>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        string hash = ConnectionHash.Of(key);
        return (bool)await _runner.EvaluateAsync(
            TokenScripts.Delete, [_keys.Connection(key.ClientId, hash), _keys.Users(key.ClientId)], [hash], cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clientId);
        RedisKey users = _keys.Users(clientId);
        foreach (RedisValue user in await _runner.RunAsync(database => database.HashValuesAsync(users), cancellationToken).ConfigureAwait(false))
        {
            string[] parts = user.ToString().Split(' ', 2);
            yield return new ConnectionKey(clientId, parts[1], Enum.Parse<CrmEnvironment>(parts[0]));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        RedisKey lease = _keys.Lease(key.ClientId, ConnectionHash.Of(key));
        string holder = Guid.NewGuid().ToString("N");
        long life = (long)_options.LeaseDuration.TotalMilliseconds;
        async Task<bool> TakeAsync(CancellationToken token) => (bool)await _runner.EvaluateAsync(TokenScripts.Take, [lease], [holder, life], token).ConfigureAwait(false);
        await LeasePolling.TakeAsync(TakeAsync, _options.TimeProvider, _options.Randomness, cancellationToken).ConfigureAwait(false);
        return new KeptLease(
            TakeAsync, () => _runner.EvaluateAsync(TokenScripts.Release, [lease], [holder], CancellationToken.None), _options.LeaseDuration, _options.TimeProvider);
    }

    private async Task<Connection?> RewriteAsync(Connection stored, CancellationToken cancellationToken)
    {
        try
        {
            return await TryWriteAsync(stored, cancellationToken).ConfigureAwait(false) ?? await ReadAsync(stored.Key, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmTokenStoreException exception) when (exception.InnerException is not null)
        {
            // A replica that can only be read still gives tokens; they are written anew another time.
            return stored;
        }
    }

    private static string Text(long version) => version.ToString(CultureInfo.InvariantCulture);
}
