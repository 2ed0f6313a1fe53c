using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Lists of some records: of a view, of a territory, of what was converted, of what changed.</summary>
public sealed class ListOptionsStory
{
    [Fact]
    public async Task Only_what_changed_since_is_listed_and_nothing_new_is_an_empty_list()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 250);
        DateTimeOffset since = scenario.Zoho.Clock.GetUtcNow();
        RecordsClient contacts = scenario.Client().Records("Contacts");
        var options = new ListRecordsOptions { ModifiedSince = since, PageSize = 2, SortBy = "Modified_Time", Ascending = true };
        (await contacts.List(["id"], options).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        CrmRecord[] changed = await contacts.List(["Last_Name"]).Take(5).ToArrayAsync(Scenario.Ct);
        foreach (CrmRecord contact in changed) contact["Phone"] = "555 0100";
        await contacts.UpdateAsync(changed, cancellationToken: Scenario.Ct);

        List<CrmRecord> listed = await contacts.List(["Phone"], options).ToListAsync(Scenario.Ct);

        listed.Select(contact => contact.Id).ShouldBe(changed.Select(contact => contact.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task What_changed_is_followed_past_the_reach_of_page_tokens()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.PageTokenLimit = 400);
        scenario.Zoho.Data.Fill("Leads", 300);
        DateTimeOffset since = scenario.Zoho.Clock.GetUtcNow();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        scenario.Zoho.Data.Fill("Leads", 900);

        (await scenario.Client().Records("Leads").List(["Last_Name"], new ListRecordsOptions { ModifiedSince = since }).CountAsync(Scenario.Ct)).ShouldBe(900);
        scenario.Zoho.Journal.Count("POST", "/crm/v8/coql").ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_custom_view_gives_its_records_in_its_order_and_their_number()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string view = scenario.Zoho.Data.AddView(new EmulatedView("Leads", "From Ulm")
        {
            Criteria = new JsonObject { ["field"] = new JsonObject { ["api_name"] = "City" }, ["comparator"] = "equal", ["value"] = "Ulm" },
            SortBy = "Created_Time",
            Ascending = true,
        });
        foreach (string name in (string[])["A", "B", "C", "D", "E"])
        {
            scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = name, ["City"] = name is "B" or "D" ? "Bonn" : "Ulm" });
            scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        RecordsClient leads = scenario.Client().Records("Leads");
        List<CrmRecord> listed = await leads.List(["Last_Name"], new ListRecordsOptions { CustomView = view, PageSize = 2 }).ToListAsync(Scenario.Ct);

        listed.Select(lead => lead.Get<string>("Last_Name")).ShouldBe(["A", "C", "E"]);
        (await leads.CountAsync((CrmId)view, cancellationToken: Scenario.Ct)).ShouldBe(3);
        ZcrmApiException unknown = await Should.ThrowAsync<ZcrmApiException>(leads.List(["id"], new ListRecordsOptions { CustomView = "99" }).CountAsync(Scenario.Ct).AsTask());
        unknown.Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    [Fact]
    public async Task A_territory_gives_its_records_alone_or_with_those_of_its_children()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string world = scenario.Zoho.Data.AddTerritory("World");
        string europe = scenario.Zoho.Data.AddTerritory("Europe", world);
        foreach (string territory in (string[])[world, europe])
        {
            string id = scenario.Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "A" });
            scenario.Zoho.Data.SetTerritories("Accounts", id, territory);
        }

        RecordsClient accounts = scenario.Client().Records("Accounts");
        var options = new ListRecordsOptions { Territory = world };
        (await accounts.List(["id"], options).CountAsync(Scenario.Ct)).ShouldBe(1);
        (await accounts.List(["id"], options with { IncludeChildTerritories = true }).CountAsync(Scenario.Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task Converted_and_unapproved_records_come_when_they_are_asked_for()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        string converted = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Converted", ["Company"] = "Acme" });
        await leads.ConvertAsync(converted, cancellationToken: Scenario.Ct);
        scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Waiting", ["$approved"] = false });
        scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Plain" });

        (await NamesAsync(new())).ShouldBe(["Plain"]);
        (await NamesAsync(new() { Converted = Inclusion.Only })).ShouldBe(["Converted"]);
        (await NamesAsync(new() { Approved = Inclusion.Exclude })).ShouldBe(["Waiting"]);
        (await NamesAsync(new() { Converted = Inclusion.Include, Approved = Inclusion.Include })).ShouldBe(["Converted", "Plain", "Waiting"]);

        async Task<List<string?>> NamesAsync(ListRecordsOptions options) =>
            [.. (await leads.List(["Last_Name"], options).Select(lead => lead.Get<string>("Last_Name")).ToListAsync(Scenario.Ct)).Order()];
    }
}
