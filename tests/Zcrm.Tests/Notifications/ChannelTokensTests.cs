using System.Text;

namespace Zcrm;

public sealed class ChannelTokensTests
{
    private static readonly Secret Key = new("a key that nobody can guess");
    private static readonly Secret Other = new("another key that nobody can guess");

    [Fact]
    public void A_token_is_the_same_every_time_fits_Zoho_and_differs_by_channel_and_key()
    {
        string token = new ChannelTokens(Key).For(1).Reveal();
        token.Length.ShouldBeLessThanOrEqualTo(50);
        new ChannelTokens(Key).For(1).Reveal().ShouldBe(token);
        new ChannelTokens(Key).For(2).Reveal().ShouldNotBe(token);
        new ChannelTokens(Other).For(1).Reveal().ShouldNotBe(token);
    }

    [Fact]
    public void Tokens_of_older_keys_are_accepted_and_those_of_other_channels_are_not()
    {
        CrmNotification notification = Notification(1, new ChannelTokens(Key).For(1).Reveal());
        new ChannelTokens(Key).Accept(notification).ShouldBeTrue();
        new ChannelTokens(Other, Key).Accept(notification).ShouldBeTrue();
        new ChannelTokens(Other).Accept(notification).ShouldBeFalse();
        new ChannelTokens(Key).Accept(Notification(2, notification.Token!.Reveal())).ShouldBeFalse();
        new ChannelTokens(Key).Accept(Notification(1, "")).ShouldBeFalse();
    }

    private static CrmNotification Notification(int channel, string token)
    {
        string json = $$"""{"module":"Deals","operation":"insert","ids":["1"],"channel_id":{{channel}},"token":"{{token}}"}""";
        CrmNotification.TryParse(Encoding.UTF8.GetBytes(json), out CrmNotification? notification).ShouldBeTrue();
        return notification!;
    }
}
