using StackExchange.Redis;
using Zcrm.Redis;

namespace Zcrm;

/// <summary>A place in a real Redis server for one test, with keys of its own.</summary>
public sealed class TestRedis(string connectionString) : IAsyncDisposable
{
    private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(connectionString);

    public string Prefix { get; } = $"test-{Guid.NewGuid():N}";

    public string Keys { get; } = AesTokenProtector.GenerateKey();

    public ConnectionMultiplexer Redis => _redis;

    public RedisTokenStore Open(Func<RedisStoreOptions, RedisStoreOptions>? change = null, string? keys = null)
    {
        var options = new RedisStoreOptions { KeyPrefix = Prefix };
        return new RedisTokenStore(_redis, new AesTokenProtector(keys ?? Keys), change is null ? options : change(options));
    }

    public ValueTask DisposeAsync() => _redis.DisposeAsync();
}
