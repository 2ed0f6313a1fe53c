namespace Zcrm;

/// <summary>Channels in the hands of somebody who opens, extends and closes them by calls.</summary>
public sealed class ChannelStory
{
    private static readonly Uri Address = new("http://127.0.0.1:9/events");

    [Fact]
    public async Task A_channel_is_opened_listed_extended_narrowed_and_closed()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        NotificationsClient notifications = scenario.Client().Notifications;
        DateTimeOffset now = scenario.Clock.GetUtcNow();

        ChannelOutcome opened = await notifications.SubscribeAsync(Channel(1) with { Expiry = now.AddHours(3), Token = new Secret("echo") }, cancellationToken: Scenario.Ct);
        opened.Expiry!.Value.ShouldBe(now.AddHours(3), TimeSpan.FromSeconds(1));

        OpenChannel open = (await notifications.ListOpenAsync(cancellationToken: Scenario.Ct)).Single();
        open.ChannelId.ShouldBe((CrmId)1);
        open.Events.ShouldBe(["Deals.create", "Deals.edit", "Deals.delete", "Leads.edit"], ignoreOrder: true);
        open.NotifyUrl.ShouldBe(Address.AbsoluteUri);
        open.Token!.Reveal().ShouldBe("echo");

        ChannelOutcome extended = (await notifications.ExtendAsync([1], cancellationToken: Scenario.Ct)).EnsureAllSucceeded()[0];
        extended.Expiry!.Value.ShouldBeGreaterThan(now.AddDays(6));

        await notifications.DisableAsync(1, [ChannelEvent.All("Deals")], cancellationToken: Scenario.Ct);
        (await notifications.ListOpenAsync(1, cancellationToken: Scenario.Ct)).Single().Events.ShouldBe(["Leads.edit"]);

        (await notifications.DisableAsync([1], cancellationToken: Scenario.Ct)).AllSucceeded.ShouldBeTrue();
        (await notifications.ListOpenAsync(cancellationToken: Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_channel_of_a_call_has_its_own_outcome()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        NotificationsClient notifications = scenario.Client().Notifications;
        ChannelOutcomes opened = await notifications.SubscribeAsync(
            [Channel(1), Channel(2) with { Events = [ChannelEvent.All("Dragons")] }, Channel(3)], cancellationToken: Scenario.Ct);
        opened.Select(outcome => outcome.Succeeded).ShouldBe([true, false, true]);
        opened[1].ChannelId.ShouldBe((CrmId)2);
        opened[1].Error!.Code.ShouldBe(CrmErrorCode.InvalidModule);
        Should.Throw<ZcrmApiException>(opened.EnsureAllSucceeded).Code.ShouldBe(CrmErrorCode.InvalidModule);

        ChannelOutcomes closed = await notifications.DisableAsync([1, 2], cancellationToken: Scenario.Ct);
        closed[1].IsNotSubscribed.ShouldBeTrue();
        ChannelOutcome over = (await notifications.ExtendAsync([2], cancellationToken: Scenario.Ct)).Single();
        over.IsNotSubscribed.ShouldBeTrue();
    }

    private static ChannelSubscription Channel(long id) => new()
    {
        ChannelId = id,
        Events = [ChannelEvent.All("Deals"), ChannelEvent.Edit("Leads")],
        NotifyUrl = Address,
    };
}
