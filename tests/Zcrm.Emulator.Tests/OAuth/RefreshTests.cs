using System.Net;

namespace Zcrm.Emulator;

public sealed class RefreshTests : EmulatorTest
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_refresh_gives_an_access_token_and_keeps_the_refresh_token()
    {
        Tokens tokens = await Browser.SignInAsync();
        for (int i = 0; i < 3; i++)
        {
            Answer refreshed = await Browser.RefreshAsync(tokens.Refresh);
            refreshed.Has("refresh_token").ShouldBeFalse();
            (await Browser.GetAsync("/crm/v8/org", refreshed.Text("access_token"))).Status.ShouldBe(HttpStatusCode.OK);
        }

        Zoho.OAuth.MintCount().ShouldBe(3);
        Zoho.OAuth.MintCount("nobody@zylker.example").ShouldBe(0);
    }

    [Fact]
    public async Task An_unknown_refresh_token_and_an_access_token_in_its_place_are_invalid_codes()
    {
        Tokens tokens = await Browser.SignInAsync();
        (await Browser.RefreshAsync("1000.unknown")).Error.ShouldBe("invalid_code");
        (await Browser.RefreshAsync(tokens.Access)).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task The_eleventh_access_token_within_ten_minutes_is_throttled()
    {
        Tokens tokens = await Browser.SignInAsync();
        for (int i = 0; i < 9; i++) (await Browser.RefreshAsync(tokens.Refresh)).Has("access_token").ShouldBeTrue();

        Answer throttled = await Browser.RefreshAsync(tokens.Refresh);
        throttled.Status.ShouldBe(HttpStatusCode.BadRequest);
        throttled.Error.ShouldBe("Access Denied");
        throttled.Text("status").ShouldBe("failure");
        throttled.Text("error_description").ShouldStartWith("You have made too many requests continuously.");

        Zoho.Clock.Advance(Window);
        (await Browser.RefreshAsync(tokens.Refresh)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task The_sixteenth_live_access_token_kills_the_first()
    {
        Tokens tokens = await Browser.SignInAsync();
        for (int i = 0; i < 9; i++) await Browser.RefreshAsync(tokens.Refresh);
        Zoho.Clock.Advance(Window);
        for (int i = 0; i < 5; i++) await Browser.RefreshAsync(tokens.Refresh);

        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Status.ShouldBe(HttpStatusCode.OK);
        string newest = (await Browser.RefreshAsync(tokens.Refresh)).Text("access_token");
        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.GetAsync("/crm/v8/org", newest)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_twenty_first_refresh_token_deletes_the_first_and_its_access_tokens()
    {
        Tokens first = await Browser.SignInAsync();
        for (int i = 0; i < 19; i++)
        {
            if (i == 9) Zoho.Clock.Advance(Window);
            await Browser.SignInAsync();
        }

        Zoho.Clock.Advance(Window);
        (await Browser.GetAsync("/crm/v8/org", first.Access)).Status.ShouldBe(HttpStatusCode.OK);
        Tokens last = await Browser.SignInAsync();
        (await Browser.GetAsync("/crm/v8/org", first.Access)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.RefreshAsync(first.Refresh)).Error.ShouldBe("invalid_code");
        (await Browser.RefreshAsync(last.Refresh)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task Another_users_refresh_tokens_do_not_count()
    {
        Zoho.Accounts.AddUser("otto@zylker.example");
        Tokens first = await Browser.SignInAsync();
        for (int i = 0; i < 20; i++)
        {
            if (i % 9 == 8) Zoho.Clock.Advance(Window);
            await Browser.SignInAsync(user: "otto@zylker.example");
        }

        (await Browser.RefreshAsync(first.Refresh)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task An_access_token_dies_after_an_hour()
    {
        Tokens tokens = await Browser.SignInAsync();
        Zoho.Clock.Advance(TimeSpan.FromMinutes(59));
        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Status.ShouldBe(HttpStatusCode.OK);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        Answer refused = await Browser.GetAsync("/crm/v8/org", tokens.Access);
        refused.Status.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Code.ShouldBe("INVALID_TOKEN");
    }

    [Fact]
    public async Task Tokens_can_be_made_invalid_before_their_time()
    {
        Tokens tokens = await Browser.SignInAsync();
        Zoho.OAuth.RevokeAccessTokens();
        (await Browser.GetAsync("/crm/v8/org", tokens.Access)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.RefreshAsync(tokens.Refresh)).Has("access_token").ShouldBeTrue();
        Zoho.OAuth.RevokeRefreshTokens(Zoho.Accounts.Users[0].Email);
        (await Browser.RefreshAsync(tokens.Refresh)).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task Token_requests_can_be_held_until_all_have_arrived()
    {
        Tokens tokens = await Browser.SignInAsync();
        using TokenHold hold = Zoho.OAuth.Hold();
        Task<Answer>[] asked = [.. Enumerable.Range(0, 5).Select(_ => Browser.RefreshAsync(tokens.Refresh))];
        await hold.WhenArrivedAsync(5, Cancellation);
        asked.ShouldAllBe(request => !request.IsCompleted);
        hold.Release();
        (await Task.WhenAll(asked)).ShouldAllBe(answer => answer.Has("access_token"));
        (await Browser.RefreshAsync(tokens.Refresh)).Has("access_token").ShouldBeTrue();
        hold.Arrived.ShouldBe(6);
    }
}
