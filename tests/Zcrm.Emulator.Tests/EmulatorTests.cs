using System.Net;

namespace Zcrm.Emulator;

public sealed class EmulatorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_self_client_signs_in_calls_and_refreshes()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        using var browser = new Browser(zoho);

        Answer tokens = await browser.RedeemAsync(zoho.OAuth.GenerateGrantToken());
        tokens.Status.ShouldBe(HttpStatusCode.OK);
        tokens.Text("access_token").ShouldStartWith("1000.");
        tokens.Text("token_type").ShouldBe("Bearer");
        tokens.Text("expires_in").ShouldBe("3600");
        tokens.Text("api_domain").ShouldBe("https://www.zohoapis.com");
        tokens.Text("scope").ShouldStartWith("ZohoCRM.modules.ALL ZohoCRM.settings.ALL");

        Answer org = await browser.GetAsync("/crm/v8/org", tokens.Text("access_token"));
        org.Status.ShouldBe(HttpStatusCode.OK);
        org.Json.GetProperty("org")[0].GetProperty("zgid").GetString().ShouldBe(zoho.Accounts.Orgs[0].Zgid);

        Answer refreshed = await browser.RefreshAsync(tokens.Text("refresh_token"));
        refreshed.Has("refresh_token").ShouldBeFalse();
        (await browser.GetAsync("/crm/v8/org", refreshed.Text("access_token"))).Status.ShouldBe(HttpStatusCode.OK);
        zoho.OAuth.MintCount().ShouldBe(1);
        zoho.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_that_was_handed_out_is_connected_and_on_the_emulators_clock()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        await using ZcrmClient crm = zoho.CreateClient();
        Connection connection = await crm.Auth.GetConnectionAsync(Cancellation);
        connection.Key.User.ShouldBe(zoho.Accounts.Users[0].Email);
        connection.RefreshToken.ShouldNotBeNull();
        zoho.CreateClientOptions().TimeProvider.ShouldBe(zoho.Clock);
        await crm.Auth.RevokeAsync(Cancellation);
        zoho.Journal.Count("POST", "/oauth/v2/token/revoke").ShouldBe(1);
    }

    [Fact]
    public async Task Clients_that_are_handed_out_share_connections_and_a_revoked_one_is_made_anew()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        await using ZcrmClient first = zoho.CreateClient();
        await using ZcrmClient second = zoho.CreateClient();
        Secret? shared = (await first.Auth.GetConnectionAsync(Cancellation)).RefreshToken;
        (await second.Auth.GetConnectionAsync(Cancellation)).RefreshToken.ShouldBe(shared);

        await first.Auth.RevokeAsync(Cancellation);
        await Should.ThrowAsync<ZcrmAuthenticationException>(() => second.Auth.GetConnectionAsync(Cancellation));
        await using ZcrmClient third = zoho.CreateClient();
        (await third.Auth.GetConnectionAsync(Cancellation)).RefreshToken.ShouldNotBe(shared);
    }

    [Fact]
    public async Task A_sandbox_user_of_the_same_address_has_options_of_their_own()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        string email = zoho.Accounts.Users[0].Email;
        zoho.Accounts.AddOrg("A sandbox", email, environment: CrmEnvironment.Sandbox);
        await using var crm = new ZcrmClient(zoho.CreateClientOptions(zoho.Accounts.Users[1]));
        Connection connection = await crm.Auth.GetConnectionAsync(Cancellation);
        connection.Key.ShouldBe(new ConnectionKey(Seed.ClientId, email, CrmEnvironment.Sandbox));
        connection.ApiDomain.ShouldBe(new Uri("https://sandbox.zohoapis.com"));
    }

    [Fact]
    public async Task A_client_signs_in_with_a_grant_token_and_learns_whose_it_is()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        await using var crm = new ZcrmClient(zoho.CreateClientOptions(connected: false));
        Connection connection = await crm.Auth.ExchangeGrantTokenAsync(zoho.OAuth.GenerateGrantToken(), cancellationToken: Cancellation);
        connection.Key.User.ShouldBe(zoho.Accounts.Users[0].Email);
        zoho.Failures.ShouldBeEmpty();
    }
}
