using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>Remembers in a Redis server or cluster which notifications were taken, for any number of processes and machines.</summary>
/// <remarks>One command for each step. Applications that must not know of each other's notifications need key prefixes of their own.</remarks>
/// <example><code>
/// services.AddSingleton&lt;INotificationLedger&gt;(provider => new RedisNotificationLedger(provider.GetRequiredService&lt;IConnectionMultiplexer&gt;()));
/// </code></example>
public sealed class RedisNotificationLedger : INotificationLedger
{
    private const string Kept = "";

    /// <summary>Key: notification. Values: holder, its time in milliseconds. A holder takes its own again: it cannot know of an answer that was lost.</summary>
    private const string Claim = """
        local holder = redis.call('GET', KEYS[1])
        if holder and holder ~= ARGV[1] then return holder end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return ARGV[1]
        """;

    private readonly RedisRunner _runner;
    private readonly string _prefix;

    /// <summary>Makes a ledger.</summary>
    /// <param name="redis">The connection to Redis; it stays yours to dispose.</param>
    /// <param name="options">How Redis is used; null: as <see cref="RedisStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    public RedisNotificationLedger(IConnectionMultiplexer redis, RedisStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(redis);
        options = (options ?? new RedisStoreOptions()).Checked();
        _runner = new RedisRunner(redis, options.TimeProvider, options.Randomness);
        _prefix = options.KeyPrefix;
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask<NotificationClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken)
    {
        string holder = Guid.NewGuid().ToString("N");
        string? found = (string?)await _runner.EvaluateAsync(Claim, [KeyOf(id)], [holder, (long)duration.TotalMilliseconds], cancellationToken).ConfigureAwait(false);
        return found == holder ? NotificationClaim.Granted : found == Kept ? NotificationClaim.Known : NotificationClaim.Held;
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask KeepAsync(string id, TimeSpan duration, CancellationToken cancellationToken) =>
        await _runner.RunAsync(database => database.StringSetAsync(KeyOf(id), Kept, duration), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">Redis cannot be used.</exception>
    public async ValueTask ReleaseAsync(string id, CancellationToken cancellationToken) =>
        await _runner.RunAsync(database => database.KeyDeleteAsync(KeyOf(id)), cancellationToken).ConfigureAwait(false);

    // Without braces, so that a cluster spreads them.
    private RedisKey KeyOf(string id) => $"{_prefix}:notification:{id}";
}
