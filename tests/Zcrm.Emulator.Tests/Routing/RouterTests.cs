using System.Net;

namespace Zcrm.Emulator;

public sealed class RouterTests : EmulatorTest
{
    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU] };

    [Fact]
    public async Task A_call_without_a_token_is_an_authentication_failure()
    {
        Answer refused = await Browser.GetAsync("/crm/v8/org", null);
        refused.Status.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Body.ShouldBe("""{"code":"AUTHENTICATION_FAILURE","details":{},"message":"Authentication failed","status":"error"}""");
        refused.Headers["Content-Type"].ShouldBe("application/json; charset=UTF-8");
    }

    [Fact]
    public async Task An_unknown_token_is_an_invalid_token()
    {
        Answer refused = await Browser.GetAsync("/crm/v8/org", "1000.unknown");
        refused.Status.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Body.ShouldBe("""{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}""");
    }

    [Fact]
    public async Task A_missing_scope_is_told_as_such()
    {
        Answer refused = await Browser.GetAsync("/crm/v8/org", (await Browser.SignInAsync("ZohoCRM.users.READ")).Access);
        refused.Status.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Code.ShouldBe("OAUTH_SCOPE_MISMATCH");
        refused.Text("message").ShouldBe("invalid oauth scope to access this URL");
    }

    [Theory]
    [InlineData("/crm/v8/no/such/path/at/all")]
    [InlineData("/crm/v9/org")]
    [InlineData("/crm/v1/org")]
    [InlineData("/crm/org")]
    [InlineData("/crm/v8//org")]
    [InlineData("/elsewhere")]
    public async Task An_unknown_path_is_an_invalid_url_pattern(string path)
    {
        Answer refused = await Browser.GetAsync(path, (await Browser.SignInAsync()).Access);
        refused.Status.ShouldBe(HttpStatusCode.NotFound);
        refused.Code.ShouldBe("INVALID_URL_PATTERN");
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v2.1")]
    [InlineData("v5")]
    [InlineData("v8")]
    public async Task All_versions_answer_at_once(string version) =>
        (await Browser.GetAsync($"/crm/{version}/org", (await Browser.SignInAsync()).Access)).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_slash_at_the_end_is_another_path()
    {
        string token = (await Browser.SignInAsync()).Access;
        Answer refused = await Browser.GetAsync("/crm/v8/org/", token);
        refused.Status.ShouldBe(HttpStatusCode.NotFound);
        refused.Code.ShouldBe("URL_RULE_NOT_CONFIGURED");

        await using ZcrmEmulator tolerant = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Rules = { TolerateTrailingSlash = true } }, Cancellation);
        using var browser = new Browser(tolerant);
        (await browser.GetAsync("/crm/v8/org/", (await browser.SignInAsync()).Access)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_verb_is_told_as_such()
    {
        Answer refused = await Browser.SendAsync(HttpMethod.Delete, "/crm/v8/org", (await Browser.SignInAsync()).Access);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Code.ShouldBe("INVALID_REQUEST_METHOD");
    }

    [Fact]
    public async Task A_token_is_invalid_in_another_environment()
    {
        EmulatedOrg sandbox = Zoho.Accounts.AddOrg("A sandbox", "sam@zylker.example", DataCenter.US, CrmEnvironment.Sandbox);
        string token = (await Browser.SignInAsync()).Access;
        Answer tokens = await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken(user: "sam@zylker.example"));
        string sandboxToken = tokens.Text("access_token");
        tokens.Text("api_domain").ShouldBe("https://sandbox.zohoapis.com");

        (await Browser.SendAsync(HttpMethod.Get, "/crm/v8/org", token, CrmEnvironment.Sandbox)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.SendAsync(HttpMethod.Get, "/crm/v8/org", sandboxToken)).Code.ShouldBe("INVALID_TOKEN");
        Answer org = await Browser.SendAsync(HttpMethod.Get, "/crm/v8/org", sandboxToken, CrmEnvironment.Sandbox);
        org.Json.GetProperty("org")[0].GetProperty("id").GetString().ShouldBe(sandbox.Id);
        org.Json.GetProperty("org")[0].GetProperty("type").GetString().ShouldBe("sandbox");
    }

    [Fact]
    public async Task A_bearer_token_is_taken_only_where_the_rules_say_so()
    {
        string token = (await Browser.SignInAsync()).Access;
        (await BearerAsync(token)).Code.ShouldBe("AUTHENTICATION_FAILURE");
        await using ZcrmEmulator lenient = await ZcrmEmulator.StartAsync(
            new ZcrmEmulatorOptions { Rules = { AcceptBearer = true, DeadTokenCode = "AUTHENTICATION_FAILURE" } }, Cancellation);
        using var browser = new Browser(lenient);
        (await BearerAsync((await browser.SignInAsync()).Access, browser)).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/crm/v8/org", "1000.unknown")).Code.ShouldBe("AUTHENTICATION_FAILURE");
    }

    [Fact]
    public async Task Answers_tell_when_the_token_dies()
    {
        string token = (await Browser.SignInAsync()).Access;
        Answer answer = await Browser.GetAsync("/crm/v8/org", token);
        DateTimeOffset.Parse(answer.Headers["X-ACCESSTOKEN-RESET"], null).ShouldBe(Zoho.Clock.GetUtcNow().AddHours(1), TimeSpan.FromSeconds(30));
        answer.Headers["Content-Disposition"].ShouldBe("attachment; filename=response.json");
    }

    [Fact]
    public async Task A_host_that_is_not_served_is_refused_before_anything_is_sent()
    {
        HttpRequestException refused = await Should.ThrowAsync<HttpRequestException>(
            () => Browser.Http.GetAsync(new Uri("https://accounts.zoho.in/"), Cancellation));
        refused.Message.ShouldContain("ZcrmEmulatorOptions.DataCenters");
        Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private async Task<Answer> BearerAsync(string token, Browser? browser = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(DataCenter.US.Api(CrmEnvironment.Production), "/crm/v8/org"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using HttpResponseMessage response = await (browser ?? Browser).Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
