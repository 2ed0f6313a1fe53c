using Zcrm.Redis;

namespace Zcrm;

public sealed class MemoryCallLimiterTests : CallLimiterContract
{
    protected override bool IsShared => false;

    protected override ICallLimiter Open(CallLimits limits) => new MemoryCallLimiter(limits);
}

public sealed class RedisCallLimiterTests(RedisFixture server) : SharedCallLimiterContract, IAsyncDisposable
{
    private readonly TestRedis _redis = new(server.ConnectionString);

    protected override ICallLimiter Open(CallLimits limits) => new RedisCallLimiter(_redis.Redis, Patient(limits), new RedisStoreOptions { KeyPrefix = _redis.Prefix });

    [Fact]
    public async Task A_call_costs_one_command_and_one_that_nobody_waits_for()
    {
        ICallLimiter limiter = Open(new CallLimits { CreditsPerDay = 1_000_000 });
        (await TakeAsync(limiter)).Dispose();
        long before = _redis.Redis.GetCounters().Interactive.OperationCount;
        for (int i = 0; i < 100; i++) (await TakeAsync(limiter)).Dispose();

        // The connection sends a few of its own now and then.
        (_redis.Redis.GetCounters().Interactive.OperationCount - before).ShouldBeInRange(199, 210);
    }

    public ValueTask DisposeAsync() => _redis.DisposeAsync();
}
