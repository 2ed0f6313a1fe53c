namespace Zcrm;

/// <summary>What three processes do whose real server is killed in the middle of their work, and started again.</summary>
public abstract class LimiterOutageContract(TestServer server) : IAsyncLifetime
{
    private const int Own = 2;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);
    private static readonly CallLimits Limits = new() { Concurrency = 12, FallbackConcurrency = Own, MaxWait = TimeSpan.Zero, StoreTimeout = TimeSpan.FromSeconds(30) };
    private readonly LimiterProcess[] _processes = new LimiterProcess[3];

    private static CallClaim Claim { get; } = new()
    {
        Connection = new ConnectionKey("1000.APP", "ana@example.com", CrmEnvironment.Production), OrgId = "600", Priority = CallPriority.Interactive,
    };

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        for (int index = 0; index < _processes.Length; index++) _processes[index] = new LimiterProcess(clock => Connect(Limits, clock), Limits);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Calls_go_on_within_a_share_and_when_the_server_is_back_one_call_of_each_process_finds_out()
    {
        List<ICallPermit> before = await TakeAllAsync(_processes[0]);
        before.Count.ShouldBe(12);
        foreach (LimiterProcess other in _processes[1..]) (await TakeAllAsync(other)).ShouldBeEmpty();
        await server.StopAsync();

        await Task.WhenAll(_processes.Select(GoesOnAsync));

        // Nobody can take these back now; it is no error, and not forgotten.
        before.ForEach(permit => permit.Dispose());
        foreach (LimiterProcess process in _processes)
        {
            int asked = process.Asked;
            for (int call = 0; call < 200; call++) (await TakeAsync(process)).ShouldNotBeNull().Dispose();
            process.Asked.ShouldBe(asked);
        }

        await server.StartAsync();
        await Task.WhenAll(_processes.Select(FindsOutAsync));

        int places = 0;
        for (int round = 0; places < 12 && round < 10_000; round++, await Task.Delay(Step, TestContext.Current.CancellationToken))
            foreach (LimiterProcess process in _processes) places += (await TakeAllAsync(process)).Count;
        places.ShouldBe(12);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await DisconnectAsync();
        await server.DisposeAsync();
    }

    /// <summary>Opens connections of their own to the server.</summary>
    private protected abstract ISharedLimits Connect(CallLimits limits, TimeProvider clock);

    /// <summary>Closes all connections.</summary>
    protected abstract ValueTask DisconnectAsync();

    /// <summary>The first call finds out that the server is away, and the others do not ask it.</summary>
    private static async Task GoesOnAsync(LimiterProcess process)
    {
        int asked = process.Asked;
        List<ICallPermit> own = await TakeAllAsync(process);
        own.Count.ShouldBe(Own);
        process.Asked.ShouldBe(asked + 1);
        own.ForEach(permit => permit.Dispose());
    }

    /// <summary>Fifty calls come at once as soon as a look is due: one of them asks, however often it takes until there is an answer.</summary>
    private static async Task FindsOutAsync(LimiterProcess process)
    {
        do
        {
            process.Clock.Advance(LongestPause);
            int asked = process.Asked;
            var held = new TaskCompletionSource();
            process.HeldUntil = held.Task;
            Task<ICallPermit?>[] calls = [.. Enumerable.Range(0, 50).Select(_ => TakeAsync(process))];
            process.Asked.ShouldBe(asked + 1);
            held.SetResult();
            foreach (ICallPermit? permit in await Task.WhenAll(calls)) permit?.Dispose();
        }
        while (!process.IsConnected);
    }

    private static async Task<List<ICallPermit>> TakeAllAsync(LimiterProcess process)
    {
        List<ICallPermit> permits = [];
        while (await TakeAsync(process) is { } permit) permits.Add(permit);
        return permits;
    }

    /// <summary>Asks for a place, and lets time pass while there is no answer.</summary>
    private static async Task<ICallPermit?> TakeAsync(LimiterProcess process)
    {
        Task<CallDecision> taking = process.Limiter.AcquireAsync(Claim, TestContext.Current.CancellationToken).AsTask();
        while (await Task.WhenAny(taking, Task.Delay(Step, TestContext.Current.CancellationToken)) != taking) process.Clock.Advance(Step);
        return (await taking).Permit;
    }
}
