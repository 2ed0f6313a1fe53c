using System.Text.Json.Nodes;
using Zcrm.Bulk;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Records that are written in bulk take their rows along, and every row has its outcome.</summary>
public sealed class WritingRowsStory
{
    [Fact]
    public async Task Rows_of_a_subform_are_written_with_their_records_and_get_their_ids()
    {
        await using Scenario scenario = await StartAsync();
        CrmRecord[] leads = [.. Enumerable.Range(0, 60).Select(i => Lead($"Name {i}", [.. Enumerable.Range(0, i % 4).Select(row => Tasting($"Tea {i}.{row}", row))]))];
        leads[7].Rows("Tastings").Add(new CrmObject { ["Tea"] = "Matcha, \"fine\"", ["Day"] = new DateOnly(2026, 3, 4) });

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Leads", leads, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Succeeded && result.Outcome == BulkOutcome.Added);
        results.Select(result => result.JobId).Distinct().Count().ShouldBe(1);
        for (int i = 0; i < leads.Length; i++)
        {
            JsonArray saved = Rows(scenario, results[i].Id);
            saved.Select(row => row!["Tea"]!.ToString()).ShouldBe(leads[i].Rows("Tastings").Select(row => row.Get<string>("Tea")));
            results[i].Children.Select(child => (child.Field, child.Index, child.Outcome, child.Id.ToString())).ShouldBe(
                saved.Select((row, place) => ("Tastings", place, BulkOutcome.Added, row!["id"]!.ToString())));
        }

        Rows(scenario, results[7].Id)[^1]!["Day"]!.ToString().ShouldBe("2026-03-04");
    }

