namespace Zcrm;

/// <summary>Loads of records: written while they come, watched, through the weather of a real network.</summary>
public sealed class WritingManyStory
{
    [Fact]
    public async Task A_stream_survives_load_limits_and_cut_connections_when_it_upserts_by_a_unique_field()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Contacts/upsert", 3).TooManyRequests(retryAfter: 2);
        scenario.Zoho.Faults.On("POST", "/crm/v8/Contacts/upsert", 2).Truncate();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Contacts/upsert", 2).Status(503);

        List<WriteResult> results = await scenario.Client().Records("Contacts").UpsertMany(Contacts(1_050), ["Email"]).ToListAsync(Scenario.Ct);

        results.Count.ShouldBe(1_050);
        results.ShouldAllBe(result => result.Succeeded);
        results.Select(result => result.Id).Distinct().Count().ShouldBe(1_050);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(1_050);
    }

    [Fact]
    public async Task A_stream_of_inserts_says_for_which_records_it_does_not_know()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Faults.On("POST", "/crm/v8/Contacts").Truncate();

        List<WriteResult> results = await scenario.Client().Records("Contacts").InsertMany(Contacts(350)).ToListAsync(Scenario.Ct);

        WriteResult[] unknown = [.. results.Where(result => result.Outcome == WriteOutcome.Unknown)];
        unknown.Length.ShouldBeOneOf(50, 100);
        results.Count(result => result.Outcome == WriteOutcome.Inserted).ShouldBe(350 - unknown.Length);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(350);
        unknown.ShouldAllBe(result => result.Cause is ZcrmTransportException);
    }

    [Fact]
    public async Task What_Zoho_refuses_in_a_stream_is_told_for_its_record_and_no_other()
    {
        await using Scenario scenario = await Scenario.StartAsync();

        List<WriteResult> results = await scenario.Client().Records("Contacts").InsertMany(Contacts(250, damaged: 123)).ToListAsync(Scenario.Ct);

        WriteResult refused = results.Where(result => !result.Succeeded).ShouldHaveSingleItem();
        (refused.Index, refused.Outcome, refused.Error!.Field).ShouldBe((123, WriteOutcome.Refused, "Email"));
        refused.Record.Get<string>("Last_Name").ShouldBe("Name 123");
    }

    [Fact]
    public async Task A_module_is_copied_from_a_list_to_an_update_without_holding_it_in_memory()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 430);
        RecordsClient contacts = scenario.Client().Records("Contacts");

        List<WriteResult> results = await contacts.UpdateMany(contacts.List(["Last_Name"]).Select(contact =>
        {
            contact["Description"] = $"Was {contact.Get<string>("Last_Name")}";
            return contact;
        })).ToListAsync(Scenario.Ct);

        results.Count(result => result.Outcome == WriteOutcome.Updated).ShouldBe(430);
        (await contacts.List(["Description"]).ToListAsync(Scenario.Ct)).ShouldAllBe(contact => contact.Get<string>("Description")!.StartsWith("Was "));
    }

    private static IAsyncEnumerable<CrmRecord> Contacts(int count, int damaged = -1) => Enumerable.Range(0, count)
        .Select(number => new CrmRecord { ["Last_Name"] = $"Name {number}", ["Email"] = number == damaged ? "no address" : $"c{number}@example.com" })
        .ToAsyncEnumerable();
}
