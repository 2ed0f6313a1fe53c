namespace Zcrm;

/// <summary>Long lists: past what page numbers reach, and resumed half-way.</summary>
public sealed class ListingStory
{
    [Fact]
    public async Task A_list_goes_on_past_2000_records_and_each_comes_once()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 2_450);

        List<CrmRecord> contacts = await scenario.Client().Records("Contacts").List(["Last_Name"]).ToListAsync(Scenario.Ct);

        contacts.Count.ShouldBe(2_450);
        contacts.Select(contact => contact.Id).Distinct().Count().ShouldBe(2_450);
        scenario.Zoho.Journal.Count("GET", "/crm/v8/Contacts").ShouldBe(13);
    }

    [Fact]
    public async Task A_list_is_resumed_from_a_token_that_was_kept()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 500);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        CrmPageable<CrmRecord> list = contacts.List(["Last_Name"]);
        CrmPage<CrmRecord> first = await list.AsPages().FirstAsync(Scenario.Ct);

        List<CrmPage<CrmRecord>> rest = await contacts.List(["Last_Name"]).AsPages(first.ContinuationToken).ToListAsync(Scenario.Ct);

        first.Items.Count.ShouldBe(200);
        rest.Sum(page => page.Items.Count).ShouldBe(300);
        rest[^1].HasMore.ShouldBeFalse();
        first.Items.Concat(rest.SelectMany(page => page.Items)).Select(contact => contact.Id).Distinct().Count().ShouldBe(500);
    }

    [Fact]
    public async Task A_list_is_sorted_as_asked_for()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 250);
        RecordsClient contacts = scenario.Client().Records("Contacts");

        List<CrmId> up = await contacts.List(["Last_Name"], new ListRecordsOptions { SortBy = "id", Ascending = true }).Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        List<CrmId> down = await contacts.List(["Last_Name"], new ListRecordsOptions { SortBy = "id" }).Select(contact => contact.Id).ToListAsync(Scenario.Ct);

        up.ShouldBe(up.Order());
        down.ShouldBe(Enumerable.Reverse(up));
    }
}
