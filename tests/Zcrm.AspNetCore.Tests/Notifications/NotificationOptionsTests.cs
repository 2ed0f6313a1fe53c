using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Zcrm.AspNetCore;

public sealed class NotificationOptionsTests
{
    [Fact]
    public void A_key_is_needed() =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddZcrmNotifications(_ => { })).Message.ShouldContain("ZcrmNotificationOptions.Key");

    [Fact]
    public void A_short_key_is_refused_without_being_shown()
    {
        ArgumentException refusal = Should.Throw<ArgumentException>(() => new ServiceCollection().AddZcrmNotifications(options => options.Key = "abc"));
        refusal.Message.ShouldContain("16 characters");
        refusal.Message.ShouldNotContain("abc");
    }

    [Fact]
    public void A_channel_cannot_be_kept_twice()
    {
        var channel = new KeptChannel { ChannelId = 1, Events = [ChannelEvent.All("Deals")], NotifyUrl = new Uri("https://example.com/events") };
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddZcrmNotifications(options =>
        {
            options.Key = ReceiverHost.Key;
            options.Channels.Add(channel);
            options.Channels.Add(channel with { WithValues = true });
        })).Message.ShouldContain("kept twice");
    }

    [Fact]
    public async Task Mapping_needs_adding()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder().Build();
        Should.Throw<InvalidOperationException>(() => app.MapZcrmNotifications("/zoho/events", (_, _) => Task.CompletedTask)).Message.ShouldContain("AddZcrmNotifications");
    }
}
