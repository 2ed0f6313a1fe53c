using System.Net;

namespace Zcrm;

public sealed class PipelineTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_handlers_stand_in_the_documented_order()
    {
        ZcrmClientOptions options = The.Options(new StubTransport((_, _) => null), The.Clock());
        options.Handlers.Add(() => new UserHandler());
        CrmPipeline pipeline = ClientCore.Create(options).Pipeline;
        pipeline.Handlers.Select(handler => handler.GetType()).ShouldBe(
        [
            typeof(TelemetryHandler),
            typeof(ConcurrencyHandler),
            typeof(RetryHandler),
            typeof(LimitHandler),
            typeof(AuthHandler),
            typeof(UserHandler),
            typeof(BufferHandler),
        ]);
    }

    [Fact]
    public async Task A_client_that_is_disposed_says_so()
    {
        var crm = new ZcrmClient(The.Options(new StubTransport((_, _) => null), The.Clock(), await FreshStore()));
        await crm.DisposeAsync();
        var ended = await Should.ThrowAsync<ObjectDisposedException>(crm.Records("Leads").GetAsync(1, cancellationToken: Ct));
        (ended.ObjectName, ended.Message.Contains("GET /Leads/", StringComparison.Ordinal)).ShouldBe(("ZcrmClient", true));
    }

    [Fact]
    public async Task Each_attempt_is_signed_anew_and_a_refused_token_is_refreshed_once()
    {
        var zoho = new StubZoho((request, _) => request.Headers.Authorization!.Parameter == "access-0" ? StubZoho.InvalidToken() : StubTransport.Json("{}"));
        CrmAnswer answer = await SendAsync(zoho, await FreshStore());
        answer.Status.ShouldBe(HttpStatusCode.OK);
        zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task A_request_that_a_handler_writes_down_shows_no_token()
    {
        string? written = null;
        var zoho = new StubZoho((request, _) =>
        {
            written = $"{request}";
            return StubTransport.Json("{}");
        });
        await SendAsync(zoho, await FreshStore());
        written.ShouldBe("GET /Leads/{id}");
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_not_refreshed_again()
    {
        var zoho = new StubZoho((_, _) => StubZoho.InvalidToken());
        CrmAnswer answer = await SendAsync(zoho, await FreshStore());
        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        zoho.Mints.ShouldBe(1);
    }

    [Theory]
    [InlineData("OAUTH_SCOPE_MISMATCH")]
    [InlineData("AUTHENTICATION_FAILURE")]
    public async Task Other_refusals_do_not_refresh(string code)
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json($$"""{"code":"{{code}}","details":{},"message":"","status":"error"}""", HttpStatusCode.Unauthorized));
        (await SendAsync(zoho, await FreshStore())).Status.ShouldBe(HttpStatusCode.Unauthorized);
        zoho.Mints.ShouldBe(0);
    }

    [Fact]
    public async Task Calls_go_to_the_api_domain_of_the_connection()
    {
        var store = await The.StoreWith(The.Connection(The.Start.AddHours(1)) with { ApiDomain = new Uri("https://www.zohoapis.eu") });
        Uri? asked = null;
        var zoho = new StubZoho((request, _) =>
        {
            asked = request.RequestUri;
            return StubTransport.Json("{}");
        });
        await SendAsync(zoho, store);
        asked.ShouldBe(new Uri("https://www.zohoapis.eu/crm/v8/Leads/1"));
    }

    [Fact]
    public async Task A_foreign_api_domain_never_sees_a_token()
    {
        var store = await The.StoreWith(The.Connection(The.Start.AddHours(1)) with { ApiDomain = new Uri("https://www.zohoapis.com.evil.example") });
        var zoho = new StubZoho();
        (await Should.ThrowAsync<ZcrmAuthenticationException>(SendAsync(zoho, store))).Code.ShouldBe(new CrmErrorCode("untrusted_host"));
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    private static Task<MemoryTokenStore> FreshStore() => The.StoreWith(The.Connection(The.Start.AddHours(1)));

    private static Task<CrmAnswer> SendAsync(StubZoho zoho, ITokenStore store) => Calls.SendAsync(The.Options(zoho.Transport, The.Clock(), store), Calls.Get(), Ct);

    private sealed class UserHandler : DelegatingHandler;
}
