using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>Keeps any number of processes and machines together within an organization's limits, by a Redis server that they share.</summary>
/// <remarks>
/// One round trip a call where a place is free; giving it back is waited for by nobody. While Redis is away, each process keeps to
/// <see cref="CallLimits.FallbackConcurrency"/> by itself, and one call now and then looks whether it is back.
/// </remarks>
public sealed class RedisCallLimiter : ICallLimiter
{
    private readonly SharedCallLimiter _limiter;

    /// <summary>Makes a limiter.</summary>
    /// <param name="redis">The connection to Redis; it stays yours to dispose.</param>
    /// <param name="limits">What Zoho grants each organization, the same in all processes; null: as <see cref="CallLimits"/> says.</param>
    /// <param name="options">How Redis is used; null: as <see cref="RedisStoreOptions"/> says.</param>
    /// <exception cref="ArgumentException">A limit or an option cannot be right.</exception>
    public RedisCallLimiter(IConnectionMultiplexer redis, CallLimits? limits = null, RedisStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(redis);
        options = (options ?? new RedisStoreOptions()).Checked();
        limits = (limits ?? new CallLimits()).Checked();
        _limiter = new SharedCallLimiter(new RedisLimits(redis, options.KeyPrefix, limits), limits, options.TimeProvider, options.Randomness);
    }

    /// <inheritdoc/>
    public ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken) => _limiter.AcquireAsync(claim, cancellationToken);
}
