using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>What a shared limiter does while its server is away, and when it is back.</summary>
public sealed class LimiterFallbackTests
{
    private static readonly CallLimits Limits = new() { Concurrency = 10, FallbackConcurrency = 2, MaxWait = TimeSpan.Zero };
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
    private readonly FlakyLimits _shared = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static CallClaim Claim { get; } = new()
    {
        Connection = new ConnectionKey("1000.APP", "ana@example.com", CrmEnvironment.Production), Priority = CallPriority.Interactive,
    };

    [Fact]
    public async Task While_the_server_is_away_a_process_keeps_to_few_places_of_its_own()
    {
        _shared.IsAway = true;
        SharedCallLimiter limiter = Limiter();
        (await TakeAllAsync(limiter)).ShouldBe(2);
        _shared.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task One_caller_looks_whether_it_is_back_and_then_all_ask_it_again()
    {
        _shared.IsAway = true;
        SharedCallLimiter limiter = Limiter();
        await TakeAllAsync(limiter);

        _clock.Advance(TimeSpan.FromSeconds(5));
        for (int i = 0; i < 50; i++) await limiter.AcquireAsync(Claim, Ct);
        _shared.Asked.ShouldBe(2);

        _shared.IsAway = false;
        _clock.Advance(TimeSpan.FromSeconds(5));
        for (int i = 0; i < 50; i++) (await limiter.AcquireAsync(Claim, Ct)).Permit.ShouldNotBeNull();
        _shared.Asked.ShouldBe(52);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_away_too()
    {
        _shared.IsSilent = true;
        SharedCallLimiter limiter = Limiter();
        Task<CallDecision> waiting = limiter.AcquireAsync(Claim, Ct).AsTask();
        _clock.Advance(Limits.StoreTimeout);
        (await waiting).Permit.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_place_that_cannot_be_given_back_is_no_error_and_is_given_back_once_when_the_server_answers()
    {
        SharedCallLimiter limiter = Limiter();
        ICallPermit permit = (await limiter.AcquireAsync(Claim, Ct)).Permit!;
        _shared.IsAway = true;
        permit.Dispose();
        _shared.Freed.ShouldBe(0);

        _shared.IsAway = false;
        for (int i = 0; i < 3; i++) await limiter.AcquireAsync(Claim, Ct);
        _shared.Freed.ShouldBe(1);
    }

    private SharedCallLimiter Limiter() => new(_shared, Limits, _clock, () => 0.5);

    private static async Task<int> TakeAllAsync(SharedCallLimiter limiter)
    {
        int count = 0;
        while ((await limiter.AcquireAsync(Claim, Ct)).Permit is not null) count++;
        return count;
    }

    private sealed class FlakyLimits : ISharedLimits
    {
        public bool IsAway { get; set; }

        public bool IsSilent { get; set; }

        public int Asked { get; private set; }

        public Task<SharedAnswer> TakeAsync(CallClaim claim, string holder)
        {
            Asked++;
            if (IsAway) throw new IOException("away");
            return IsSilent ? new TaskCompletionSource<SharedAnswer>().Task : Task.FromResult(SharedAnswer.Granted);
        }

        public int Freed { get; private set; }

        public Task FreeAsync(CallClaim claim, string holder, long? remainingCredits)
        {
            if (IsAway) throw new IOException("away");
            Freed++;
            return Task.CompletedTask;
        }
    }
}
