using System.Net;

namespace Zcrm.Emulator;

public sealed class ClientCredentialsTests : EmulatorTest
{
    private string Soid => $"ZohoCRM.{Zoho.Accounts.Orgs[0].Zgid}";

    [Fact]
    public async Task A_self_client_gets_an_access_token_for_an_organization_and_no_refresh_token()
    {
        Answer tokens = await Browser.TokenAsync("client_credentials", ("scope", "ZohoCRM.org.READ"), ("soid", Soid));
        tokens.Has("refresh_token").ShouldBeFalse();
        (await Browser.GetAsync("/crm/v8/org", tokens.Text("access_token"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_organization_is_named_by_its_zgid()
    {
        (await Browser.TokenAsync("client_credentials", ("scope", "ZohoCRM.org.READ"))).Error.ShouldBe("missing_org_info");
        string byId = $"ZohoCRM.{Zoho.Accounts.Orgs[0].Id}";
        (await Browser.TokenAsync("client_credentials", ("scope", "ZohoCRM.org.READ"), ("soid", byId))).Error.ShouldBe("missing_org_info");
    }

    [Fact]
    public async Task The_scopes_must_exist()
    {
        (await Browser.TokenAsync("client_credentials", ("scope", "ZohoCRM.org"), ("soid", Soid))).Error.ShouldBe("invalid_scope");
        (await Browser.TokenAsync("client_credentials", ("soid", Soid))).Error.ShouldBe("invalid_scope");
    }

    [Fact]
    public async Task Other_kinds_of_apps_are_invalid_clients()
    {
        EmulatedApp web = Zoho.Accounts.AddApp(kinds: AppKinds.Server);
        Answer refused = await Browser.TokenAsync(
            "client_credentials",
            ("client_id", web.ClientId),
            ("client_secret", web.ClientSecret.Reveal()),
            ("scope", "ZohoCRM.org.READ"),
            ("soid", Soid));
        refused.Error.ShouldBe("invalid_client");
    }
}
