using Zcrm.Models;

namespace Zcrm;

public sealed class ChannelRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly ChannelSubscription Channel = new()
    {
        ChannelId = 7,
        Events = [ChannelEvent.Create("Deals"), ChannelEvent.All<Modules.Lead>()],
        NotifyUrl = new Uri("https://example.com/events?env=x"),
    };

    [Fact]
    public void A_channel_is_written_as_Zoho_wants_it()
    {
        NotificationChannel body = Body(Channel with { Token = new Secret("echo"), WithValues = true });
        body.ChannelId.ShouldBe((CrmId)7);
        body.Events.ShouldBe(["Deals.create", "Leads.all"]);
        body.NotifyUrl.ShouldBe("https://example.com/events?env=x");
        body.Token.ShouldBe("echo");
        body.ReturnAffectedFieldValues.ShouldBe(true);
        body.NotifyOnRelatedAction.ShouldBe(true);
    }

    [Theory]
    [InlineData("v8", 7)]
    [InlineData("v3", 1)]
    public void Without_an_end_a_channel_lives_nearly_as_long_as_it_may(string version, int days) => ChannelRules.Body(Channel, Now, ChannelRules.MaxLife(version))
        .ChannelExpiry!.Value.ShouldBe(Now.AddDays(days), TimeSpan.FromMinutes(10));

    [Fact]
    public void An_end_that_Zoho_would_shorten_to_an_hour_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Body(Channel with { Expiry = Now.AddDays(7).AddSeconds(1) })).Message.ShouldContain("an hour");

    [Fact]
    public void An_end_that_is_over_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Body(Channel with { Expiry = Now }));

    [Theory]
    [InlineData("ftp://example.com/events")]
    [InlineData("events")]
    public void An_address_that_nobody_can_post_to_is_refused(string address) =>
        Should.Throw<ArgumentException>(() => Body(Channel with { NotifyUrl = new Uri(address, UriKind.RelativeOrAbsolute) })).Message.ShouldContain("channel 7");

    [Fact]
    public void An_address_that_is_too_long_is_refused() =>
        Should.Throw<ArgumentException>(() => Body(Channel with { NotifyUrl = new Uri("https://example.com/" + new string('x', 250)) })).Message.ShouldContain("255");

    [Fact]
    public void A_token_that_is_too_long_is_refused_without_being_shown()
    {
        string message = Should.Throw<ArgumentException>(() => Body(Channel with { Token = new Secret(new string('s', 51)) })).Message;
        message.ShouldContain("50 characters");
        message.ShouldNotContain("sss");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void A_channel_watches_one_to_fifty_events(int count) =>
        Should.Throw<ArgumentException>(() => Body(Channel with { Events = [.. Enumerable.Repeat(ChannelEvent.All("Deals"), count)] })).Message.ShouldContain("1 to 50");

    [Fact]
    public void An_event_or_a_channel_without_a_name_is_refused()
    {
        Should.Throw<ArgumentException>(() => Body(Channel with { Events = [default] }));
        Should.Throw<ArgumentException>(() => Body(Channel with { ChannelId = default }));
        Should.Throw<ArgumentException>(() => ChannelRules.Ids([]));
        Should.Throw<ArgumentException>(() => ChannelRules.Ids(Enumerable.Range(1, 51).Select(id => (CrmId)id)));
    }

    [Fact]
    public void Ids_that_are_too_long_for_one_query_are_refused() =>
        Should.Throw<ArgumentException>(() => ChannelRules.ForQuery(ChannelRules.Ids(Enumerable.Repeat((CrmId)long.MaxValue, 30)))).Message.ShouldContain("512");

    private static NotificationChannel Body(ChannelSubscription channel) => ChannelRules.Body(channel, Now, ChannelRules.MaxLife("v8"));
}
