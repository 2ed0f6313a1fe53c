using System.Text.Json.Nodes;
using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Records that are known by their ids: one, many, some of their fields, only if they changed.</summary>
public sealed class ReadingStory
{
    [Fact]
    public async Task Any_number_of_records_is_read_by_ids_in_their_order_with_a_gap_for_each_that_is_not_there()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 330);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        List<CrmId> ids = await contacts.List(["id"]).Select(contact => contact.Id).ToListAsync(Scenario.Ct);
        CrmId[] asked = [.. ids.AsEnumerable().Reverse(), "99", ids[5]];

        IReadOnlyList<CrmRecord?> records = await contacts.GetManyAsync(asked, ["Last_Name"], cancellationToken: Scenario.Ct);

        records.Select(record => record?.Id).ShouldBe(asked.Select((id, index) => index == 330 ? null : (CrmId?)id));
        records[0]!.Get<string>("Last_Name").ShouldNotBeNull();
        scenario.Zoho.Journal.Entries.Count(entry => entry.Request.Query.Contains("ids=", StringComparison.Ordinal)).ShouldBe(4);
        (await contacts.GetManyAsync([], ["id"], cancellationToken: Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_by_ids_hides_neither_converted_nor_unapproved_records()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string waiting = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "A", ["$approved"] = false });
        string converted = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "B", ["Company"] = "Acme" });
        RecordsClient leads = scenario.Client().Records("Leads");
        await leads.ConvertAsync(converted, cancellationToken: Scenario.Ct);

        (await leads.GetManyAsync([waiting, converted], ["Last_Name"], cancellationToken: Scenario.Ct)).ShouldAllBe(lead => lead != null);
    }

    [Fact]
    public async Task Bad_ids_and_fields_are_refused_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        Should.Throw<FormatException>(() => leads.GetAsync("5540-2", cancellationToken: Scenario.Ct)).Message.ShouldContain("'5540-2' is not a record id");
        (await Should.ThrowAsync<ArgumentException>(leads.GetManyAsync(["1", default], ["id"], cancellationToken: Scenario.Ct))).Message.ShouldStartWith("Id 1 of the list is empty.");
        Should.Throw<ArgumentException>(() => leads.GetManyAsync(["1"], [], cancellationToken: Scenario.Ct)).Message.ShouldContain("at least one field");
        Should.Throw<ArgumentException>(() => leads.Search(RecordSearch.ByWord("ab"), Enumerable.Range(0, 51).Select(number => $"F{number}"))).Message.ShouldContain("at most 50 fields in a list, and 51 are named");
        Should.Throw<ArgumentException>(() => leads.GetFullTextAsync(["1"], Enumerable.Range(0, 9).Select(number => $"F{number}"))).Message.ShouldContain("at most 8 rich text fields");
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.StartsWith("/crm/v8/Leads", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_is_read_with_some_of_its_fields()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Ulm" });
        CrmRecord lead = (await scenario.Client().Records("Leads").GetAsync(id, new GetRecordOptions { Fields = ["City"] }, Scenario.Ct))!;
        lead.Names.ShouldBe(["City", "id"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_record_that_was_not_changed_is_told_from_one_that_is_gone()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Ulm" });
        RecordsClient leads = scenario.Client().Records("Leads");
        DateTimeOffset since = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!.ModifiedTime!.Value;
        (await OutcomeAsync()).ShouldBe(ReadOutcome.NotModified);
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        await leads.UpdateAsync(new CrmRecord { Id = id, ["City"] = "Bonn" }, cancellationToken: Scenario.Ct);

        ConditionalRead<CrmRecord> changed = await leads.GetIfModifiedAsync(id, since, new GetRecordOptions { Fields = ["City"] }, Scenario.Ct);

        changed.IsModified.ShouldBeTrue();
        changed.Record!.Names.ShouldBe(["City", "id"], ignoreOrder: true);
        changed.Record.Get<string>("City").ShouldBe("Bonn");
        await leads.DeleteAsync(id, cancellationToken: Scenario.Ct);
        (await OutcomeAsync()).ShouldBe(ReadOutcome.NotFound);

        async Task<ReadOutcome> OutcomeAsync()
        {
            ConditionalRead<CrmRecord> read = await leads.GetIfModifiedAsync(id, since, cancellationToken: Scenario.Ct);
            (read.Record, read.IsModified).ShouldBe((null, false));
            return read.Outcome;
        }
    }

    [Fact]
    public async Task A_record_is_read_if_it_was_changed_by_its_external_id_and_in_its_typed_form()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Number", "text") { IsExternal = true });
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Number"] = "A-17" });
        RecordsClient<Lead> leads = scenario.Client().Records<Lead>();
        var number = new ExternalId("Number", "A-17");
        DateTimeOffset now = scenario.Zoho.Clock.GetUtcNow();

        ConditionalRead<Lead> lead = await leads.GetIfModifiedAsync(number, now.AddHours(-1), cancellationToken: Scenario.Ct);

        lead.Record!.LastName.ShouldBe("Ito");
        (await leads.GetIfModifiedAsync(id, now.AddHours(-1), cancellationToken: Scenario.Ct)).Record!.LastName.ShouldBe("Ito");
        (await leads.GetIfModifiedAsync(number, now.AddHours(1), cancellationToken: Scenario.Ct)).Outcome.ShouldBe(ReadOutcome.NotModified);
        (await leads.GetIfModifiedAsync(new ExternalId("Number", "none"), now, cancellationToken: Scenario.Ct)).Outcome.ShouldBe(ReadOutcome.NotFound);
    }

    [Fact]
    public async Task Rich_text_is_cut_in_lists_and_can_be_had_whole()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Story", "textarea") { IsRichText = true });
        string story = $"<p>{new string('ü', 2_000)}</p>";
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Story"] = story });
        RecordsClient leads = scenario.Client().Records("Leads");

        (await leads.List(["Story"]).FirstAsync(Scenario.Ct)).Get<string>("Story")!.Length.ShouldBe(500);
        (await leads.GetFullTextAsync(id, cancellationToken: Scenario.Ct))!.Get<string>("Story").ShouldBe(story);
        IReadOnlyList<CrmRecord?> several = await leads.GetFullTextAsync(["99", id], ["Story"], cancellationToken: Scenario.Ct);
        several.Select(lead => lead?.Get<string>("Story")).ShouldBe([null, story]);
        (await leads.GetFullTextAsync("99", cancellationToken: Scenario.Ct)).ShouldBeNull();
    }
}
