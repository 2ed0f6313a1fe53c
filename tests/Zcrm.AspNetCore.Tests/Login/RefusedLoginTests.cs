using System.Net;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;

namespace Zcrm.AspNetCore;

public sealed class RefusedLoginTests : IAsyncLifetime
{
    private WebApp _app = null!;
    private Visitor _visitor = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await WebApp.WithZohoLoginAsync(login => login.Events = new OAuthEvents
        {
            OnRemoteFailure = context =>
            {
                context.HandleResponse();
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return context.Response.WriteAsync(context.Failure!.Message);
            },
        });
        _visitor = _app.NewVisitor();
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_user_who_says_no_is_not_signed_in()
    {
        Uri url = (await _visitor.GetAsync("/login")).Location!;

        Answer answer = await _visitor.GetAsync(_app.Zoho.OAuth.Deny(url));

        answer.Body.ShouldContain("Access was denied");
        await NothingHappenedAsync();
    }

    [Theory]
    [InlineData("https://accounts.zoho.com.evil.example")]
    [InlineData("https://accounts-zoho.com")]
    [InlineData("http://accounts.zoho.com")]
    [InlineData("https://zoho.com@evil.example")]
    public async Task A_forged_accounts_server_gets_neither_code_nor_secret(string forged)
    {
        Uri back = await _visitor.ConsentAsync("/login", _app.American.Email);
        string genuine = Uri.EscapeDataString(DataCenter.US.Accounts.GetLeftPart(UriPartial.Authority));
        var tampered = new Uri(back.AbsoluteUri.Replace(genuine, Uri.EscapeDataString(forged), StringComparison.Ordinal));
        tampered.ShouldNotBe(back);

        Answer answer = await _visitor.GetAsync(tampered);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldContain("is not one of Zoho's hosts");
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task A_forged_state_is_refused()
    {
        Uri back = await _visitor.ConsentAsync("/login", _app.American.Email);
        var forged = new Uri(back.AbsoluteUri.Replace("state=", "state=x", StringComparison.Ordinal));

        Answer answer = await _visitor.GetAsync(forged);

        answer.Body.ShouldContain("state");
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task The_redirect_of_another_browser_is_refused()
    {
        using Visitor other = _app.NewVisitor();
        Uri back = await other.ConsentAsync("/login", _app.European.Email);

        Answer answer = await _visitor.GetAsync(back);

        answer.Body.ShouldContain("Correlation failed");
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task A_redirect_works_once()
    {
        Uri back = await _visitor.ConsentAsync("/login", _app.American.Email);
        (await _visitor.GetAsync(back)).Status.ShouldBe(HttpStatusCode.Found);
        int asked = _app.Zoho.Journal.Entries.Count;

        Answer again = await _visitor.GetAsync(back);

        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        _app.Zoho.Journal.Entries.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task A_code_that_Zoho_refuses_signs_nobody_in()
    {
        Uri back = await _visitor.ConsentAsync("/login", _app.American.Email);
        _app.Zoho.Faults.NextAtAccounts().OAuthError("invalid_code");

        Answer answer = await _visitor.GetAsync(back);

        answer.Body.ShouldContain("invalid_code");
        (await _app.CountStoredAsync()).ShouldBe(0);
        (await _visitor.GetAsync("/claims")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_login_of_which_nobody_tells_the_user_stores_nothing()
    {
        Uri back = await _visitor.ConsentAsync("/login", _app.American.Email);
        _app.Zoho.Faults.On("GET", "/oauth/user/info").OAuthError("INVALID_OAUTHSCOPE", status: 401);

        Answer answer = await _visitor.GetAsync(back);

        answer.Body.ShouldContain("Zoho did not tell who signed in");
        (await _app.CountStoredAsync()).ShouldBe(0);
        (await _visitor.GetAsync("/claims")).Status.ShouldBe(HttpStatusCode.Found);
    }

    private async Task NothingHappenedAsync()
    {
        _app.Zoho.Journal.Entries.ShouldBeEmpty();
        (await _app.CountStoredAsync()).ShouldBe(0);
        (await _visitor.GetAsync("/claims")).Status.ShouldBe(HttpStatusCode.Found);
    }
}
