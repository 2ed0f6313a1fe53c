using System.Text.Json;

namespace Zcrm;

/// <summary>Calls whose path the caller writes.</summary>
public sealed class RawCallTests
{
    [Fact]
    public async Task A_path_without_a_version_gets_the_clients_own()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("""{"fields":[{"api_name":"Email"}]}""");

        CrmObject? answer = await crm.SendAsync(HttpMethod.Get, "settings/fields?module=Leads", cancellationToken: TestContext.Current.CancellationToken);

        zoho.Transport.Requests.Last().Request.ShouldBe("GET /crm/v8/settings/fields");
        answer!.GetObjects("fields").Single().Get<string>("api_name").ShouldBe("Email");
    }

    [Theory]
    [InlineData("/crm/v7/org", "/crm/v7/org")]
    [InlineData("/crm/bulk/v8/read/1", "/crm/bulk/v8/read/1")]
    [InlineData("https://www.zohoapis.com/crm/v8/org", "/crm/v8/org")]
    [InlineData("/org", "/crm/v8/org")]
    [InlineData("settings/things?at=https://example.com/", "/crm/v8/settings/things")]
    public async Task A_whole_path_is_called_as_it_is(string path, string called)
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("{}");

        await crm.SendAsync(HttpMethod.Get, path, cancellationToken: TestContext.Current.CancellationToken);

        zoho.Transport.Requests.Last().Request.ShouldBe($"GET {called}");
    }

    [Fact]
    public async Task A_body_is_sent_and_an_answer_read_as_a_type()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("""{"id":"7","name":"n"}""");

        CrmReference? answer = await crm.SendAsync<CrmReference>(
            HttpMethod.Post, "new/thing", new CrmObject { ["a"] = 1 }, cancellationToken: TestContext.Current.CancellationToken);

        JsonElement.Parse(zoho.Transport.Requests.Last().Body).GetProperty("a").GetInt32().ShouldBe(1);
        answer!.Id.ShouldBe((CrmId)7);
    }

    [Fact]
    public async Task A_refusal_names_the_call_without_ids_and_values()
    {
        (ZcrmClient crm, _) = await Client("""{"code":"INVALID_DATA","status":"error","message":"m","details":{}}""");

        ZcrmApiException refusal = await Should.ThrowAsync<ZcrmApiException>(
            () => crm.SendAsync(HttpMethod.Get, "new/things/123?secret=x", cancellationToken: TestContext.Current.CancellationToken));

        refusal.Operation.ShouldBe("GET /new/things/{id}");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a#b")]
    [InlineData("Leads/../org")]
    [InlineData("Leads/%2e%2E/org")]
    [InlineData("/crm/v8/./org")]
    [InlineData("  ")]
    public async Task What_is_no_path_is_refused_before_it_is_sent(string path)
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("{}");

        await Should.ThrowAsync<ArgumentException>(() => crm.SendAsync(HttpMethod.Get, path, cancellationToken: TestContext.Current.CancellationToken));

        zoho.Transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_token_goes_to_no_host_but_Zohos()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("{}");

        await Should.ThrowAsync<ZcrmAuthenticationException>(
            () => crm.SendAsync(HttpMethod.Get, "https://example.com/crm/v8/org", cancellationToken: TestContext.Current.CancellationToken));

        zoho.Transport.Requests.ShouldAllBe(request => request.Request.Contains("/oauth/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_version_lacks_is_refused_before_it_is_sent()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client("""{"count":1}""", options => options.ApiVersion = "v2");

        NotSupportedException refusal = await Should.ThrowAsync<NotSupportedException>(
            () => crm.Records("Leads").CountAsync(cancellationToken: TestContext.Current.CancellationToken));

        refusal.Message.ShouldBe("GET /Leads/actions/count is in the API since v2.1, and this client calls v2; set ApiVersion to v2.1 or later.");
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    private static async Task<(ZcrmClient Client, StubZoho Zoho)> Client(string answer, Action<ZcrmClientOptions>? change = null)
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json(answer));
        MemoryTokenStore store = await The.StoreWith(The.Connection(The.Start.AddHours(-2)));
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), store);
        change?.Invoke(options);
        return (new ZcrmClient(options), zoho);
    }
}
