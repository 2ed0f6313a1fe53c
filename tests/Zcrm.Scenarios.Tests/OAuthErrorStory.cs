namespace Zcrm;

/// <summary>Every error of the accounts server, with the hint that fits the case.</summary>
public sealed class OAuthErrorStory
{
    [Fact]
    public async Task A_grant_token_works_once()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken();
        ZcrmClient crm = scenario.FreshClient();
        await crm.Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct);

        await ShouldBeRefused(scenario, "invalid_code", "used before", () => crm.Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task A_grant_token_expires()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(4));

        await ShouldBeRefused(
            scenario, "invalid_code", "older than the minutes", () => scenario.FreshClient().Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task A_grant_token_belongs_to_one_client()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken(clientId: scenario.Zoho.Accounts.AddApp("Another").ClientId);

        await ShouldBeRefused(
            scenario, "invalid_code", "another client id", () => scenario.FreshClient().Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task A_grant_token_belongs_to_one_data_centre()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken(scenario.UserIn(DataCenter.EU));

        await ShouldBeRefused(scenario, "invalid_code", "data centre", () => scenario.FreshClient().Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task An_unknown_client_and_a_wrong_secret_are_told_apart()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string grantToken = scenario.Zoho.OAuth.GenerateGrantToken();

        await ShouldBeRefused(scenario, "invalid_client", "another data centre", () => scenario.FreshClient(options => options.ClientId = "1000.UNKNOWN123")
            .Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
        await ShouldBeRefused(scenario, "invalid_client_secret", "each data centre has its own secret", () => scenario.FreshClient(options => options.ClientSecret = "0123456789abcdef0123")
            .Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task A_revoked_refresh_token_means_signing_in_again()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        scenario.Zoho.OAuth.RevokeRefreshTokens();

        await ShouldBeRefused(scenario, "invalid_code", "revoked", () => crm.Records("Leads").CountAsync(cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task Client_credentials_need_the_organization_and_real_scopes()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        string soid = "ZohoCRM." + scenario.Zoho.Accounts.Orgs[0].Zgid;
        Connection connection = await crm.Auth.ConnectWithClientCredentialsAsync([Scope.ModulesAll], soid, cancellationToken: Scenario.Ct);
        connection.RefreshToken.ShouldBeNull();
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();

        scenario.Zoho.Faults.NextAtAccounts().OAuthError("missing_org_info");
        await ShouldBeRefused(scenario, "missing_org_info", "soid", () => crm.Auth.ConnectWithClientCredentialsAsync([Scope.ModulesAll], soid, cancellationToken: Scenario.Ct));
        scenario.Zoho.Faults.NextAtAccounts().OAuthError("invalid_scope");
        await ShouldBeRefused(scenario, "invalid_scope", "does not exist", () => crm.Auth.ConnectWithClientCredentialsAsync([Scope.ModulesAll], soid, cancellationToken: Scenario.Ct));
    }

    [Theory]
    [InlineData("general_error", null)]
    [InlineData("invalid_redirect_uri", "registered")]
    [InlineData("unsupported_grant_type", "type")]
    [InlineData("access_denied", "10 codes")]
    [InlineData("some_new_error", null)]
    public async Task What_else_the_accounts_server_says_keeps_its_code(string code, string? hint)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        scenario.Zoho.Faults.NextAtAccounts().OAuthError(code);

        await ShouldBeRefused(scenario, code, hint, () => crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), cancellationToken: Scenario.Ct));
    }

    [Fact]
    public async Task The_throttle_of_the_accounts_server_is_named()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        Connection signedIn = await scenario.FreshClient().Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), cancellationToken: Scenario.Ct);

        // The sign-in itself was the first of the ten tokens.
        for (int i = 1; i < 10; i++)
            await scenario.FreshClient().Auth.ImportRefreshTokenAsync(signedIn.RefreshToken!.Reveal(), "ana@example.com", Scenario.Ct);

        await ShouldBeRefused(scenario, "Access Denied", "10 tokens", () =>
            scenario.FreshClient().Auth.ImportRefreshTokenAsync(signedIn.RefreshToken!.Reveal(), "ana@example.com", Scenario.Ct));
    }

    [Fact]
    public async Task A_missing_scope_is_named_and_refreshes_nothing()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken("ZohoCRM.modules.READ"), "ana@example.com", Scenario.Ct);

        await ShouldBeRefused(scenario, "OAUTH_SCOPE_MISMATCH", "ask for the scope", () =>
            crm.Records("Leads").InsertAsync(new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "A" }, cancellationToken: Scenario.Ct));
        scenario.Zoho.OAuth.MintCount().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_signed_in_says_so_before_any_call()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient(options => options.User = "nobody@example.com");
        scenario.Zoho.Journal.Clear();

        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Records("Leads").CountAsync(cancellationToken: Scenario.Ct));

        exception.Message.ShouldContain("nobody@example.com");
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static async Task ShouldBeRefused(Scenario scenario, string code, string? hint, Func<Task> call)
    {
        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(call);
        exception.Code.ShouldBe(new CrmErrorCode(code));
        if (hint is not null) exception.Hint.ShouldNotBeNull().ShouldContain(hint);
        scenario.Evidence.Add(exception);
    }
}
