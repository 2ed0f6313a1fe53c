using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Page tokens die after a day: a list that is read slowly goes on without them, with nothing twice and nothing missing.</summary>
public sealed class PageTokenStory
{
    private const int Count = 930;

    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("Modified_Time", false)]
    [InlineData("Created_Time", true)]
    public async Task A_token_that_expires_in_the_middle_leaves_no_trace_in_the_list(string? sortBy, bool ascending)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", Count);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        var options = new ListRecordsOptions { SortBy = sortBy, Ascending = ascending };
        List<CrmId> expected = await contacts.List(["Last_Name"], options).Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        var listed = new List<CrmRecord>();

        await foreach (CrmPage<CrmRecord> page in contacts.List(["Last_Name"], options).AsPages().WithCancellation(Scenario.Ct))
        {
            listed.AddRange(page.Items);
            if (listed.Count == 400) scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));
        }

        listed.Select(contact => contact.Id).ShouldBe(expected);
        listed.ShouldAllBe(contact => contact.Has("Last_Name"));
        expected.Distinct().Count().ShouldBe(Count);
        scenario.Zoho.Journal.Count("POST", "/crm/v8/coql").ShouldBeGreaterThan(0, "Zoho refused the token");
    }

    [Fact]
    public async Task A_token_that_expires_for_a_page_that_is_fetched_ahead_leaves_no_trace_either()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", Count);
        int pages = 0;
        scenario.Zoho.Faults.Next(1, request => request.Query.Contains("page_token=", StringComparison.Ordinal) && ++pages == 2).Refuse(400, "EXPIRED_VALUE", "page token expired");

        List<CrmRecord> listed = await scenario.Client().Records("Contacts").List(["id"], new ListRecordsOptions { Prefetch = true }).ToListAsync(Scenario.Ct);

        listed.Select(contact => contact.Id).ShouldBe(listed.Select(contact => contact.Id).OrderDescending());
        listed.Select(contact => contact.Id).Distinct().Count().ShouldBe(Count);
        scenario.Zoho.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_was_kept_too_long_is_no_obstacle_either()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", Count);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        CrmPage<CrmRecord> first = await contacts.List(["id"]).AsPages().FirstAsync(Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromDays(3));

        List<CrmRecord> rest = await scenario.Client().Records("Contacts").List(["id"]).AsPages(first.ContinuationToken).SelectMany(page => page.Items).ToListAsync(Scenario.Ct);

        first.Items.Concat(rest).Select(contact => contact.Id).Distinct().Count().ShouldBe(Count);
        rest.Count.ShouldBe(Count - first.Items.Count);
    }

    [Theory]
    [InlineData("id", false)]
    [InlineData("id", true)]
    [InlineData("Created_Time", true)]
    [InlineData("Modified_Time", false)]
    public async Task A_view_is_gone_on_with_as_well_in_its_own_order(string sortBy, bool ascending)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await AddContactsAsync(scenario);
        string view = scenario.Zoho.Data.AddView(new EmulatedView("Contacts", "All of them") { Criteria = IsSomebody, SortBy = sortBy, Ascending = ascending });
        await HoldsAllAsync(scenario, "Contacts", new ListRecordsOptions { CustomView = view });
    }

    [Theory]
    [InlineData("id", false)]
    [InlineData("id", true)]
    [InlineData("Created_Time", false)]
    [InlineData("Created_Time", true)]
    [InlineData("Modified_Time", false)]
    [InlineData("Modified_Time", true)]
    public async Task So_is_a_list_by_approval_in_every_order(string sortBy, bool ascending)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await AddContactsAsync(scenario);
        await HoldsAllAsync(scenario, "Contacts", new ListRecordsOptions { Approved = Inclusion.Include, SortBy = sortBy, Ascending = ascending });
        scenario.Zoho.Journal.Count("POST", "/crm/v8/coql").ShouldBe(0, "a query knows nothing of approval");
    }

    [Fact]
    public async Task A_related_list_is_gone_on_with_too()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string account = scenario.Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Acme" });
        for (int number = 0; number < 30; number++)
            scenario.Zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = $"C{number}", ["Account_Name"] = new JsonObject { ["id"] = account } });
        CrmPageable<CrmRecord> contacts = scenario.Client().Records("Accounts").Related(account, "Contacts").List(["Last_Name"], new ListRelatedOptions { PageSize = 7 });
        List<CrmId> expected = await contacts.Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        var listed = new List<CrmId>();

        await foreach (CrmPage<CrmRecord> page in contacts.AsPages().WithCancellation(Scenario.Ct))
        {
            listed.AddRange(page.Items.Select(contact => contact.Id));
            if (listed.Count < 20) scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));
        }

        listed.ShouldBe(expected);
        listed.Count.ShouldBe(30);
    }

    [Fact]
    public async Task A_view_whose_last_record_is_gone_says_that_its_place_is_lost()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await AddContactsAsync(scenario);
        string view = scenario.Zoho.Data.AddView(new EmulatedView("Contacts", "All of them") { Criteria = IsSomebody, SortBy = "Created_Time" });
        RecordsClient contacts = scenario.Client().Records("Contacts");
        CrmPageable<CrmRecord> list = contacts.List(["id"], new ListRecordsOptions { CustomView = view });
        CrmPage<CrmRecord> first = await list.AsPages().FirstAsync(Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));
        await contacts.DeleteAsync(first.Items[^1].Id, cancellationToken: Scenario.Ct);

        (await Should.ThrowAsync<ZcrmDataException>(list.AsPages(first.ContinuationToken).CountAsync(Scenario.Ct).AsTask())).Message.ShouldContain("List anew");
    }

    private static JsonObject IsSomebody =>
        new() { ["field"] = new JsonObject { ["api_name"] = "Last_Name" }, ["comparator"] = "not_equal", ["value"] = "Nobody" };

    private static async Task AddContactsAsync(Scenario scenario)
    {
        for (int part = 0; part < 3; part++)
        {
            scenario.Zoho.Data.Fill("Contacts", Count / 3);
            scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>Lists with tokens that die after the second page and after the fourth.</summary>
    private static async Task HoldsAllAsync(Scenario scenario, string module, ListRecordsOptions options)
    {
        CrmPageable<CrmRecord> list = scenario.Client().Records(module).List(["Last_Name"], options);
        List<CrmId> expected = await list.Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        var listed = new List<CrmId>();

        await foreach (CrmPage<CrmRecord> page in list.AsPages().WithCancellation(Scenario.Ct))
        {
            listed.AddRange(page.Items.Select(contact => contact.Id));
            if (listed.Count is 400 or > 700) scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));
        }

        listed.ShouldBe(expected);
        listed.Count.ShouldBe(Count);
    }
}
