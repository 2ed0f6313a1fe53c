using System.Net;

namespace Zcrm.AspNetCore;

public sealed class RefusedConnectTests : IAsyncLifetime
{
    private WebApp _app = null!;
    private Visitor _victim = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await WebApp.WithConnectAsync();
        _victim = await ConnectTests.EnterAsync(_app, "victim");
    }

    public async ValueTask DisposeAsync()
    {
        _victim.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_connects_without_being_signed_in()
    {
        using Visitor stranger = _app.NewVisitor();

        Answer answer = await stranger.GetAsync("/zoho/connect");

        answer.Location!.OriginalString.ShouldNotContain("accounts.zoho.com");
        answer.Location.OriginalString.ShouldContain("/Account/Login");
    }

    [Fact]
    public async Task A_redirect_that_another_user_s_consent_produced_connects_nothing()
    {
        using Visitor attacker = await ConnectTests.EnterAsync(_app, "attacker");
        Uri back = await attacker.ConsentAsync("/zoho/connect", _app.European.Email);

        await RefusedAsync(back, "invalid_state");
    }

    [Fact]
    public async Task Not_even_with_the_other_user_s_cookie()
    {
        using Visitor attacker = await ConnectTests.EnterAsync(_app, "attacker");
        Uri back = await attacker.ConsentAsync("/zoho/connect", _app.European.Email);
        foreach (Cookie cookie in attacker.Cookies.GetAllCookies().Where(cookie => cookie.Name.StartsWith(".Zcrm.Connect.", StringComparison.Ordinal))) _victim.Cookies.Add(cookie);

        await RefusedAsync(back, "other_user");
    }

    [Fact]
    public async Task A_forged_state_is_refused()
    {
        Uri back = await _victim.ConsentAsync("/zoho/connect", _app.European.Email);

        await RefusedAsync(new Uri(back.AbsoluteUri.Replace("state=", "state=x", StringComparison.Ordinal)), "invalid_state");
    }

    [Fact]
    public async Task A_redirect_works_once()
    {
        Uri back = await _victim.ConsentAsync("/zoho/connect", _app.European.Email);
        (await _victim.GetAsync(back)).Status.ShouldBe(HttpStatusCode.Found);
        Connection connection = (await _app.StoredAsync("victim"))!;

        Answer again = await _victim.GetAsync(back);

        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await _app.StoredAsync("victim")).ShouldBe(connection);
    }

    [Fact]
    public async Task A_redirect_that_comes_too_late_is_refused()
    {
        Uri back = await _victim.ConsentAsync("/zoho/connect", _app.European.Email);
        _app.Zoho.Clock.Advance(TimeSpan.FromMinutes(16));

        await RefusedAsync(back, "invalid_state");
    }

    [Fact]
    public async Task A_forged_accounts_server_gets_neither_code_nor_secret()
    {
        Uri back = await _victim.ConsentAsync("/zoho/connect", _app.European.Email);
        string genuine = Uri.EscapeDataString(DataCenter.EU.Accounts.GetLeftPart(UriPartial.Authority));

        await RefusedAsync(new Uri(back.AbsoluteUri.Replace(genuine, Uri.EscapeDataString("https://zoho.eu.evil.example"), StringComparison.Ordinal)), "untrusted_host");
    }

    [Fact]
    public async Task A_user_who_says_no_is_not_connected()
    {
        Uri url = (await _victim.GetAsync("/zoho/connect")).Location!;

        await RefusedAsync(_app.Zoho.OAuth.Deny(url), "access_denied");
    }

    [Fact]
    public async Task A_failure_may_lead_to_a_page_of_the_application()
    {
        await using WebApp app = await WebApp.WithConnectAsync(connect => connect.FailurePath = "/settings");
        using Visitor visitor = await ConnectTests.EnterAsync(app, "42");
        Uri url = (await visitor.GetAsync("/zoho/connect")).Location!;

        Answer answer = await visitor.GetAsync(app.Zoho.OAuth.Deny(url));

        answer.Location!.OriginalString.ShouldBe("/settings?error=access_denied");
    }

    private async Task RefusedAsync(Uri back, string code)
    {
        Answer answer = await _victim.GetAsync(back);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest, answer.Body);
        _app.Log.Text.ShouldContain(code);
        _app.Zoho.Journal.Entries.ShouldBeEmpty();
        (await _app.CountStoredAsync()).ShouldBe(0);
    }
}
