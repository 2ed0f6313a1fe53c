using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

public sealed class MemoryCallLimiterTests : CallLimiterContract
{
    protected override bool IsShared => false;

    protected override ICallLimiter Open(CallLimits limits) => new MemoryCallLimiter(limits);
}

public sealed class RedisCallLimiterTests(RedisFixture server) : SharedCallLimiterContract, IAsyncDisposable
{
    private readonly TestRedis _redis = new(server.ConnectionString);

    protected override ICallLimiter Open(CallLimits limits) => new RedisCallLimiter(_redis.Redis, limits, new RedisStoreOptions { KeyPrefix = _redis.Prefix });

    [Fact]
    public async Task A_call_costs_one_command_and_one_that_nobody_waits_for()
    {
        ICallLimiter limiter = Open(new CallLimits { CreditsPerDay = 1_000_000 });
        (await TakeAsync(limiter)).Dispose();
        long before = _redis.Redis.GetCounters().Interactive.OperationCount;
        for (int i = 0; i < 100; i++) (await TakeAsync(limiter)).Dispose();
        (_redis.Redis.GetCounters().Interactive.OperationCount - before).ShouldBeInRange(199, 200);
    }

    public ValueTask DisposeAsync() => _redis.DisposeAsync();
}

public sealed class PostgreSqlCallLimiterTests(PostgreSqlFixture server) : SharedCallLimiterContract, IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Of(server);

    protected override ICallLimiter Open(CallLimits limits) => new PostgreSqlCallLimiter(_database.Source, limits, new SqlStoreOptions { TablePrefix = _database.Prefix });

    [Fact]
    public async Task Tables_of_the_first_version_get_what_the_limiter_needs()
    {
        SqlTokenStore store = _database.Open();
        await store.ReadAsync(Claim().Connection, Ct);
        await _database.ScalarAsync($"DROP TABLE {_database.Prefix}places; DROP TABLE {_database.Prefix}credits; UPDATE {_database.Prefix}schema SET version = 1");
        (await TakeAsync(Open(new CallLimits()))).Dispose();
        (await _database.ScalarAsync($"SELECT version FROM {_database.Prefix}schema")).ShouldBe(2);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
