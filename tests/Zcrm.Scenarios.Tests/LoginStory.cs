using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Users who sign in themselves: in a browser, across data centres, on a device, or not at all.</summary>
public sealed class LoginStory
{
    private static readonly ScopeSet Scopes = [Scope.ModulesAll, Scope.ProfileRead];

    [Fact]
    public async Task A_user_logs_in_with_zoho_in_the_browser()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = Web(scenario);
        LoginRequest login = crm.Auth.CreateLoginUrl(Scopes);

        Uri redirect = await new Browser(scenario.Zoho).AllowAsync(login.Url, scenario.Zoho.Accounts.Users[0].Email);
        Connection connection = await crm.Auth.ExchangeCodeAsync(redirect, login, cancellationToken: Scenario.Ct);

        connection.Key.User.ShouldBe(scenario.Zoho.Accounts.Users[0].Email);
        connection.Scopes.Allows(Scope.ModulesAll).ShouldBeTrue();
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_user_of_another_data_centre_is_connected_where_they_live()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        ZcrmClient crm = Web(scenario);
        EmulatedUser european = scenario.UserIn(DataCenter.EU);
        LoginRequest login = crm.Auth.CreateLoginUrl(Scopes);
        login.Url.Host.ShouldBe("accounts.zoho.com");

        Connection connection = await crm.Auth.ExchangeCodeAsync(await new Browser(scenario.Zoho).AllowAsync(login.Url, european.Email), login, cancellationToken: Scenario.Ct);

        connection.DataCenter.ShouldBe(DataCenter.EU);
        connection.AccountsServer.Host.ShouldBe("accounts.zoho.eu");
        connection.ApiDomain!.Host.ShouldBe("www.zohoapis.eu");
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        scenario.Zoho.Journal.Entries[^1].Request.Host.ShouldBe("www.zohoapis.eu");
    }

    [Fact]
    public async Task A_user_who_says_no_is_told_as_access_denied()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = Web(scenario);
        LoginRequest login = crm.Auth.CreateLoginUrl(Scopes);

        Uri redirect = await new Browser(scenario.Zoho).DenyAsync(login.Url, scenario.Zoho.Accounts.Users[0].Email);

        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.ExchangeCodeAsync(redirect, login, cancellationToken: Scenario.Ct));
        exception.Code.ShouldBe(new CrmErrorCode("access_denied"));
        exception.Hint!.ShouldContain("did not allow");
    }

    [Fact]
    public async Task A_forged_redirect_sends_no_secret_anywhere()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = Web(scenario);
        LoginRequest login = crm.Auth.CreateLoginUrl(Scopes);
        Uri redirect = await new Browser(scenario.Zoho).AllowAsync(login.Url, scenario.Zoho.Accounts.Users[0].Email);
        scenario.Zoho.Journal.Clear();
        string forgedServer = redirect.OriginalString.Replace("accounts.zoho.com", "accounts.zoho.com.evil.example", StringComparison.Ordinal);
        string forgedState = redirect.OriginalString.Replace(login.State, "another-state", StringComparison.Ordinal);

        await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.ExchangeCodeAsync(new Uri(forgedServer), login, cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.ExchangeCodeAsync(new Uri(forgedState), login, cancellationToken: Scenario.Ct));

        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_without_its_verifier_is_refused()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = Web(scenario);
        LoginRequest login = crm.Auth.CreateLoginUrl(Scopes);
        Uri redirect = await new Browser(scenario.Zoho).AllowAsync(login.Url, scenario.Zoho.Accounts.Users[0].Email);
        var stolen = new LoginRequest(login.Url, login.RedirectUri, login.State, codeVerifier: "a-verifier-of-somebody-else-0123456789-0123456789");

        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.ExchangeCodeAsync(redirect, stolen, cancellationToken: Scenario.Ct));

        exception.Code.ShouldBe(new CrmErrorCode("invalid_code"));
        exception.Hint!.ShouldContain("PKCE verifier");
    }

    [Fact]
    public async Task A_device_waits_until_its_user_has_entered_the_code()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);
        await new Browser(scenario.Zoho).AllowAsync(signIn.CompleteVerificationUrl!, scenario.Zoho.Accounts.Users[0].Email);

        Connection connection = await crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct);

        connection.Key.User.ShouldBe(scenario.Zoho.Accounts.Users[0].Email);
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_device_whose_user_does_nothing_learns_that_the_time_is_over()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);

        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct));

        exception.Code.ShouldBe(new CrmErrorCode("expired"));
        exception.Hint!.ShouldContain("in time");
    }

    [Fact]
    public async Task A_device_whose_user_says_no_is_told_as_access_denied()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);
        scenario.Zoho.OAuth.DenyDevice(signIn.UserCode);

        ZcrmAuthenticationException exception = await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct));

        exception.Code.ShouldBe(new CrmErrorCode("access_denied"));
    }

    [Fact]
    public async Task A_device_follows_its_user_to_another_data_centre()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);
        scenario.Zoho.OAuth.ApproveDevice(signIn.UserCode, scenario.UserIn(DataCenter.EU).Email);

        Connection connection = await crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct);

        connection.DataCenter.ShouldBe(DataCenter.EU);
        connection.AccountsServer.Host.ShouldBe("accounts.zoho.eu");
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_device_asks_again_while_the_answer_is_pending()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);
        scenario.Zoho.OAuth.ApproveDevice(signIn.UserCode);
        scenario.Zoho.Faults.NextAtAccounts().OAuthError("authorization_pending");

        await crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct);

        scenario.Clock.Waits.ShouldBe([signIn.Interval, signIn.Interval]);
    }

    [Fact]
    public async Task A_device_that_is_told_to_slow_down_asks_less_often()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync(Scopes, Scenario.Ct);
        scenario.Zoho.OAuth.ApproveDevice(signIn.UserCode);
        scenario.Zoho.Faults.NextAtAccounts().OAuthError("slow_down");

        await crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Scenario.Ct);

        scenario.Clock.Waits.ShouldBe([signIn.Interval, 1.5 * signIn.Interval]);
    }

    private static ZcrmClient Web(Scenario scenario) =>
        scenario.FreshClient(options => options.RedirectUri = new Uri(scenario.Zoho.Accounts.Apps[0].RedirectUris[0]));
}
