namespace Zcrm;

/// <summary>What every limiter must do. Derive from it, give it a limiter, and its tests run against yours.</summary>
public abstract class CallLimiterContract
{
    private static readonly TimeSpan AtOnce = TimeSpan.Zero;
    private readonly string _org = Guid.NewGuid().ToString("N");

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Opens a limiter on the place of this one test; each time another instance where the place is shared.</summary>
    protected abstract ICallLimiter Open(CallLimits limits);

    [Fact]
    public async Task There_are_as_many_places_as_were_granted()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 3 });
        ICallPermit[] permits = [await TakeAsync(limiter), await TakeAsync(limiter), await TakeAsync(limiter)];

        Task<CallDecision> waiting = limiter.AcquireAsync(Claim(), Ct).AsTask();
        (await Task.WhenAny(waiting, Task.Delay(50, Ct))).ShouldNotBe(waiting);
        permits[1].Dispose();
        permits[1].Dispose();
        (await waiting).Permit.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_matters_less_leaves_room_for_who_matters_more()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 10, MaxWait = AtOnce });
        (await CountAsync(limiter, CallPriority.Batch)).ShouldBe(7);
        (await CountAsync(limiter, CallPriority.Normal)).ShouldBe(2);
        (await CountAsync(limiter, CallPriority.Interactive)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_waited_too_long_is_refused_and_told_when_to_come_again()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 1, MaxWait = TimeSpan.FromMilliseconds(50) });
        await TakeAsync(limiter);
        CallDecision refused = await limiter.AcquireAsync(Claim(), Ct);
        refused.Permit.ShouldBeNull();
        refused.RetryAfter.ShouldBeGreaterThan(TimeSpan.Zero);
        refused.Reason.ShouldContain("1 places for Interactive calls");
    }

    [Fact]
    public async Task Organizations_and_apps_have_places_of_their_own()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 1, MaxWait = AtOnce });
        await TakeAsync(limiter);
        (await limiter.AcquireAsync(Claim() with { OrgId = _org + "2" }, Ct)).Permit.ShouldNotBeNull();
        (await limiter.AcquireAsync(Claim() with { Connection = Key("1000.OTHER", "ana") }, Ct)).Permit.ShouldNotBeNull();
        (await limiter.AcquireAsync(Claim() with { Connection = Key("1000.APP", "bo") }, Ct)).Permit.ShouldBeNull();

        // Without the organization the connection stands for it.
        (await limiter.AcquireAsync(Claim() with { OrgId = null, Connection = Key("1000.APP", _org) }, Ct)).Permit.ShouldNotBeNull();
    }

    [Fact]
    public async Task Credits_are_spent_once_and_the_last_are_kept_for_who_matters_more()
    {
        ICallLimiter limiter = Open(new CallLimits { CreditsPerDay = 100 });
        CallClaim batch = Claim() with { Priority = CallPriority.Batch, Credits = 35 };
        for (int i = 0; i < 2; i++) (await limiter.AcquireAsync(batch, Ct)).Permit!.Dispose();

        CallDecision refused = await limiter.AcquireAsync(batch with { Credits = 1 }, Ct);

        refused.Permit.ShouldBeNull();
        refused.RetryAfter.ShouldBeInRange(TimeSpan.FromHours(23.9), TimeSpan.FromHours(25));
        refused.Reason.ShouldContain("70 API credits");
        (await limiter.AcquireAsync(Claim() with { Credits = 30 }, Ct)).Permit.ShouldNotBeNull();
        (await limiter.AcquireAsync(Claim() with { Connection = Key("1000.OTHER", "ana") }, Ct)).Permit.ShouldBeNull();
    }

    [Fact]
    public async Task What_zoho_says_of_credits_counts_more_than_what_was_counted()
    {
        var limits = new CallLimits { CreditsPerDay = 100_000 };
        ICallLimiter told = Open(limits);
        ICallLimiter other = IsShared ? Open(limits) : told;
        await NoteAsync(told, remaining: 2);
        await UntilAsync(async () => await IsGrantedAsync(other, credits: 3) == false);
        (await IsGrantedAsync(other, credits: 2)).ShouldBeTrue();
    }

    [Fact]
    public async Task However_many_ask_no_more_are_served_at_once_than_allowed()
    {
        int now = 0, most = 0, served = 0;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Open(new CallLimits { Concurrency = 4 })).SelectMany(limiter => Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < 5; i++)
            {
                using ICallPermit permit = await TakeAsync(limiter);
                int count = Interlocked.Increment(ref now);
                InterlockedMax(ref most, count);
                await Task.Yield();
                Interlocked.Decrement(ref now);
                Interlocked.Increment(ref served);
            }
        }, Ct))));
        served.ShouldBe(160);
        most.ShouldBeInRange(1, IsShared ? 4 : 16);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_queue()
    {
        ICallLimiter limiter = Open(new CallLimits { Concurrency = 1 });
        ICallPermit held = await TakeAsync(limiter);
        using var impatient = new CancellationTokenSource();
        Task<CallDecision> waiting = limiter.AcquireAsync(Claim(), impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        held.Dispose();
        await TakeAsync(limiter);
    }

    /// <summary>Whether all instances on one place share it.</summary>
    protected virtual bool IsShared => true;

    protected CallClaim Claim() => new() { Connection = Key("1000.APP", "ana"), OrgId = _org, Priority = CallPriority.Interactive };

    protected async Task<ICallPermit> TakeAsync(ICallLimiter limiter) => (await limiter.AcquireAsync(Claim(), Ct)).Permit.ShouldNotBeNull();

    /// <summary>Places are given back, and counts corrected, without anybody waiting for it.</summary>
    protected static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition()) await Task.Yield();
    }

    protected async Task<int> CountAsync(ICallLimiter limiter, CallPriority priority)
    {
        int count = 0;
        while ((await limiter.AcquireAsync(Claim() with { Priority = priority }, Ct)).Permit is not null) count++;
        return count;
    }

    private async Task<bool> IsGrantedAsync(ICallLimiter limiter, int credits)
    {
        using ICallPermit? permit = (await limiter.AcquireAsync(Claim() with { Credits = credits }, Ct)).Permit;
        return permit is not null;
    }

    private async Task NoteAsync(ICallLimiter limiter, long remaining)
    {
        using ICallPermit permit = await TakeAsync(limiter);
        permit.Note(remaining);
    }

    private static ConnectionKey Key(string clientId, string user) => new(clientId, user, CrmEnvironment.Production);

    private static void InterlockedMax(ref int target, int value)
    {
        for (int seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target)) Interlocked.CompareExchange(ref target, value, seen);
    }
}
