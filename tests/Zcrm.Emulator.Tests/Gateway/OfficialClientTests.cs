using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>What Zoho's own clients send, byte for byte as they send it, and what they read from the answers.</summary>
public sealed class OfficialClientTests : EmulatorTest
{
    private const string Redirect = "http://localhost:8080/callback";

    private Wire Wire => new(Zoho.Address());

    private string Id => Browser.App.ClientId;

    private string Secret => Browser.App.ClientSecret.Reveal();

    private protected override ZcrmEmulatorOptions Options() => new() { Listen = true };

    [Fact]
    public async Task CSharp_8_sends_a_form_without_encoding_then_asks_for_user_organization_fields_and_records()
    {
        string body = $"client_id={Id}&client_secret={Secret}&grant_type=authorization_code&code={Zoho.OAuth.GenerateGrantToken()}&redirect_uri={Redirect}";
        Answer tokens = await Wire.SendAsync("POST /oauth/v2/token", ["Content-Type: application/x-www-form-urlencoded"], body);
        await ShouldInitialiseAsync(tokens, ["X-ZOHO-SDK: Linux/6/csharp-8.0/10:8.0.0"]);
    }

    [Fact]
    public async Task Node_8_sends_multipart_and_a_length_of_nothing()
    {
        (string Name, string Value)[] fields =
        [
            ("client_id", Id), ("client_secret", Secret), ("grant_type", "authorization_code"), ("code", Zoho.OAuth.GenerateGrantToken()),
            ("redirect_uri", Redirect),
        ];
        string parts = string.Concat(fields.Select(field => $"--x1\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n{field.Value}\r\n"));
        Answer tokens = await Wire.SendAsync("POST /oauth/v2/token", ["Content-Type: multipart/form-data; boundary=x1"], parts + "--x1--\r\n");
        await ShouldInitialiseAsync(tokens, ["Accept-Encoding: gzip, deflate, br", "Content-Length: 0"], "&");
    }

    [Fact]
    public async Task Python_8_sends_a_form_and_opens_a_connection_for_each_call()
    {
        string code = Zoho.OAuth.GenerateGrantToken();
        string body = $"client_id={Id}&client_secret={Secret}&grant_type=authorization_code&code={code}&redirect_uri={Uri.EscapeDataString(Redirect)}";
        Answer tokens = await Wire.SendAsync(
            "POST /oauth/v2/token", ["Content-Type: application/x-www-form-urlencoded", "Accept-Encoding: gzip, deflate", "Accept: */*"], body);
        await ShouldInitialiseAsync(tokens, ["Accept-Encoding: gzip, deflate", "Accept: */*"]);
    }

    [Fact]
    public async Task The_archived_one_sends_all_in_the_query_and_null_as_the_body()
    {
        string grant = Zoho.OAuth.GenerateGrantToken("ZohoCRM.modules.ALL,aaaserver.profile.READ");
        string query = $"client_id={Id}&client_secret={Secret}&redirect_uri={Uri.EscapeDataString(Redirect)}&grant_type=authorization_code&code={grant}";
        Answer tokens = await Wire.SendAsync($"POST /oauth/v2/token?{query}", ["User-Agent: Zoho CRM Python SDK"], "null");
        string[] headers = [$"Authorization: Zoho-oauthtoken {tokens.Text("access_token")}"];
        (await Wire.SendAsync("GET /oauth/user/info", headers)).Text("Email").ShouldBe(Zoho.Accounts.Users[0].Email);
        Answer leads = await Wire.SendAsync("GET /crm/v2/Leads", headers);
        leads.Status.ShouldBe(HttpStatusCode.OK, leads.Body);
        leads.Json.GetProperty("data").GetArrayLength().ShouldBeGreaterThan(0);
        string refresh = $"client_id={Id}&client_secret={Secret}&grant_type=refresh_token&refresh_token={tokens.Text("refresh_token")}";
        (await Wire.SendAsync($"POST /oauth/v2/token?{refresh}", [], "null")).Text("access_token").Length.ShouldBeGreaterThanOrEqualTo(32);
    }

