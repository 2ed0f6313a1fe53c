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

    [Fact]
    public async Task A_view_whose_token_expired_says_so_and_does_not_end_as_if_it_were_whole()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string view = scenario.Zoho.Data.AddView(new EmulatedView("Contacts", "All of them")
        {
            Criteria = new JsonObject { ["field"] = new JsonObject { ["api_name"] = "Last_Name" }, ["comparator"] = "not_equal", ["value"] = "Nobody" },
        });
        scenario.Zoho.Data.Fill("Contacts", Count);
        var options = new ListRecordsOptions { CustomView = view };
        int listed = 0;

        ZcrmApiException expired = await Should.ThrowAsync<ZcrmApiException>(async () =>
        {
            await foreach (CrmPage<CrmRecord> page in scenario.Client().Records("Contacts").List(["id"], options).AsPages().WithCancellation(Scenario.Ct))
            {
                listed += page.Items.Count;
                scenario.Zoho.Clock.Advance(TimeSpan.FromHours(25));
            }
        });

        (expired.Code, listed).ShouldBe((CrmErrorCode.ExpiredValue, 200));
    }
}
