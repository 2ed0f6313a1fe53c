using Microsoft.Extensions.Time.Testing;
using System.Text;
using StackExchange.Redis;
using Zcrm.Redis;

namespace Zcrm;

/// <summary>What the Redis store does beyond the contract.</summary>
public sealed class RedisTokenStoreTests(RedisFixture server) : IAsyncDisposable
{
    private static readonly ConnectionKey Ana = new("1000.APP", "ana@example.com", CrmEnvironment.Production);
    private readonly TestRedis _redis = new(server.ConnectionString);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tokens_are_stored_encrypted()
    {
        await _redis.Open().TryWriteAsync(New(), Ct);
        IServer redis = _redis.Redis.GetServers().Single();
        RedisKey key = redis.Keys(pattern: $"*{_redis.Prefix}*token*").ShouldHaveSingleItem();

        string content = Encoding.Latin1.GetString((byte[])(await _redis.Redis.GetDatabase().HashGetAsync(key, "content"))!);

        content.ShouldStartWith("ZCRMTOK");
        content.ShouldNotContain("token-value");
    }

    [Fact]
    public async Task What_was_written_with_an_old_key_is_read_and_written_anew()
    {
        Connection written = (await _redis.Open().TryWriteAsync(New(), Ct))!;
        string newKey = AesTokenProtector.GenerateKey();

        Connection read = (await _redis.Open(keys: $"{newKey},{_redis.Keys}").ReadAsync(Ana, Ct))!;

        read.Version.ShouldBeGreaterThan(written.Version);
        (await _redis.Open(keys: newKey).ReadAsync(Ana, Ct))!.Version.ShouldBe(read.Version);
    }

    [Fact]
    public async Task A_lease_whose_holder_died_is_anybodys_when_its_time_is_over()
    {
        // A holder whose clock stands still does not take it anew.
        RedisStoreOptions Dead(RedisStoreOptions options) => options with { LeaseDuration = TimeSpan.FromMilliseconds(300), TimeProvider = new FakeTimeProvider() };
        IAsyncDisposable dead = (await _redis.Open(Dead).LeaseRefreshAsync(Ana, Ct))!;
        IAsyncDisposable next = (await _redis.Open().LeaseRefreshAsync(Ana, Ct))!;
        await dead.DisposeAsync();

        // What the dead one released late was no longer its own.
        Task<IAsyncDisposable?> third = _redis.Open().LeaseRefreshAsync(Ana, Ct).AsTask();
        third.IsCompleted.ShouldBeFalse();
        await next.DisposeAsync();
        await (await third)!.DisposeAsync();
    }

    [Fact]
    public async Task A_server_that_is_away_is_a_clear_error_that_may_pass()
    {
        await using var away = new TestRedis("127.0.0.1:1,abortConnect=false,connectTimeout=100,asyncTimeout=100");
        var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(away.Open().ReadAsync(Ana, Ct).AsTask());
        exception.IsTransient.ShouldBeTrue();
        exception.Message.ShouldContain("Redis");
    }

    [Fact]
    public void Braces_in_the_prefix_are_refused() =>
        Should.Throw<ArgumentException>(() => new RedisTokenStore(_redis.Redis, new AesTokenProtector(_redis.Keys), new RedisStoreOptions { KeyPrefix = "a{b}" }));

    public ValueTask DisposeAsync() => _redis.DisposeAsync();

    private static Connection New() => new()
    {
        Key = Ana,
        DataCenter = DataCenter.EU,
        AccountsServer = DataCenter.EU.Accounts,
        RefreshToken = "1000.refresh-token-value",
        AccessToken = "1000.access-token-value",
    };
}