    [Fact]
    public async Task Records_come_without_a_content_type()
    {
        string[] headers = [$"Authorization: Zoho-oauthtoken {(await Browser.SignInAsync()).Access}"];
        Answer added = await Wire.SendAsync("POST /crm/v8/Leads", headers, """{"data":[{"Last_Name":"Ito"}]}""");
        added.Status.ShouldBe(HttpStatusCode.Created, added.Body);
        string id = added.Json.GetProperty("data")[0].GetProperty("details").GetProperty("id").GetString()!;
        (await Wire.SendAsync($"PUT /crm/v8/Leads/{id}", headers, """{"data":[{"City":"Kyoto"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        (await Wire.SendAsync($"DELETE /crm/v8/Leads?ids={id}&", [.. headers, "Content-Length: 0"])).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET /crm/v8/Nothing?fields=id", HttpStatusCode.BadRequest)]
    [InlineData("GET /crm/v8/Leads", HttpStatusCode.BadRequest)]
    [InlineData("GET /crm/v8/nowhere/to/be/found/at/all", HttpStatusCode.NotFound)]
    [InlineData("POST /crm/v8/Leads", HttpStatusCode.BadRequest)]
    public async Task Errors_always_have_four_keys_and_are_plain_JSON(string line, HttpStatusCode status)
    {
        string[] headers = [$"Authorization: Zoho-oauthtoken {(await Browser.SignInAsync()).Access}", "Accept-Encoding: gzip"];
        Answer answer = await Wire.SendAsync(line, headers, line.StartsWith("POST", StringComparison.Ordinal) ? "{}" : null);
        answer.Status.ShouldBe(status, answer.Body);
        answer.Headers["Content-Type"].Split(';')[0].ShouldBe("application/json");
        answer.Headers.ShouldNotContainKey("Content-Encoding");
        answer.Json.EnumerateObject().Select(key => key.Name).Order().ShouldBe(["code", "details", "message", "status"]);
    }

    /// <summary>What the 8.0 clients do when they are initialised and then list leads; each part reads the keys that they read.</summary>
    private async Task ShouldInitialiseAsync(Answer tokens, string[] more, string tail = "")
    {
        tokens.Status.ShouldBe(HttpStatusCode.OK, tokens.Body);
        tokens.Text("access_token").Length.ShouldBeGreaterThanOrEqualTo(32);
        tokens.Json.GetProperty("expires_in").GetInt32().ShouldBeGreaterThan(600);
        tokens.Has("refresh_token").ShouldBeTrue();
        string[] headers = [$"Authorization: Zoho-oauthtoken {tokens.Text("access_token")}", .. more];

        (await GetAsync("users?type=CurrentUser")).GetProperty("users")[0].GetProperty("email").GetString().ShouldBe(Zoho.Accounts.Users[0].Email);
        (await GetAsync("org?")).GetProperty("org")[0].GetProperty("zgid").GetString().ShouldBe(Zoho.Accounts.Orgs[0].Zgid);
        (await GetAsync("settings/modules?")).GetProperty("modules").GetArrayLength().ShouldBeGreaterThan(5);
        Answer unchanged = await Wire.SendAsync($"GET /crm/v8/settings/modules?{tail}", [.. headers, "If-Modified-Since: 2099-01-01T00:00:00+00:00"]);
        unchanged.Status.ShouldBe(HttpStatusCode.NotModified);
        foreach (string module in (string[])["Leads", "Accounts", "Contacts", "Vendors", "Deals", "Campaigns"])
            ShouldHaveFields(await GetAsync($"settings/fields?module={module}"));
        (await GetAsync("settings/related_lists?module=Leads")).GetProperty("related_lists").GetArrayLength().ShouldBeGreaterThan(0);
        JsonElement leads = await GetAsync("Leads?fields=Last_Name,Email");
        leads.GetProperty("data")[0].GetProperty("id").ValueKind.ShouldBe(JsonValueKind.String);

        async Task<JsonElement> GetAsync(string path)
        {
            Answer answer = await Wire.SendAsync($"GET /crm/v8/{path}{tail}", headers);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{path}: {answer.Body}");
            answer.Headers["Content-Type"].ShouldStartWith("application/json");
            return answer.Json;
        }
    }

    private static void ShouldHaveFields(JsonElement answer)
    {
        JsonElement[] fields = [.. answer.GetProperty("fields").EnumerateArray()];
        fields.ShouldNotBeEmpty();
        foreach (JsonElement field in fields)
        {
            foreach (string key in (string[])["api_name", "data_type", "system_mandatory", "custom_field", "pick_list_values", "lookup"])
                field.TryGetProperty(key, out _).ShouldBeTrue($"{key} of {field.GetProperty("api_name")}");
            foreach (JsonElement choice in field.GetProperty("pick_list_values").EnumerateArray())
                choice.GetProperty("display_value").GetString().ShouldNotBeNull();
            if (field.GetProperty("data_type").GetString() == "lookup")
                field.GetProperty("lookup").GetProperty("module").GetProperty("api_name").GetString().ShouldNotBeNullOrEmpty();
        }
    }
}
