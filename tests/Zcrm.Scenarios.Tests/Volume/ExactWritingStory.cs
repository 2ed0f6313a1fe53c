using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Loads that end with a certain outcome for every record, through faults that outlast the usual retries.</summary>
public sealed class ExactWritingStory
{
    private const string Upsert = "/crm/v8/Contacts/upsert";

    [Fact]
    public async Task An_upsert_by_an_external_id_ends_without_an_unknown_outcome_and_each_record_is_there_once()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert, 25).Truncate();
        scenario.Zoho.Faults.On("POST", Upsert, 6).Status(503);
        var progress = new Watched();
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(10), Progress = progress };

        List<WriteResult> results = await scenario.Client().Records("Contacts").UpsertMany(Contacts(430), ["Number"], options).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 430));
        results.ShouldAllBe(result => result.Succeeded);
        results.Select(result => result.Id).Distinct().Count().ShouldBe(430);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(430);
        progress.Last.ShouldBe(new WriteProgress(430, 430, 0, null));
        scenario.Zoho.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Without_settling_the_same_faults_leave_outcomes_unknown()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert, 25).Truncate();
        List<WriteResult> results = await scenario.Client().Records("Contacts").UpsertMany(Contacts(430), ["Number"]).ToListAsync(Scenario.Ct);
        results.Count.ShouldBe(430);
        results.ShouldContain(result => result.Outcome == WriteOutcome.Unknown);
    }

    [Fact]
    public async Task Settling_ends_with_its_time_and_the_outcome_stays_unknown()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert, 1_000).Truncate();
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(1) };
        WriteResults results = await scenario.Client().Records("Contacts").UpsertAsync(await Contacts(3).ToListAsync(Scenario.Ct), ["Number"], options, Scenario.Ct);
        results.ShouldAllBe(result => result.Outcome == WriteOutcome.Unknown && result.Cause is ZcrmTransportException);
    }

    [Fact]
    public async Task A_record_without_a_value_to_be_found_by_is_never_sent_twice()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert).Truncate();
        CrmRecord[] records = [new() { ["Last_Name"] = "a", ["Number"] = "1" }, new() { ["Last_Name"] = "b" }, new() { ["Last_Name"] = "c", ["Number"] = "" }];
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(5) };

        WriteResults results = await scenario.Client().Records("Contacts").UpsertAsync(records, ["Number"], options, Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Updated, WriteOutcome.Unknown, WriteOutcome.Unknown]);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(3);
    }

    [Fact]
    public async Task A_later_call_that_is_refused_says_nothing_about_the_one_that_was_lost()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert).Truncate();
        scenario.Zoho.Faults.On("POST", Upsert, 100).Refuse(403, "NO_PERMISSION", "permission denied");
        (await UpsertOneAsync(scenario, "1")).Outcome.ShouldBe(WriteOutcome.Unknown);
    }

    [Fact]
    public async Task A_later_refusal_of_the_record_itself_counts()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Faults.On("POST", Upsert).Truncate();
        WriteResult result = await UpsertOneAsync(scenario, new string('x', 300));
        (result.Outcome, result.Error!.Field).ShouldBe((WriteOutcome.Refused, "Number"));
    }

    [Fact]
    public async Task A_single_write_is_settled_or_throws_what_failed()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient contacts = scenario.Client(NoRetries).Records("Contacts");
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(1) };
        scenario.Zoho.Faults.On("POST", Upsert).Truncate();
        WriteResult result = await contacts.UpsertAsync(await Contacts(1).SingleAsync(Scenario.Ct), ["Number"], options, Scenario.Ct);
        result.Outcome.ShouldBe(WriteOutcome.Updated);
        scenario.Zoho.Faults.On("POST", Upsert, 100).Truncate();
        await Should.ThrowAsync<ZcrmTransportException>(contacts.UpsertAsync(await Contacts(1).SingleAsync(Scenario.Ct), ["Number"], options, Scenario.Ct));
    }

    [Fact]
    public async Task Updates_are_settled_too()
    {
        await using Scenario scenario = await StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 120);
        RecordsClient contacts = scenario.Client().Records("Contacts");
        List<CrmRecord> all = await contacts.List(["Last_Name"]).ToListAsync(Scenario.Ct);
        foreach (CrmRecord contact in all) contact["Description"] = "x";
        scenario.Zoho.Faults.On("PUT", "/crm/v8/Contacts", 12).Truncate();

        WriteResults results = await contacts.UpdateAsync(all, new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(5) }, Scenario.Ct);

        results.ShouldAllBe(result => result.Outcome == WriteOutcome.Updated);
    }

    [Fact]
    public async Task Inserts_cannot_be_settled()
    {
        await using Scenario scenario = await StartAsync();
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(5) };
        Should.Throw<ArgumentException>(() => scenario.Client().Records("Contacts").InsertMany(Contacts(1), options)).Message.ShouldContain("upsert by a unique field");
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Contacts", new EmulatedField("Number", "text") { IsExternal = true });
        return scenario;
    }

    private static async Task<WriteResult> UpsertOneAsync(Scenario scenario, string number)
    {
        CrmRecord[] one = [new() { ["Last_Name"] = "a", ["Number"] = number }];
        var options = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(1) };
        return (await scenario.Client(NoRetries).Records("Contacts").UpsertAsync(one, ["Number"], options, Scenario.Ct)).ShouldHaveSingleItem();
    }

    private static void NoRetries(ZcrmClientOptions options) => options.Retry = new RetryOptions { MaxAttempts = 1 };

    private static IAsyncEnumerable<CrmRecord> Contacts(int count) => Enumerable.Range(0, count)
        .Select(number => new CrmRecord { ["Last_Name"] = $"Name {number}", ["Number"] = $"C-{number}" })
        .ToAsyncEnumerable();

    private sealed class Watched : IProgress<WriteProgress>
    {
        public WriteProgress? Last { get; private set; }

        public void Report(WriteProgress value) => Last = value;
    }
}
