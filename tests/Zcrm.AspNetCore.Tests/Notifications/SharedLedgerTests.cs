using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm.AspNetCore;

/// <summary>Applications that share a ledger.</summary>
public sealed class SharedLedgerTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task What_comes_to_both_is_handled_by_one()
    {
        var ledger = new MemoryNotificationLedger(_clock);
        await using ReceiverHost one = await ReceiverHost.StartAsync(ledger: ledger);
        await using ReceiverHost other = await ReceiverHost.StartAsync(ledger: ledger);
        (await one.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        (await other.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        (await other.PostAsync(ReceiverHost.Body("\"2\""))).ShouldBe(HttpStatusCode.OK);
        (await one.HandledAsync()).RecordIds.ShouldBe([1]);
        (await other.HandledAsync()).RecordIds.ShouldBe([2]);
        (one.HandledCount, other.HandledCount).ShouldBe((0, 0));
    }

    [Fact]
    public async Task What_one_died_of_another_handles_after_a_while()
    {
        var ledger = new MemoryNotificationLedger(_clock);
        ReceiverHost dying = await ReceiverHost.StartAsync(options => options.WaitForHandling = TimeSpan.FromHours(1), ledger);
        await using ReceiverHost other = await ReceiverHost.StartAsync(options => options.WaitForHandling = TimeSpan.FromHours(1), ledger);
        var begun = new TaskCompletionSource();
        dying.Work = (_, _) =>
        {
            begun.SetResult();
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        };
        Task<HttpStatusCode> unanswered = dying.PostAsync(ReceiverHost.Body());
        await begun.Task;

        (await other.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.ServiceUnavailable);
        unanswered.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMinutes(5));
        (await other.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        other.HandledCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_ledger_that_is_away_costs_no_notification()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(ledger: new AwayLedger());
        for (int copy = 0; copy < 2; copy++) (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        for (int copy = 0; copy < 2; copy++) (await host.HandledAsync()).RecordIds.ShouldBe([1]);
    }

    private sealed class AwayLedger : INotificationLedger
    {
        public ValueTask<NotificationClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken) => throw Away();

        public ValueTask KeepAsync(string id, TimeSpan duration, CancellationToken cancellationToken) => throw Away();

        public ValueTask ReleaseAsync(string id, CancellationToken cancellationToken) => throw Away();

        private static ZcrmTokenStoreException Away() => new("The ledger is away.", isTransient: true);
    }
}
