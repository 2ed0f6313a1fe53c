using System.Text.Json.Nodes;

namespace Zcrm;

/// <summary>Records are found by criteria that were built, whatever signs their values have.</summary>
public sealed class SearchStory
{
    [Theory]
    [InlineData("Lee, J (old)")]
    [InlineData(@"C:\dir\")]
    [InlineData("a+b & c=d 漢")]
    [InlineData("((x)and(y))")]
    public async Task Any_name_is_found_by_its_own_text(string name)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = name });
        scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Somebody Else" });
        RecordsClient leads = scenario.Client().Records("Leads");
        CriteriaField field = CrmCriteria.Field("Last_Name");

        foreach (CrmCriteria criteria in (CrmCriteria[])[field.EqualTo(name), field.StartsWith(name), field.In("nobody", name)])
            (await leads.Search(RecordSearch.By(criteria)).SingleAsync(Scenario.Ct)).Get<string>("Last_Name").ShouldBe(name);
    }

    [Fact]
    public async Task Conditions_on_numbers_times_and_lookups_are_joined()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string acme = scenario.Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Acme" });
        for (int amount = 1; amount <= 9; amount++)
        {
            var deal = new JsonObject { ["Deal_Name"] = $"D{amount}", ["Stage"] = "Qualification", ["Amount"] = amount * 100, ["Closing_Date"] = $"2026-03-0{amount}" };
            if (amount % 2 == 1) deal["Account_Name"] = new JsonObject { ["id"] = acme };
            scenario.Zoho.Data.Insert("Deals", deal);
        }

        RecordsClient deals = scenario.Client().Records("Deals");
        CrmCriteria criteria = CrmCriteria.Field("Account_Name").EqualTo((CrmId)acme)
            & (CrmCriteria.Field("Amount").GreaterThan(600m) | CrmCriteria.Field("Closing_Date").Between(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)))
            & CrmCriteria.Field("Created_Time").AtMost(scenario.Zoho.Clock.GetUtcNow());
        var options = new SearchRecordsOptions { PageSize = 2, Ascending = true, SortBy = "id" };

        List<CrmPage<CrmRecord>> pages = await deals.Search(RecordSearch.By(criteria), ["Deal_Name"], options).AsPages().ToListAsync(Scenario.Ct);

        pages.Select(page => string.Join(' ', page.Items.Select(deal => deal.Get<string>("Deal_Name")))).ShouldBe(["D3 D7", "D9"]);
        (await deals.CountAsync(RecordSearch.By(criteria), cancellationToken: Scenario.Ct)).ShouldBe(3);
    }

    [Fact]
    public async Task A_mass_job_takes_built_criteria_too()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        foreach (string city in (string[])["Ulm", "Bonn", "Kiel"]) scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "A", ["City"] = city });
        RecordsClient leads = scenario.Client().Records("Leads");
        var selection = new MassSelection(scenario.Zoho.Data.AllRecordsViewId("Leads")) { Criteria = CrmCriteria.Field("City").In("Ulm", "Kiel") };

        MassJob job = await leads.StartMassUpdateAsync(selection, new CrmRecord { ["Rating"] = "Active" }, cancellationToken: Scenario.Ct);
        await job.WaitAsync(cancellationToken: Scenario.Ct);

        List<CrmRecord> rated = await leads.Search(RecordSearch.By(CrmCriteria.Field("Rating").EqualTo("Active")), ["City"]).ToListAsync(Scenario.Ct);
        rated.Select(lead => lead.Get<string>("City")).ShouldBe(["Ulm", "Kiel"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_search_lags_behind_a_write_and_a_read_does_not()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.SearchIndexDelay = TimeSpan.FromMinutes(30));
        RecordsClient leads = scenario.Client().Records("Leads");
        WriteResult written = await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "Tea" }, cancellationToken: Scenario.Ct);
        CrmPageable<CrmRecord> search = leads.Search(RecordSearch.By(CrmCriteria.Field("Last_Name").EqualTo("Ito")));

        (await search.AnyAsync(Scenario.Ct)).ShouldBeFalse();
        (await leads.GetAsync(written.Id, cancellationToken: Scenario.Ct)).ShouldNotBeNull();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(31));
        (await search.AnyAsync(Scenario.Ct)).ShouldBeTrue();
    }
}
