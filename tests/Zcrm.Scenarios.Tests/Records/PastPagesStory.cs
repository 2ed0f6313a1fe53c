using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Lists of more records than Zoho's page tokens reach: which go on, how, and what the others say.</summary>
public sealed class PastPagesStory
{
    private const int Count = 990;
    private const int Ulm = 500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_view_that_nobody_sorted_goes_on_by_the_ids_of_its_records(bool ascending)
    {
        await using Scenario scenario = await StartAsync();
        string view = AddView(scenario, "id", ascending);

        List<CrmRecord> listed = await Leads(scenario).List(["City"], new ListRecordsOptions { CustomView = view }).ToListAsync(Scenario.Ct);

        listed.Select(lead => lead.Id).ShouldBe(ascending ? listed.Select(lead => lead.Id).Order() : listed.Select(lead => lead.Id).OrderDescending());
        HoldsTheViewOnce(scenario, listed);
    }

    [Fact]
    public async Task A_view_in_another_order_of_its_own_says_how_it_goes_on()
    {
        await using Scenario scenario = await StartAsync();
        string view = AddView(scenario, "Created_Time", true);
        ZcrmQueryLimitException end = await Should.ThrowAsync<ZcrmQueryLimitException>(
            Leads(scenario).List(["City"], new ListRecordsOptions { CustomView = view }).CountAsync(Scenario.Ct).AsTask());
        end.Message.ShouldBe(
            "The list of Leads has come to 400 records, and Zoho's pages reach no further. Beyond them the view's own order cannot be followed: "
            + "set SortBy to id, Created_Time or Modified_Time, and the list of the view has no end.");
    }

    [Theory]
    [InlineData("id", true)]
    [InlineData("Created_Time", false)]
    [InlineData("Modified_Time", true)]
    public async Task A_view_that_is_sorted_here_has_no_end(string sortBy, bool ascending)
    {
        await using Scenario scenario = await StartAsync();
        string view = AddView(scenario, "Created_Time", true);
        var options = new ListRecordsOptions { CustomView = view, SortBy = sortBy, Ascending = ascending, Prefetch = true };

        List<CrmRecord> listed = await Leads(scenario).List(["City", "Created_Time", "Modified_Time"], options).ToListAsync(Scenario.Ct);

        HoldsTheViewOnce(scenario, listed);
        IEnumerable<DateTimeOffset?> times = listed.Select(lead => sortBy == "Created_Time" ? lead.CreatedTime : lead.ModifiedTime);
        times.ShouldBe(ascending ? times.Order() : times.OrderDescending());
    }

    [Fact]
    public async Task A_view_that_is_sorted_here_is_resumed_from_any_page()
    {
        await using Scenario scenario = await StartAsync();
        var options = new ListRecordsOptions { CustomView = AddView(scenario, "id", false), SortBy = "Created_Time", PageSize = 150 };
        List<CrmPage<CrmRecord>> pages = await Leads(scenario).List(["City"], options).AsPages().ToListAsync(Scenario.Ct);
        List<CrmRecord> rest = await Leads(scenario).List(["City"], options).AsPages(pages[1].ContinuationToken).SelectMany(page => page.Items).ToListAsync(Scenario.Ct);
        HoldsTheViewOnce(scenario, [.. pages[0].Items, .. pages[1].Items, .. rest]);
    }

    [Fact]
    public async Task A_view_can_be_sorted_since_version_7_of_the_API()
    {
        await using Scenario scenario = await StartAsync();
        ZcrmClientOptions old = scenario.Options();
        old.ApiVersion = "v6";
        Should.Throw<NotSupportedException>(() => new ZcrmClient(old).Records("Leads").List(["id"], new ListRecordsOptions { CustomView = "5", SortBy = "id" }))
            .Message.ShouldContain("Sorting a custom view is in the API since v7");
    }

