using Zcrm.Modules;

namespace Zcrm;

/// <summary>The record API with the class of a typed module in place of its name.</summary>
public sealed class TypedRecordsTests : IAsyncDisposable
{
    private const string Page = """{"data":[{"id":"5540200000701","Deal_Name":"Big","Amount":12.5,"Account_Name":{"id":"5540200000702","name":"Acme"}}],"info":{"more_records":false}}""";

    private readonly StubZoho _zoho;
    private readonly List<string> _queries = [];
    private ZcrmClient? _client;

    public TypedRecordsTests() => _zoho = new StubZoho((request, _) =>
    {
        _queries.Add(Uri.UnescapeDataString(request.RequestUri!.Query));
        return StubTransport.Json(Page);
    });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_is_read_into_the_class_of_its_module()
    {
        Deal deal = (await (await ClientAsync()).Records<Deal>().GetAsync(5540200000701, cancellationToken: Ct)).ShouldNotBeNull();
        deal.ShouldSatisfyAllConditions(
            () => deal.Amount.ShouldBe(12.5m),
            () => deal.Account!.LookupName.ShouldBe("Acme"),
            () => deal.Module.ShouldBe("Deals"));
    }

    [Fact]
    public async Task A_list_reads_the_typed_fields_unless_others_are_named()
    {
        RecordsClient<Deal> deals = (await ClientAsync()).Records<Deal>();
        await foreach (Deal deal in deals.List()) deal.DealName.ShouldBe("Big");
        _queries[^1].ShouldContain(string.Join(',', Deal.ModuleInfo.ListFields));
        await foreach (Deal deal in deals.List(["Amount"])) deal.Amount.ShouldBe(12.5m);
        _queries[^1].ShouldContain("fields=Amount&");
    }

    [Fact]
    public async Task A_search_gives_records_of_the_class()
    {
        await foreach (Deal deal in (await ClientAsync()).Records<Deal>().Search(RecordSearch.ByWord("Big"))) deal.DealName.ShouldBe("Big");
    }

    [Fact]
    public async Task What_has_only_an_untyped_signature_makes_records_of_the_class_too()
    {
        RecordsClient untyped = (await ClientAsync()).Records<Deal>();
        (await untyped.GetAsync(5540200000701, cancellationToken: Ct)).ShouldBeOfType<Deal>();
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null) await _client.DisposeAsync();
    }

    private async Task<ZcrmClient> ClientAsync()
    {
        MemoryTokenStore store = await The.StoreWith(The.Connection(The.Start.AddHours(1)));
        return _client = new ZcrmClient(The.Options(_zoho.Transport, The.Clock(), store));
    }
}