    [Fact]
    public async Task A_row_that_Zoho_refuses_is_told_with_its_record_which_is_written_all_the_same()
    {
        await using Scenario scenario = await StartAsync();
        CrmRecord[] leads = [Lead("Ito", Tasting("Sencha", 5), new CrmObject { ["Score"] = 7 }, Tasting("Assam", 6)), Lead("Sato", Tasting("Oolong", 1)), Lead("", Tasting("Lost", 1))];

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Leads", leads, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => (result.Outcome, result.Succeeded)).ShouldBe([(BulkOutcome.Added, false), (BulkOutcome.Added, true), (BulkOutcome.Failed, false)]);
        results[0].Children.Select(child => child.Outcome).ShouldBe([BulkOutcome.Added, BulkOutcome.Failed, BulkOutcome.Added]);
        (results[0].Error!.Code, results[0].Error!.Field).ShouldBe((CrmErrorCode.MandatoryNotFound, "Tea"));
        results[0].ToString().ShouldStartWith("[0] Added: Tastings[1] Failed: MANDATORY_NOT_FOUND");
        results[2].Children.ShouldHaveSingleItem().Error!.Code.Value.ShouldBe("RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task An_upsert_changes_the_rows_that_were_read_and_adds_new_ones()
    {
        await using Scenario scenario = await StartAsync();
        string id = Insert(scenario, "Ito", ("Sencha", 1), ("Assam", 2));
        ZcrmClient crm = scenario.Client();
        CrmRecord lead = (await crm.Records("Leads").GetAsync(CrmId.Parse(id, null), cancellationToken: Scenario.Ct))!;
        var changed = new CrmRecord { Id = lead.Id, ["Last_Name"] = "Ito", ["Tastings"] = lead["Tastings"] };
        changed.Rows("Tastings")[1]["Score"] = 9;
        changed.Rows("Tastings").Add(Tasting("Oolong", 3));
        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "id" };

        BulkRowResult result = (await crm.Bulk.WriteAsync("Leads", [changed], options, Scenario.Ct).ToListAsync(Scenario.Ct)).Single();

        result.Children.Select(child => child.Outcome).ShouldBe([BulkOutcome.Updated, BulkOutcome.Updated, BulkOutcome.Added]);
        Rows(scenario, lead.Id).Select(row => $"{row!["Tea"]} {row["Score"]}").ShouldBe(["Sencha 1", "Assam 9", "Oolong 3"]);
    }

    [Fact]
    public async Task An_update_sends_the_rows_in_which_something_was_set()
    {
        await using Scenario scenario = await StartAsync();
        string id = Insert(scenario, "Ito", ("Sencha", 1), ("Assam", 2));
        ZcrmClient crm = scenario.Client();
        CrmRecord lead = (await crm.Records("Leads").GetAsync(CrmId.Parse(id, null), cancellationToken: Scenario.Ct))!;
        lead["City"] = "Kyoto";
        lead.Rows("Tastings")[1]["Score"] = 9;
        var options = new BulkWriteOptions { Operation = BulkOperation.Update };

        BulkRowResult result = (await crm.Bulk.WriteAsync("Leads", [lead], options, Scenario.Ct).ToListAsync(Scenario.Ct)).Single();

        result.Succeeded.ShouldBeTrue(result.ToString());
        result.Children.Select(child => (child.Index, child.Outcome)).ShouldBe([(1, BulkOutcome.Updated)]);
        Rows(scenario, lead.Id).Select(row => $"{row!["Tea"]} {row["Score"]}").ShouldBe(["Sencha 1", "Assam 9"]);
    }

    [Theory]
    [InlineData("remove", "is removed")]
    [InlineData("clear", "removes all rows")]
    [InlineData("add", "an update adds no rows")]
    public async Task What_a_file_cannot_do_with_rows_is_not_sent(string change, string reason)
    {
        await using Scenario scenario = await StartAsync();
        string id = Insert(scenario, "Ito", ("Sencha", 1));
        ZcrmClient crm = scenario.Client();
        CrmRecord lead = (await crm.Records("Leads").GetAsync(CrmId.Parse(id, null), cancellationToken: Scenario.Ct))!;
        CrmRows<CrmObject> rows = lead.Rows("Tastings");
        if (change == "remove") rows.Remove(rows[0]);
        else if (change == "clear") rows.Clear();
        else rows.Add(Tasting("Assam", 2));
        var options = new BulkWriteOptions { Operation = BulkOperation.Update };

        BulkRowResult result = (await crm.Bulk.WriteAsync("Leads", [lead, new CrmRecord { Id = lead.Id, ["City"] = "Kyoto" }], options, Scenario.Ct).ToListAsync(Scenario.Ct))[0];

        result.Outcome.ShouldBe(BulkOutcome.NotSent);
        result.Error!.Message.ShouldContain(reason);
        Rows(scenario, lead.Id).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Links_of_a_multi_select_lookup_and_line_items_go_along_as_well()
    {
        await using Scenario scenario = await StartAsync();
        string contact = scenario.Zoho.Data.Insert("Contacts", new() { ["Last_Name"] = "Ana" });
        string product = scenario.Zoho.Data.Insert("Products", new() { ["Product_Name"] = "Tea" });
        CrmRecord lead = Lead("Ito");
        lead.Rows("Partners").Add(new CrmObject { ["Partner"] = new Dictionary<string, object?> { ["id"] = contact } });
        var quote = new CrmRecord { ["Subject"] = "Tea" };
        quote.Rows("Quoted_Items").Add(new CrmObject { ["Product_Name"] = new Dictionary<string, object?> { ["id"] = product }, ["Quantity"] = 3, ["List_Price"] = 2.5m });
        BulkClient bulk = scenario.Client().Bulk;

        BulkRowResult linked = (await bulk.WriteAsync("Leads", [lead], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct)).Single();
        BulkRowResult quoted = (await bulk.WriteAsync("Quotes", [quote], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct)).Single();

        (linked.Succeeded, quoted.Succeeded).ShouldBe((true, true), $"{linked} {quoted}");
        scenario.Zoho.Data.Find("Leads", linked.Id.ToString())!["Partners"]![0]!["Partner"]!["id"]!.ToString().ShouldBe(contact);
        scenario.Zoho.Data.Find("Quotes", quoted.Id.ToString())!["Quoted_Items"]![0]!["Quantity"]!.ToString().ShouldBe("3");
    }

    [Fact]
    public async Task A_misspelt_field_of_a_row_is_told_before_anything_is_sent()
    {
        await using Scenario scenario = await StartAsync();
        CrmRecord lead = Lead("Ito", new CrmObject { ["Tee"] = "Sencha" });

        var error = await Should.ThrowAsync<ArgumentException>(async () => await scenario.Client().Bulk.WriteAsync("Leads", [lead], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));

        error.Message.ShouldBe("'Tee' is no field of Tastings. Did you mean 'Tea'?");
        scenario.Zoho.Data.Count("Leads").ShouldBe(0);
    }

    [Fact]
    public async Task Records_with_other_fields_and_rows_share_a_job()
    {
        await using Scenario scenario = await StartAsync();
        CrmRecord[] leads = [Lead("A"), Lead("B", Tasting("Sencha", 1)), new() { ["Last_Name"] = "C", ["City"] = "Kyoto" }, Lead("D", new CrmObject { ["Tea"] = "Assam", ["Day"] = new DateOnly(2026, 1, 2) })];

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Leads", leads, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Succeeded);
        results.Select(result => result.JobId).Distinct().Count().ShouldBe(1);
        results.Select(result => Rows(scenario, result.Id).Count).ShouldBe([0, 1, 0, 1]);
        scenario.Zoho.Data.Find("Leads", results[2].Id.ToString())!["City"]!.ToString().ShouldBe("Kyoto");
    }

    [Fact]
    public async Task The_files_of_a_job_have_their_counts_and_results()
    {
        await using Scenario scenario = await StartAsync();
        ZcrmClient crm = scenario.Client();
        List<BulkRowResult> results = await crm.Bulk
            .WriteAsync("Leads", [Lead("A", Tasting("Sencha", 1), Tasting("Assam", 1)), Lead("B")], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        BulkWriteJob job = crm.Bulk.WriteJob(results[0].JobId);

        BulkWriteStatus status = await job.GetStatusAsync(cancellationToken: Scenario.Ct);

        status.Files.Select(file => (file.Module, file.AddedCount, file.TotalCount)).ShouldBe([("Leads", 2, 2), ("Tastings", 2, 2)]);
        (await job.ReadResultsAsync(cancellationToken: Scenario.Ct).Select(row => row.Id).ToListAsync(Scenario.Ct)).ShouldBe(results.Select(row => row.Id));
        (await job.ReadResultsAsync("Tastings", cancellationToken: Scenario.Ct).Select(row => row.Id).ToListAsync(Scenario.Ct)).ShouldBe(results[0].Children.Select(child => child.Id));
    }

    internal static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Tastings", "subform")
        {
            RowFields = [new EmulatedField("Tea", "text") { IsMandatory = true }, new EmulatedField("Score", "integer"), new EmulatedField("Day", "date")],
        });
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Partners", "multiselectlookup") { RowFields = [new EmulatedField("Partner", "lookup") { LookupModule = "Contacts" }] });
        return scenario;
    }

    internal static JsonArray Rows(Scenario scenario, CrmId lead) => scenario.Zoho.Data.Find("Leads", lead.ToString())!["Tastings"]?.AsArray() ?? [];

    private static CrmObject Tasting(string tea, int score) => new() { ["Tea"] = tea, ["Score"] = score };

    private static CrmRecord Lead(string name, params CrmObject[] tastings)
    {
        var lead = new CrmRecord { ["Last_Name"] = name, ["Company"] = "Acme" };
        if (tastings.Length > 0) lead["Tastings"] = tastings;
        return lead;
    }

    private static string Insert(Scenario scenario, string name, params (string Tea, int Score)[] tastings) => scenario.Zoho.Data.Insert("Leads", new()
    {
        ["Last_Name"] = name,
        ["Tastings"] = new JsonArray([.. tastings.Select(tasting => (JsonNode)new JsonObject { ["Tea"] = tasting.Tea, ["Score"] = tasting.Score })]),
    });
}