    [Fact]
    public async Task A_list_of_a_territory_or_by_approval_goes_on_by_the_time_of_change()
    {
        await using Scenario scenario = await StartAsync();
        var options = new ListRecordsOptions { Approved = Inclusion.Include, SortBy = "Modified_Time", Ascending = true };

        List<CrmPage<CrmRecord>> pages = await Leads(scenario).List(["City"], options).AsPages().ToListAsync(Scenario.Ct);

        IEnumerable<CrmRecord> listed = pages.SelectMany(page => page.Items);
        listed.Select(lead => lead.Id).Distinct().Count().ShouldBe(Count);
        listed.Count().ShouldBe(Count);
        scenario.Zoho.Journal.Count("POST", "/crm/v8/coql").ShouldBe(0);
        List<CrmRecord> rest = await Leads(scenario).List(["City"], options).AsPages(pages[2].ContinuationToken).SelectMany(page => page.Items).ToListAsync(Scenario.Ct);
        rest.Count.ShouldBe(Count - pages.Take(3).Sum(page => page.Items.Count));
    }

    [Fact]
    public async Task What_changed_after_a_time_by_approval_goes_on_too_and_never_before_that_time()
    {
        await using Scenario scenario = await StartAsync();
        DateTimeOffset since = scenario.Zoho.Clock.GetUtcNow();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        await AddLeadsAsync(scenario);
        var options = new ListRecordsOptions { Approved = Inclusion.Include, SortBy = "Modified_Time", Ascending = true, ModifiedSince = since };
        (await Leads(scenario).List(["City"], options).Select(lead => lead.Id).Distinct().CountAsync(Scenario.Ct)).ShouldBe(Count);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Modified_Time", false)]
    [InlineData("Created_Time", true)]
    public async Task In_another_order_it_says_which_one_goes_on(string? sortBy, bool ascending)
    {
        await using Scenario scenario = await StartAsync();
        var options = new ListRecordsOptions { Approved = Inclusion.Include, SortBy = sortBy, Ascending = ascending };
        (await Should.ThrowAsync<ZcrmQueryLimitException>(Leads(scenario).List(["City"], options).CountAsync(Scenario.Ct).AsTask()))
            .Message.ShouldContain("set SortBy to Modified_Time, and Ascending, and it has no end");
    }

    [Fact]
    public async Task Too_many_changes_within_one_second_are_said_so_instead_of_listed_for_ever()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.PageTokenLimit = 400);
        scenario.Zoho.Data.Fill("Leads", 700);
        var options = new ListRecordsOptions { Approved = Inclusion.Include, SortBy = "Modified_Time", Ascending = true };
        (await Should.ThrowAsync<ZcrmQueryLimitException>(Leads(scenario).List(["City"], options).CountAsync(Scenario.Ct).AsTask()))
            .Message.ShouldContain("within one second");
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync(options => options.Rules.PageTokenLimit = 400);
        await AddLeadsAsync(scenario);
        return scenario;
    }

    /// <summary>Half of them in Ulm; each second has a few.</summary>
    private static async Task AddLeadsAsync(Scenario scenario)
    {
        for (int part = 0; part < 10; part++)
        {
            CrmRecord[] leads = [.. Enumerable.Range(0, Count / 10).Select(number => new CrmRecord { ["Last_Name"] = "Ito", ["City"] = number % 2 == 0 ? "Ulm" : "Bonn" })];
            (await Leads(scenario).InsertAsync(leads, cancellationToken: Scenario.Ct)).EnsureAllSucceeded();
            scenario.Zoho.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    private static RecordsClient Leads(Scenario scenario) => scenario.Client().Records("Leads");

    private static string AddView(Scenario scenario, string sortBy, bool ascending) => scenario.Zoho.Data.AddView(new EmulatedView("Leads", "From Ulm")
    {
        Criteria = new JsonObject { ["field"] = new JsonObject { ["api_name"] = "City" }, ["comparator"] = "equal", ["value"] = "Ulm" },
        SortBy = sortBy,
        Ascending = ascending,
    });

    private static void HoldsTheViewOnce(Scenario scenario, List<CrmRecord> listed)
    {
        listed.Count.ShouldBe(Ulm);
        listed.Select(lead => lead.Id).Distinct().Count().ShouldBe(Ulm);
        listed.ShouldAllBe(lead => lead.Get<string>("City") == "Ulm");
        scenario.Zoho.Journal.Count("POST", "/crm/v8/coql").ShouldBeGreaterThan(0);
    }
}
