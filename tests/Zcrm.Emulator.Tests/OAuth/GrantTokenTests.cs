using System.Net;

namespace Zcrm.Emulator;

public sealed class GrantTokenTests : EmulatorTest
{
    [Fact]
    public async Task A_grant_token_works_once()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        (await Browser.RedeemAsync(code)).Has("refresh_token").ShouldBeTrue();
        Answer second = await Browser.RedeemAsync(code);
        second.Status.ShouldBe(HttpStatusCode.OK);
        second.Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task Of_many_who_redeem_one_grant_token_at_once_one_succeeds()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Browser.RedeemAsync(code)));
        answers.Count(answer => answer.Has("access_token")).ShouldBe(1);
    }

    [Fact]
    public async Task A_grant_token_dies_after_three_minutes()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        Zoho.Clock.Advance(TimeSpan.FromMinutes(3));
        (await Browser.RedeemAsync(code)).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task A_grant_token_lives_as_long_as_was_chosen()
    {
        string code = Zoho.OAuth.GenerateGrantToken(lifetime: TimeSpan.FromMinutes(10));
        Zoho.Clock.Advance(TimeSpan.FromMinutes(9));
        (await Browser.RedeemAsync(code)).Has("access_token").ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => Zoho.OAuth.GenerateGrantToken(lifetime: TimeSpan.FromMinutes(11)));
    }

    [Fact]
    public async Task A_grant_token_of_another_app_is_an_invalid_code()
    {
        EmulatedApp other = Zoho.Accounts.AddApp();
        (await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken(clientId: other.ClientId))).Error.ShouldBe("invalid_code");
    }

    [Fact]
    public async Task The_eleventh_grant_token_within_ten_minutes_is_denied()
    {
        for (int i = 0; i < 10; i++) await Browser.SignInAsync();
        (await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken())).Error.ShouldBe("access_denied");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(10));
        (await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken())).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_app_and_a_wrong_secret_are_told_apart()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        (await Browser.RedeemAsync(code, ("client_id", "1000.NOBODY"))).Error.ShouldBe("invalid_client");
        (await Browser.RedeemAsync(code, ("client_secret", "wrong"))).Error.ShouldBe("invalid_client_secret");
        (await Browser.RedeemAsync(code)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task The_grant_type_must_be_one_that_is_known()
    {
        (await Browser.TokenAsync("password")).Error.ShouldBe("unsupported_grant_type");
        (await Browser.TokenAsync("")).Error.ShouldBe("general_error");
    }

    [Fact]
    public async Task Parameters_may_come_in_the_query_and_without_encoding()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        using var raw = new StringContent($"code={code}&client_secret={Browser.App.ClientSecret.Reveal()}", null, "application/x-www-form-urlencoded");
        var uri = new Uri(DataCenter.US.Accounts, $"/oauth/v2/token?grant_type=authorization_code&client_id={Browser.App.ClientId}");
        using HttpResponseMessage response = await Browser.Http.PostAsync(uri, raw, Cancellation);
        (await Answer.ReadAsync(response)).Has("access_token").ShouldBeTrue();
    }

    [Fact]
    public async Task A_multipart_form_is_taken_too_and_an_unreadable_one_is_a_general_error()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Zoho.OAuth.GenerateGrantToken()), "code" },
            { new StringContent(Browser.App.ClientId), "client_id" },
            { new StringContent(Browser.App.ClientSecret.Reveal()), "client_secret" },
            { new StringContent("authorization_code"), "grant_type" },
        };
        var uri = new Uri(DataCenter.US.Accounts, "/oauth/v2/token");
        using HttpResponseMessage response = await Browser.Http.PostAsync(uri, form, Cancellation);
        (await Answer.ReadAsync(response)).Has("access_token").ShouldBeTrue();

        using var broken = new StringContent("no parts in here");
        broken.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        using HttpResponseMessage refused = await Browser.Http.PostAsync(uri, broken, Cancellation);
        (await Answer.ReadAsync(refused)).Error.ShouldBe("general_error");
    }

    [Fact]
    public async Task The_status_of_errors_and_the_form_of_the_expiry_can_be_switched()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(
            new ZcrmEmulatorOptions { Rules = { TokenErrorStatus = 400, LegacyExpiresIn = true } }, Cancellation);
        using var browser = new Browser(zoho);
        (await browser.RedeemAsync("1000.unknown")).Status.ShouldBe(HttpStatusCode.BadRequest);
        Answer tokens = await browser.RedeemAsync(zoho.OAuth.GenerateGrantToken());
        tokens.Text("expires_in").ShouldBe("3600000");
        tokens.Text("expires_in_sec").ShouldBe("3600");
    }

    [Fact]
    public void A_scope_that_does_not_exist_is_told_at_once() =>
        Should.Throw<ArgumentException>(() => Zoho.OAuth.GenerateGrantToken("ZohoCRM.modules")).Message.ShouldContain("ZohoCRM.modules");
}
