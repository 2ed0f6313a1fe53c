using System.Text.Json.Nodes;

namespace Zcrm;

/// <summary>Related records: listed below a record, linked with it and unlinked, one by one and by the hundreds, counted.</summary>
public sealed class RelatedStory
{
    [Fact]
    public async Task Records_below_a_record_are_listed_page_by_page()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Acme" });
        for (int number = 0; number < 7; number++) Contact(scenario, $"C{number}", account);
        Contact(scenario, "Stranger", null);
        RelatedClient contacts = scenario.Client().Records("Accounts").Related(account, "Contacts");

        List<CrmRecord> listed = await contacts.List(["Last_Name"], new ListRelatedOptions { PageSize = 3, SortBy = "id", Ascending = true }).ToListAsync(Scenario.Ct);

        listed.Select(contact => contact.Get<string>("Last_Name")).ShouldBe(["C0", "C1", "C2", "C3", "C4", "C5", "C6"]);
        (await contacts.GetAsync(listed[2].Id, ["Last_Name"], cancellationToken: Scenario.Ct))!.Get<string>("Last_Name").ShouldBe("C2");
        (await contacts.GetAsync(account, ["Last_Name"], cancellationToken: Scenario.Ct)).ShouldBeNull();
        (await contacts.CountAsync(cancellationToken: Scenario.Ct)).ShouldBe(7);
    }

    [Fact]
    public async Task Products_are_linked_with_a_lead_and_unlinked()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId lead = scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" });
        CrmId boat = scenario.Zoho.Data.Insert("Products", new() { ["Product_Name"] = "Boat" });
        RecordsClient leads = scenario.Client().Records("Leads");
        RelatedClient products = leads.Related(lead, "Products");

        await products.LinkAsync(boat, cancellationToken: Scenario.Ct);
        (await products.List(["Product_Name"]).SingleAsync(Scenario.Ct)).Id.ShouldBe(boat);
        await products.UnlinkAsync(boat, cancellationToken: Scenario.Ct);

        (await products.List(["Product_Name"]).CountAsync(Scenario.Ct)).ShouldBe(0);
        scenario.Zoho.Data.Count("Products").ShouldBe(1);
        (await Should.ThrowAsync<ZcrmApiException>(products.UnlinkAsync(boat, cancellationToken: Scenario.Ct))).Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    [Fact]
    public async Task More_links_than_a_call_takes_have_an_outcome_each()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId boat = scenario.Zoho.Data.Insert("Products", new() { ["Product_Name"] = "Boat" });
        scenario.Zoho.Data.Fill("Leads", 250);
        ZcrmClient crm = scenario.Client();
        List<CrmId> ids = await crm.Records("Leads").List(["id"]).Select(lead => lead.Id).ToListAsync(Scenario.Ct);
        ids.Insert(120, "99");
        RelatedClient leads = crm.Records("Products").Related(boat, "Leads");

        WriteResults linked = await leads.LinkAsync(ids, cancellationToken: Scenario.Ct);
        WriteResults unlinked = await leads.UnlinkAsync(ids, cancellationToken: Scenario.Ct);

        foreach (WriteResults results in (WriteResults[])[linked, unlinked])
        {
            results.Select(result => result.Id.ToString()).ShouldBe(ids.Select(id => id.ToString()));
            results.Failed.Single().Index.ShouldBe(120);
        }

        scenario.Zoho.Journal.Count("PUT", $"/crm/v8/Products/{boat}/Leads").ShouldBe(3);
        (await leads.CountAsync(cancellationToken: Scenario.Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_holds_what_it_was_given()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId deal = scenario.Zoho.Data.Insert("Deals", new() { ["Deal_Name"] = "Boat", ["Stage"] = "Qualification" });
        CrmId contact = Contact(scenario, "Ek", null);
        RelatedClient roles = scenario.Client().Records("Deals").Related(deal, "Contact_Roles");

        await roles.LinkAsync(new CrmRecord { Id = contact, ["Contact_Role"] = new CrmObject { ["name"] = "Decision Maker", ["id"] = "5" } }, cancellationToken: Scenario.Ct);

        CrmRecord read = await roles.List(["Last_Name", "Contact_Role"]).SingleAsync(Scenario.Ct);
        (read.Get<string>("Last_Name"), read.GetObject<CrmReference>("Contact_Role")!.Name).ShouldBe(("Ek", "Decision Maker"));
    }

    [Fact]
    public async Task Only_what_changed_below_a_record_is_listed()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Acme" });
        CrmId ito = Contact(scenario, "Ito", account);
        Contact(scenario, "Sato", account);
        RecordsClient accounts = scenario.Client().Records("Accounts");
        var since = new ListRelatedOptions { ModifiedSince = scenario.Zoho.Clock.GetUtcNow() };
        (await accounts.Related(account, "Contacts").List(["id"], since).CountAsync(Scenario.Ct)).ShouldBe(0);
        (await accounts.Notes(account).List(since).CountAsync(Scenario.Ct)).ShouldBe(0);

        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        await scenario.Client().Records("Contacts").UpdateAsync(new CrmRecord { Id = ito, ["Phone"] = "555" }, cancellationToken: Scenario.Ct);
        await accounts.Notes(account).AddAsync("New", cancellationToken: Scenario.Ct);

        (await accounts.Related(account, "Contacts").List(["id"], since).SingleAsync(Scenario.Ct)).Id.ShouldBe(ito);
        (await accounts.Notes(account).List(since).SingleAsync(Scenario.Ct)).Content.ShouldBe("New");
    }

    [Fact]
    public async Task What_hung_below_a_deleted_record_is_listed_while_it_is_in_the_recycle_bin()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Acme" });
        CrmId ito = Contact(scenario, "Ito", account);
        RecordsClient accounts = scenario.Client().Records("Accounts");
        RelatedClient contacts = accounts.Related(account, "Contacts");
        await Should.ThrowAsync<ZcrmApiException>(contacts.ListOfDeleted(["Last_Name"]).CountAsync(Scenario.Ct).AsTask());

        await accounts.DeleteAsync(account, cancellationToken: Scenario.Ct);

        (await contacts.ListOfDeleted(["Last_Name"]).SingleAsync(Scenario.Ct)).Id.ShouldBe(ito);
        await Should.ThrowAsync<ZcrmApiException>(contacts.List(["Last_Name"]).CountAsync(Scenario.Ct).AsTask());
        scenario.Zoho.Clock.Advance(TimeSpan.FromDays(61));
        await Should.ThrowAsync<ZcrmApiException>(contacts.ListOfDeleted(["Last_Name"]).CountAsync(Scenario.Ct).AsTask());
    }

    [Fact]
    public async Task Several_lists_are_counted_at_once()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmId account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Acme" });
        Contact(scenario, "Ito", account);
        RecordsClient accounts = scenario.Client().Records("Accounts");

        IReadOnlyList<RelatedList> lists = await accounts.GetRelatedListsAsync(cancellationToken: Scenario.Ct);
        IReadOnlyDictionary<string, long> counts = await accounts.CountRelatedAsync(account, lists, cancellationToken: Scenario.Ct);

        counts.Count.ShouldBe(lists.Count);
        (counts["Contacts"], counts["Deals"], counts["Attachments"]).ShouldBe((1L, 0L, 0L));
        (await Should.ThrowAsync<ArgumentException>(accounts.Related(account, "Boats").CountAsync(cancellationToken: Scenario.Ct))).Message.ShouldContain("Contacts");
    }

    [Fact]
    public async Task What_cannot_be_related_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        RelatedClient products = leads.Related("55", "Products");

        Should.Throw<ArgumentException>(() => leads.Related("55", " "));
        Should.Throw<ArgumentException>(() => leads.Related(default, "Products"));
        Should.Throw<ArgumentException>(() => products.List([]));
        Should.Throw<ArgumentException>(() => products.List(["id"], new ListRelatedOptions { SortBy = "Last_Name" }));
        Should.Throw<ArgumentException>(() => products.List(["id"], new ListRelatedOptions { PageSize = 201 }));
        await Should.ThrowAsync<ArgumentException>(async () => await products.LinkAsync(Array.Empty<CrmId>(), cancellationToken: Scenario.Ct));
        (await Should.ThrowAsync<ArgumentException>(async () => await products.LinkAsync(["7", "8", "7"], cancellationToken: Scenario.Ct))).Message.ShouldContain("7");
        await Should.ThrowAsync<ArgumentException>(async () => await products.LinkAsync(new CrmRecord { ["a"] = 1 }, cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await products.UnlinkAsync([default(CrmId)], cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await leads.CountRelatedAsync("55", [], cancellationToken: Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static CrmId Contact(Scenario scenario, string name, CrmId? account)
    {
        var contact = new JsonObject { ["Last_Name"] = name };
        if (account is { } id) contact["Account_Name"] = new JsonObject { ["id"] = id.ToString() };
        return scenario.Zoho.Data.Insert("Contacts", contact);
    }
}
