namespace Zcrm;

/// <summary>Options that contradict each other are refused when the list is made, before anything is sent.</summary>
public sealed class ListOptionsTests
{
    public static TheoryData<ListRecordsOptions, string> Contradictions => new()
    {
        { new ListRecordsOptions { CustomView = "1", SortBy = "Last_Name" }, "A custom view is sorted by id, Created_Time, Modified_Time" },
        { new ListRecordsOptions { CustomView = "1", SortBy = "id", Territory = "2" }, "knows nothing of territories" },
        { new ListRecordsOptions { CustomView = "1", SortBy = "id", Approved = Inclusion.Include }, "knows nothing of territories" },
        { new ListRecordsOptions { CustomView = "1", Ascending = true }, "A custom view has an order of its own" },
        { new ListRecordsOptions { CustomView = new CrmId() }, "The id of the custom view is empty" },
        { new ListRecordsOptions { Territory = new CrmId() }, "The id of the territory is empty" },
        { new ListRecordsOptions { IncludeChildTerritories = true }, "Children of which territory?" },
        { new ListRecordsOptions { PageSize = 201 }, "PageSize" },
        { new ListRecordsOptions { PageSize = 0 }, "PageSize" },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public async Task Contradictions_are_refused(ListRecordsOptions options, string problem)
    {
        var zoho = new StubZoho();
        RecordsClient leads = await LeadsAsync(zoho);
        Should.Throw<ArgumentException>(() => leads.List(["id"], options)).Message.ShouldContain(problem);
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_has_1_to_200_records_a_page()
    {
        RecordsClient leads = await LeadsAsync(new StubZoho());
        Should.Throw<ArgumentException>(() => leads.Search(RecordSearch.ByWord("ab"), null, new SearchRecordsOptions { PageSize = 0 }));
        Should.Throw<ArgumentException>(() => leads.Deleted(new DeletedRecordsOptions { PageSize = 201 }));
        Should.Throw<ArgumentException>(() => leads.Deleted(new DeletedRecordsOptions { Kind = (DeletedKind)7 }));
    }

    [Theory]
    [InlineData(null, "Converted__s = 'false'")]
    [InlineData(Inclusion.Exclude, "Converted__s = 'false'")]
    [InlineData(Inclusion.Only, "Converted__s = 'true'")]
    [InlineData(Inclusion.Include, null)]
    public void Past_the_pages_converted_leads_are_treated_as_in_them(Inclusion? converted, string? condition)
    {
        KeysetQuery.Condition("Leads", new ListRecordsOptions { Converted = converted }).ShouldBe(condition);
        KeysetQuery.Condition("Contacts", new ListRecordsOptions { Converted = converted }).ShouldBeNull();
    }

    [Fact]
    public void Past_the_pages_only_what_changed_comes_too() =>
        KeysetQuery.Condition("Leads", new ListRecordsOptions { ModifiedSince = The.Start }).ShouldBe("(Converted__s = 'false' and Modified_Time > '2026-01-05T09:00:00+00:00')");

    private static async Task<RecordsClient> LeadsAsync(StubZoho zoho) =>
        new ZcrmClient(The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))))).Records("Leads");
}
