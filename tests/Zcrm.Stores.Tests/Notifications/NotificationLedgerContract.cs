namespace Zcrm;

/// <summary>What every ledger must do. Derive from it, give it a ledger, and its tests run against yours.</summary>
public abstract class NotificationLedgerContract
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private readonly string _id = $"{Guid.NewGuid():N}{Guid.NewGuid():N}";

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Opens a ledger on the place of this one test; each time another instance where the place is shared.</summary>
    protected abstract INotificationLedger Open();

    [Fact]
    public async Task The_first_comer_has_it_and_others_hear_whether_it_is_taken()
    {
        INotificationLedger one = Open(), other = Open();
        (await one.ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Granted);
        (await other.ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Held);
        (await one.ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Held);

        await one.KeepAsync(_id, Long, Ct);
        (await other.ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Known);
        (await other.ClaimAsync("another", Long, Ct)).ShouldBe(NotificationClaim.Granted);
    }

    [Fact]
    public async Task What_was_released_may_come_again_whether_it_was_kept_or_not()
    {
        INotificationLedger ledger = Open();
        await ledger.ClaimAsync(_id, Long, Ct);
        await ledger.ReleaseAsync(_id, Ct);
        (await ledger.ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Granted);
        await ledger.KeepAsync(_id, Long, Ct);
        await ledger.ReleaseAsync(_id, Ct);
        (await Open().ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Granted);
    }

    [Fact]
    public async Task A_claim_of_one_who_died_ends_and_what_was_kept_is_forgotten()
    {
        INotificationLedger ledger = Open();
        await ledger.ClaimAsync(_id, Short, Ct);
        while (await Open().ClaimAsync(_id, Long, Ct) != NotificationClaim.Granted) await Task.Delay(Short, Ct);
        await ledger.KeepAsync(_id, Short, Ct);
        while (await Open().ClaimAsync(_id, Long, Ct) != NotificationClaim.Granted) await Task.Delay(Short, Ct);
    }

    [Fact]
    public async Task What_is_kept_late_is_known_though_the_claim_ended()
    {
        INotificationLedger ledger = Open();
        await ledger.KeepAsync(_id, Long, Ct);
        (await Open().ClaimAsync(_id, Long, Ct)).ShouldBe(NotificationClaim.Known);
    }

    [Fact]
    public async Task Of_many_who_come_at_once_one_has_it()
    {
        INotificationLedger[] ledgers = [Open(), Open(), Open()];
        NotificationClaim[] claims = await Task.WhenAll(Enumerable.Range(0, 30).Select(index => Task.Run(async () => await ledgers[index % 3].ClaimAsync(_id, Long, Ct), Ct)));
        claims.Count(claim => claim == NotificationClaim.Granted).ShouldBe(1);
    }
}
