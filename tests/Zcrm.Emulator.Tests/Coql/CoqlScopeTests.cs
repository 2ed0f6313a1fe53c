using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Who may query what (reference 8.1), over HTTP.</summary>
public sealed class CoqlScopeTests : EmulatorTest
{
    [Theory]
    [InlineData("ZohoCRM.coql.READ,ZohoCRM.modules.deals.READ", HttpStatusCode.OK)]
    [InlineData("ZohoCRM.coql.READ,ZohoCRM.modules.READ", HttpStatusCode.OK)]
    [InlineData("ZohoCRM.coql.READ,ZohoCRM.modules.leads.READ", HttpStatusCode.Unauthorized)]
    [InlineData("ZohoCRM.coql.READ", HttpStatusCode.Unauthorized)]
    [InlineData("ZohoCRM.modules.ALL", HttpStatusCode.Unauthorized)]
    public async Task A_query_needs_its_own_scope_and_the_modules(string scopes, HttpStatusCode status)
    {
        Answer answer = await QueryAsync(scopes, "select id from Deals where id is not null");
        answer.Status.ShouldBe(status);
        if (status != HttpStatusCode.OK) answer.Code.ShouldBe("OAUTH_SCOPE_MISMATCH");
    }

    [Fact]
    public async Task An_inner_query_needs_the_scope_of_its_module()
    {
        const string Query = "select id from Deals where Account_Name in (select id from Accounts where id is not null)";
        (await QueryAsync("ZohoCRM.coql.READ,ZohoCRM.modules.deals.READ", Query)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await QueryAsync("ZohoCRM.coql.READ,ZohoCRM.modules.deals.READ,ZohoCRM.modules.accounts.READ", Query)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("ZohoCRM.coql.READ,ZohoCRM.modules.READ", HttpStatusCode.Unauthorized)]
    [InlineData("ZohoCRM.coql.READ,ZohoCRM.modules.READ,ZohoCRM.settings.fields.READ", HttpStatusCode.OK)]
    public async Task Metadata_needs_the_scope_of_fields(string scopes, HttpStatusCode status) =>
        (await QueryAsync(scopes, "select id from Deals where id is not null", "fields")).Status.ShouldBe(status);

    [Fact]
    public async Task Only_post_queries()
    {
        Answer refused = await Browser.GetAsync("/crm/v8/coql", (await Browser.SignInAsync()).Access);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Code.ShouldBe("INVALID_REQUEST_METHOD");
    }

    private async Task<Answer> QueryAsync(string scopes, string query, params string[] meta)
    {
        var body = new JsonObject { ["select_query"] = query };
        if (meta.Length > 0) body["include_meta"] = new JsonArray([.. meta.Select(name => (JsonNode)name)]);
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(DataCenter.US.Api(CrmEnvironment.Production), "/crm/v8/coql")) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {(await Browser.SignInAsync(scopes)).Access}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }
}
