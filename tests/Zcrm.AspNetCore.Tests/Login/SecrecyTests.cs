using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Zcrm.AspNetCore;

public sealed class SecrecyTests
{
    [Fact]
    public async Task No_token_or_secret_is_in_a_cookie_a_claim_an_address_or_a_log()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();
        using Visitor visitor = app.NewVisitor();
        Answer claims = await visitor.LogInAsync(app.European.Email);
        await visitor.GetAsync("/org");
        Connection connection = (await app.StoredAsync(WebApp.NameOf(app.European)))!;
        AuthenticationTicket ticket = TicketOf(app, visitor);
        await visitor.PostAsync("/disconnect");

        string everything = string.Join('\n', [.. visitor.Seen, claims.Body, app.Log.Text, .. ticket.Properties.Items.Select(item => $"{item}")]);

        everything.ShouldContain("signed in at EU");
        everything.ShouldContain("is revoked");
        string[] secrets = [connection.AccessToken!.Reveal(), connection.RefreshToken!.Reveal(), app.Zoho.Accounts.Apps[0].ClientSecret.Reveal()];
        foreach (string secret in secrets) everything.ShouldNotContain(secret);
        ticket.Properties.Items.Keys.ShouldNotContain("code_verifier");
    }

    [Fact]
    public async Task No_token_or_secret_is_in_a_cookie_an_address_or_a_log_of_a_connect()
    {
        await using WebApp app = await WebApp.WithConnectAsync();
        using Visitor visitor = app.NewVisitor();
        await visitor.GetAsync("/enter?name=42");
        await visitor.GetAsync(await visitor.ConsentAsync("/zoho/connect", app.European.Email));
        Connection connection = (await app.StoredAsync("42"))!;

        string everything = string.Join('\n', [.. visitor.Seen, app.Log.Text]);

        everything.ShouldContain("42 connected a Zoho account");
        string[] secrets = [connection.AccessToken!.Reveal(), connection.RefreshToken!.Reveal(), app.Zoho.Accounts.Apps[0].ClientSecret.Reveal()];
        foreach (string secret in secrets) everything.ShouldNotContain(secret);
    }

    private static AuthenticationTicket TicketOf(WebApp app, Visitor visitor)
    {
        CookieAuthenticationOptions options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        string value = visitor.Cookies.GetAllCookies().Single(cookie => cookie.Name == options.Cookie.Name).Value;
        return options.TicketDataFormat.Unprotect(value)!;
    }
}
