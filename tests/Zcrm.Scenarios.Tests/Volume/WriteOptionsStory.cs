using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>How records are written: only unchanged ones, with which features, and with names that exist.</summary>
public sealed class WriteOptionsStory
{
    [Fact]
    public async Task Somebody_elses_change_is_not_overwritten()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Ulm" });
        RecordsClient leads = scenario.Client().Records("Leads");
        CrmRecord mine = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        await leads.UpdateAsync(new CrmRecord { Id = id, ["City"] = "Bonn" }, cancellationToken: Scenario.Ct);
        mine["City"] = "Kiel";
        var unchanged = new WriteOptions { UnmodifiedSince = mine.ModifiedTime };

        ZcrmConflictException conflict = await Should.ThrowAsync<ZcrmConflictException>(leads.UpdateAsync(mine, unchanged, Scenario.Ct));
        WriteResult inBatch = (await leads.UpdateAsync([mine], unchanged, Scenario.Ct)).ShouldHaveSingleItem();

        conflict.ModifiedTime.ShouldBe(mine.ModifiedTime + TimeSpan.FromMinutes(1));
        conflict.Code.ShouldBe(CrmErrorCode.AlreadyModified);
        (inBatch.Outcome, inBatch.Succeeded).ShouldBe((WriteOutcome.Conflict, false));
        CrmRecord theirs = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        theirs.Get<string>("City").ShouldBe("Bonn");
        theirs["City"] = "Kiel";
        await leads.UpdateAsync(theirs, new WriteOptions { UnmodifiedSince = theirs.ModifiedTime }, Scenario.Ct);
    }

    [Fact]
    public async Task A_write_that_conflicts_with_its_own_lost_attempt_is_unknown_and_not_a_conflict()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string id = scenario.Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito" });
        RecordsClient leads = scenario.Client().Records("Leads");
        CrmRecord lead = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        scenario.Zoho.Faults.On("PUT", "/crm/v8/Leads").Truncate();
        lead["City"] = "Kiel";

        WriteResult result = (await leads.UpdateAsync([lead], new WriteOptions { UnmodifiedSince = lead.ModifiedTime }, Scenario.Ct)).ShouldHaveSingleItem();

        result.Outcome.ShouldBe(WriteOutcome.Unknown);
        result.Error!.Code.ShouldBe(CrmErrorCode.AlreadyModified);
    }

    [Fact]
    public async Task Features_processes_and_rules_are_sent_as_Zoho_wants_them()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        var options = new WriteOptions
        {
            Triggers = ["workflow"], Processes = ["review_process"], AssignmentRule = "5540200000009",
            ApplyFeatures = ["layout_rules"], SkipFeatures = ["cadences"],
        };

        await leads.InsertAsync(Lead("a"), options, Scenario.Ct);
        await leads.UpsertAsync(Lead("b"), null, options, Scenario.Ct);
        ZcrmApiException refused = await Should.ThrowAsync<ZcrmApiException>(
            leads.InsertAsync(Lead("c"), options with { ApplyFeatures = ["layout"] }, Scenario.Ct));

        refused.JsonPath.ShouldBe("$.apply_feature_execution[0].name");
        scenario.Zoho.Data.Count("Leads").ShouldBe(2);
    }

    [Fact]
    public async Task Options_that_mean_nothing_for_a_write_are_refused_before_it_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        var since = new WriteOptions { UnmodifiedSince = scenario.Zoho.Clock.GetUtcNow() };

        Should.Throw<ArgumentException>(() => leads.InsertAsync(Lead("a"), since, Scenario.Ct)).Message.ShouldContain("an insert, whose records are new");
        Should.Throw<ArgumentException>(() => leads.DeleteAsync("12", new WriteOptions { SkipFeatures = [] }, Scenario.Ct)).Message.ShouldContain("SkipFeatures");
        scenario.Zoho.Journal.Count("POST", "/crm/v8/Leads").ShouldBe(0);
    }

    [Fact]
    public async Task A_record_twice_in_a_batch_is_refused_with_both_places()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmRecord[] twice = [Update("5"), Update("6"), Update("5")];
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(scenario.Client().Records("Leads").UpdateAsync(twice, cancellationToken: Scenario.Ct));
        refused.Message.ShouldStartWith("Records 0 and 2 of the batch are both the record 5");
    }

    [Fact]
    public async Task Misspelt_fields_are_found_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        var check = new WriteOptions { CheckFields = true };

        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(
            leads.InsertAsync([Lead("a"), new CrmRecord { ["Last_name"] = "b" }], check, Scenario.Ct));
        await leads.InsertAsync(Lead("c"), check, Scenario.Ct);
        List<WriteResult> streamed = await leads.InsertMany(new[] { Lead("d"), new CrmRecord { ["Colour_of_Eyes"] = "x" } }.ToAsyncEnumerable(), check).ToListAsync(Scenario.Ct);

        refused.Message.ShouldStartWith("Record 1 of the batch sets 'Last_name', which is no field of Leads; Zoho would drop it without a word. Did you mean 'Last_Name'?");
        streamed.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.NotSent]);
        scenario.Zoho.Data.Count("Leads").ShouldBe(2);
        scenario.Zoho.Journal.Count("GET", "/crm/v8/settings/fields").ShouldBe(1);
    }

    [Fact]
    public async Task A_field_that_was_added_meanwhile_is_found()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        var check = new WriteOptions { CheckFields = true };
        await leads.InsertAsync(Lead("a"), check, Scenario.Ct);
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Shoe_Size", "integer"));
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(2));
        CrmRecord lead = Lead("b");
        lead["Shoe_Size"] = 44;

        await leads.InsertAsync(lead, check, Scenario.Ct);

        scenario.Zoho.Journal.Count("GET", "/crm/v8/settings/fields").ShouldBe(2);
    }

    [Fact]
    public async Task One_organization_is_never_checked_with_the_fields_of_another()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        EmulatedUser[] users = [scenario.UserIn(DataCenter.US), scenario.UserIn(DataCenter.EU)];
        scenario.Zoho.DataOf(users[0].Org).AddField("Leads", new EmulatedField("Shoe_Size", "integer"));
        ZcrmClient crm = scenario.FreshClient();
        await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(users[0]), users[0].Email, Scenario.Ct);
        ZcrmClient european = crm.WithOptions(options => options.DataCenter = DataCenter.EU);
        await european.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(users[1]), users[1].Email, Scenario.Ct);
        var check = new WriteOptions { CheckFields = true };

        await crm.ForUser(users[0].Email).Records("Leads").InsertAsync(Sized("a"), check, Scenario.Ct);
        await Should.ThrowAsync<ArgumentException>(crm.ForUser(users[1].Email).Records("Leads").InsertAsync(Sized("b"), check, Scenario.Ct));
        await crm.ForUser(users[0].Email).Records("Leads").InsertAsync(Sized("c"), check, Scenario.Ct);

        static CrmRecord Sized(string name)
        {
            CrmRecord lead = Lead(name);
            lead["Shoe_Size"] = 44;
            return lead;
        }
    }

    private static CrmRecord Lead(string name) => new() { ["Last_Name"] = name, ["Company"] = "Kyoto Tea" };

    private static CrmRecord Update(string id) => new() { Id = id, ["City"] = "Ulm" };
}
