using System.Net;

namespace Zcrm.Emulator;

public sealed class LoopbackTests : EmulatorTest
{
    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU], Listen = true };

    [Fact]
    public async Task Each_data_centre_has_a_port_that_answers_for_accounts_and_api_alike()
    {
        Zoho.Address(DataCenter.US).ShouldNotBe(Zoho.Address(DataCenter.EU));
        Zoho.Address().ShouldBe(Zoho.Address(DataCenter.US));
        using var http = new HttpClient();
        EmulatedUser european = Zoho.Accounts.Users[1];
        Answer tokens = await RedeemAsync(http, Zoho.OAuth.GenerateGrantToken(european), Zoho.Address(DataCenter.EU));
        tokens.Text("api_domain").ShouldBe(Zoho.Address(DataCenter.EU).GetLeftPart(UriPartial.Authority));
        (await GetAsync(http, Zoho.Address(DataCenter.EU), tokens.Text("access_token"))).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync(http, Zoho.Address(DataCenter.US), tokens.Text("access_token"))).Code.ShouldBe("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_login_sends_the_app_to_the_port_of_the_users_data_centre()
    {
        string query = $"client_id={Seed.ClientId}&redirect_uri={Uri.EscapeDataString(Seed.RedirectUri)}&response_type=code&scope=ZohoCRM.modules.ALL";
        Uri back = Zoho.OAuth.LogIn(new Uri(Zoho.Address(), $"/oauth/v2/auth?{query}"), Zoho.Accounts.Users[1].Email);
        back.Query.ShouldContain("location=eu");
        Uri.UnescapeDataString(back.Query).ShouldContain($"accounts-server={Zoho.Address(DataCenter.EU).GetLeftPart(UriPartial.Authority)}");

        using var http = new HttpClient();
        string page = await http.GetStringAsync(new Uri(Zoho.Address(), $"/oauth/v2/auth?{query}"), Cancellation);
        page.ShouldContain(">Log in</button>");
    }

    [Fact]
    public async Task Faults_reach_the_port_too()
    {
        using var http = new HttpClient();
        Zoho.Faults.Next(2).CutConnection();
        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(http, Zoho.Address(), "1000.any"));
        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(http, Zoho.Address(), "1000.any"));
        (await GetAsync(http, Zoho.Address(), "1000.any")).Code.ShouldBe("INVALID_TOKEN");
        Zoho.Faults.Next().Truncate();
        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(http, Zoho.Address(), "1000.any"));
    }

    [Fact]
    public async Task A_client_of_the_library_works_over_a_port()
    {
        ZcrmClientOptions options = Zoho.CreateClientOptions(connected: false);
        (options.Transport, options.Hosts) = (null, CrmHosts.AllAt(Zoho.Address()));
        await using var crm = new ZcrmClient(options);
        Connection connection = await crm.Auth.ExchangeGrantTokenAsync(Zoho.OAuth.GenerateGrantToken(), cancellationToken: Cancellation);
        connection.Key.User.ShouldBe(Zoho.Accounts.Users[0].Email);
    }

    [Fact]
    public async Task A_login_over_ports_ends_where_the_user_lives()
    {
        ZcrmClientOptions options = Zoho.CreateClientOptions(connected: false);
        (options.Transport, options.Hosts) = (null, Zoho.Hosts());
        await using var crm = new ZcrmClient(options);
        LoginRequest login = crm.Auth.CreateLoginUrl([Scope.OrgRead, Scope.ProfileRead]);

        Connection connection = await crm.Auth.ExchangeCodeAsync(Zoho.OAuth.LogIn(login.Url, Zoho.Accounts.Users[1].Email), login, cancellationToken: Cancellation);

        connection.DataCenter.ShouldBe(DataCenter.EU);
        (await crm.SendAsync(HttpMethod.Get, "org", cancellationToken: Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_listening_there_is_no_address()
    {
        await using ZcrmEmulator quiet = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        Should.Throw<InvalidOperationException>(() => quiet.Address()).Message.ShouldContain("ZcrmEmulatorOptions.Listen");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error_at_the_start() => await Should.ThrowAsync<IOException>(() => ZcrmEmulator.StartAsync(
        new ZcrmEmulatorOptions { Listen = true, Port = Zoho.Address().Port }, Cancellation));

    private async Task<Answer> RedeemAsync(HttpClient http, string code, Uri server)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["client_id"] = Browser.App.ClientId,
            ["client_secret"] = Browser.App.ClientSecret.Reveal(),
            ["grant_type"] = "authorization_code",
            ["code"] = code,
        });
        using HttpResponseMessage response = await http.PostAsync(new Uri(server, "/oauth/v2/token"), content, Cancellation);
        return await Answer.ReadAsync(response);
    }

    private static async Task<Answer> GetAsync(HttpClient http, Uri server, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, "/crm/v8/org"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {token}");
        using HttpResponseMessage response = await http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
