using System.Net;

namespace Zcrm;

/// <summary>The organization's number is asked once at sign-in, where that is allowed, and a sign-in is never lost over it.</summary>
public sealed class OrgIdTests
{
    private HttpResponseMessage? _org = StubTransport.Json("""{"org":[{"zgid":"600","id":"1"}]}""");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_asked_where_the_scope_allows_it() => (await SignInAsync("ZohoCRM.org.READ ZohoCRM.modules.ALL")).OrgId.ShouldBe("600");

    [Fact]
    public async Task It_is_not_asked_without_the_scope()
    {
        _org = null;
        (await SignInAsync("ZohoCRM.modules.ALL")).OrgId.ShouldBeNull();
    }

    [Fact]
    public async Task Who_gets_no_answer_is_signed_in_all_the_same()
    {
        _org = StubTransport.Json("""{"code":"INTERNAL_ERROR"}""", HttpStatusCode.InternalServerError);
        (await SignInAsync("ZohoCRM.org.ALL")).OrgId.ShouldBeNull();
    }

    [Fact]
    public async Task Client_credentials_name_it_themselves()
    {
        await using ZcrmClient crm = Client("");
        (await crm.Auth.ConnectWithClientCredentialsAsync([Scope.ModulesAll], "ZohoCRM.700", cancellationToken: Ct)).OrgId.ShouldBe("700");
    }

    private async Task<Connection> SignInAsync(string scopes)
    {
        await using ZcrmClient crm = Client(scopes);
        await crm.Auth.ExchangeGrantTokenAsync("grant", "ana@example.com", Ct);
        return await crm.Auth.GetConnectionAsync(Ct);
    }

    private ZcrmClient Client(string scopes)
    {
        var zoho = new StubZoho((request, _) => request.RequestUri!.AbsolutePath == "/crm/v8/org" ? _org : null)
        {
            TokenAnswer = _ => StubTransport.Json($$"""{"access_token":"access","refresh_token":"refresh","expires_in":3600,"scope":"{{scopes}}"}"""),
        };
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock());
        options.User = null;
        return new ZcrmClient(options);
    }
}
