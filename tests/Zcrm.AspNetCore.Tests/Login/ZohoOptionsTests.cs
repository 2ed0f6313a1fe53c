using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Zcrm.AspNetCore;

public sealed class ZohoOptionsTests
{
    [Fact]
    public async Task Tokens_are_never_saved_in_the_cookie()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync(login => login.SaveTokens = true);

        Should.Throw<ZcrmConfigurationException>(() => OptionsOf(app)).Message.ShouldContain("token store");
    }

    [Fact]
    public async Task A_login_without_the_profile_is_refused()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync(login => login.Scopes = [Scope.ModulesAll]);

        Should.Throw<ZcrmConfigurationException>(() => OptionsOf(app)).Message.ShouldContain("Scope.ProfileRead");
    }

    [Fact]
    public async Task The_client_secret_stays_with_the_client()
    {
        await using WebApp app = await WebApp.WithZohoLoginAsync();

        OptionsOf(app).ClientSecret.ShouldNotBe(app.Zoho.Accounts.Apps[0].ClientSecret.Reveal());
    }

    [Fact]
    public void Scopes_are_the_framework_s_scopes()
    {
        var options = new ZohoOptions { Scopes = [Scope.ProfileRead] };
        options.Scope.Add("ZohoCRM.coql.READ");

        options.Scopes.ShouldBe([Scope.ProfileRead, Scope.CoqlRead]);
    }

    private static ZohoOptions OptionsOf(WebApp app) => app.Services.GetRequiredService<IOptionsMonitor<ZohoOptions>>().Get(ZohoDefaults.AuthenticationScheme);
}
