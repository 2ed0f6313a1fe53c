using System.Net;
using System.Text.Json;
using Zcrm.Models;

namespace Zcrm;

/// <summary>How generated operations are sent and answered, at the examples of territories and business hours.</summary>
public sealed class OperationCallTests
{
    private const string Done = """{"code":"SUCCESS","status":"success","message":"m","details":{"id":"5"}}""";
    private const string Refused = """{"code":"DUPLICATE_DATA","status":"error","message":"m","details":{"api_name":"name"}}""";

    [Fact]
    public async Task Items_that_failed_stand_beside_those_that_succeeded()
    {
        ItemResults results = await Create($$"""{"territories":[{{Done}},{{Refused}}]}""", (HttpStatusCode)207);

        results.Select(result => result.Succeeded).ShouldBe([true, false]);
        results[0].Id.ShouldBe((CrmId)5);
        results[1].Error!.Field.ShouldBe("name");
        Should.Throw<ZcrmApiException>(() => results.EnsureAllSucceeded()).Code.ShouldBe(CrmErrorCode.DuplicateData);
    }

    [Fact]
    public async Task A_400_with_items_tells_of_each_item() =>
        (await Create($$"""{"territories":[{{Refused}}]}""", HttpStatusCode.BadRequest)).Single().Code.ShouldBe(CrmErrorCode.DuplicateData);

    [Fact]
    public async Task A_refusal_of_the_whole_call_is_an_exception() => await Should.ThrowAsync<ZcrmApiException>(
        () => Create("""{"code":"NO_PERMISSION","status":"error","message":"m","details":{}}""", HttpStatusCode.Forbidden));

    [Fact]
    public async Task A_refusal_of_one_thing_is_an_exception_whatever_the_status()
    {
        (ZcrmClient crm, _) = await Client((_, _) => StubTransport.Json($$"""{"territories":[{{Refused}}]}"""));

        await Should.ThrowAsync<ZcrmApiException>(() => crm.Users.Territories.DeleteAsync(1, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_are_fetched_until_no_more_follow()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client((request, _) => StubTransport.Json(request.RequestUri!.Query.Contains("page=2", StringComparison.Ordinal)
            ? """{"territories":[{"id":"2"}],"info":{"page":2,"more_records":false}}"""
            : """{"territories":[{"id":"1"}],"info":{"page":1,"more_records":true}}"""));

        var ids = new List<CrmId>();
        await foreach (Territory territory in crm.Users.Territories.List()) ids.Add(territory.Id);

        ids.ShouldBe([1, 2]);
        zoho.Transport.Count("GET /crm/v8/settings/territories").ShouldBe(2);
    }

    [Fact]
    public async Task A_list_goes_on_from_a_page_that_was_kept()
    {
        (ZcrmClient crm, _) = await Client((request, _) => StubTransport.Json(request.RequestUri!.Query.Contains("page_token=t", StringComparison.Ordinal)
            ? """{"data":[{"id":"2"}],"info":{"more_records":false}}"""
            : """{"data":[{"id":"1"}],"info":{"more_records":true,"next_page_token":"t"}}"""));
        CrmPageable<RecordLock> locks = crm.Records("Leads").Locks.List(1);

        CrmPage<RecordLock> first = await locks.AsPages().FirstAsync(TestContext.Current.CancellationToken);
        CrmPage<RecordLock> second = await locks.AsPages(first.ContinuationToken).FirstAsync(TestContext.Current.CancellationToken);

        second.Items.Single().Id.ShouldBe((CrmId)2);
        second.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task An_object_that_was_read_is_sent_with_its_changes_only()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client((request, _) => StubTransport.Json(request.Method == HttpMethod.Get
            ? """{"territories":[{"id":"1","name":"old","description":"d"}]}"""
            : $$"""{"territories":[{{Done}}]}"""));
        Territory territory = (await crm.Users.Territories.GetAsync(1, cancellationToken: TestContext.Current.CancellationToken))!;
        territory.Name = "new";

        await crm.Users.Territories.UpdateAsync([territory], cancellationToken: TestContext.Current.CancellationToken);

        JsonElement sent = JsonElement.Parse(zoho.Transport.Requests.Last().Body).GetProperty("territories")[0];
        sent.EnumerateObject().Select(key => key.Name).ShouldBe(["id", "name"], ignoreOrder: true);
    }

    [Fact]
    public async Task Values_that_are_not_known_survive()
    {
        (ZcrmClient crm, _) = await Client((_, _) => StubTransport.Json("""{"territories":[{"id":"1","permission_type":"brand_new"}]}"""));

        Territory territory = (await crm.Users.Territories.GetAsync(1, cancellationToken: TestContext.Current.CancellationToken))!;

        territory.PermissionType.ShouldBe(new TerritoryPermissionType("brand_new"));
        territory.PermissionType.ShouldNotBe(TerritoryPermissionType.ReadOnly);
    }

    [Fact]
    public async Task Nothing_is_sent_for_an_empty_list_or_id()
    {
        (ZcrmClient crm, StubZoho zoho) = await Client((_, _) => null);

        await Should.ThrowAsync<ArgumentException>(() => crm.Users.Territories.CreateAsync([], cancellationToken: TestContext.Current.CancellationToken));
        await Should.ThrowAsync<ArgumentException>(() => crm.Users.Territories.GetAsync(default, cancellationToken: TestContext.Current.CancellationToken));
        await Should.ThrowAsync<ArgumentException>(() => crm.Settings.Fields.ListAsync(" ", cancellationToken: TestContext.Current.CancellationToken));

        zoho.Transport.Requests.ShouldBeEmpty();
    }

    private static async Task<ItemResults> Create(string answer, HttpStatusCode status)
    {
        (ZcrmClient crm, _) = await Client((_, _) => StubTransport.Json(answer, status));
        Territory[] territories = [new() { Name = "a" }, new() { Name = "b" }];
        return await crm.Users.Territories.CreateAsync(territories, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task<(ZcrmClient Client, StubZoho Zoho)> Client(Func<HttpRequestMessage, string, HttpResponseMessage?> api)
    {
        var zoho = new StubZoho(api);
        MemoryTokenStore store = await The.StoreWith(The.Connection(The.Start.AddHours(-2)));
        return (new ZcrmClient(The.Options(zoho.Transport, The.Clock(), store)), zoho);
    }
}
