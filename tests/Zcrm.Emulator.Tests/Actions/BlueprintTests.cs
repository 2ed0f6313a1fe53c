using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class BlueprintTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public BlueprintTests() => _zoho.Data.SetBlueprint(new EmulatedBlueprint("Deals", "Stage",
    [
        new("Analyse", "Qualification", "Needs Analysis"),
        new("Quote", "Needs Analysis", "Proposal/Price Quote") { RequiredFields = ["Amount"] },
        new("Give up", "Needs Analysis", "Closed Lost"),
    ]));

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_record_shows_its_state_and_the_ways_out_of_it()
    {
        string deal = await DealAsync("Needs Analysis");
        JsonNode blueprint = (await GetAsync(deal)).Json!["blueprint"]!;
        blueprint["process_info"]!["field_value"]!.GetValue<string>().ShouldBe("Needs Analysis");
        blueprint["transitions"]!.AsArray().Select(way => way!["name"]!.GetValue<string>()).ShouldBe(["Quote", "Give up"]);
        blueprint["transitions"]![0]!["fields"]![0]!["api_name"]!.GetValue<string>().ShouldBe("Amount");
    }

    [Fact]
    public async Task A_record_outside_is_not_in_process()
    {
        (await GetAsync(await DealAsync("Closed Won"))).Code.ShouldBe("RECORD_NOT_IN_PROCESS");
        (await _zoho.GetAsync($"Leads/{await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""")}/actions/blueprint")).Code.ShouldBe("RECORD_NOT_IN_PROCESS");
    }

    [Fact]
    public async Task A_step_moves_the_record_and_asks_for_its_fields()
    {
        string deal = await DealAsync("Needs Analysis");
        string quote = await WayAsync(deal, "Quote");
        TestAnswer without = await MoveAsync(deal, quote, "{}");
        (without.Status, without.Code).ShouldBe((400, "INVALID_DATA"));
        without.Details["api_name"]!.GetValue<string>().ShouldBe("Amount");
        TestAnswer moved = await MoveAsync(deal, quote, """{"Amount":100}""");
        moved.Text.ShouldBe("""{"code":"SUCCESS","details":{},"message":"transition updated successfully","status":"success"}""");
        JsonNode record = await _zoho.ReadAsync("Deals", deal);
        (record["Stage"]!.GetValue<string>(), record["Amount"]!.GetValue<int>()).ShouldBe(("Proposal/Price Quote", 100));
        (await MoveAsync(deal, quote, """{"Amount":100}""")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task The_field_changes_by_steps_only()
    {
        string deal = await DealAsync("Qualification");
        (await _zoho.PutAsync($"Deals/{deal}", """{"data":[{"Stage":"Closed Won"}]}""")).Code.ShouldBe("RECORD_IN_BLUEPRINT");
        (await _zoho.PutAsync($"Deals/{deal}", """{"data":[{"Stage":"Qualification","Amount":5}]}""")).Status.ShouldBe(200);
        string outside = await DealAsync("Closed Won");
        (await _zoho.PutAsync($"Deals/{outside}", """{"data":[{"Stage":"Qualification"}]}""")).Status.ShouldBe(200);
    }

    private Task<string> DealAsync(string stage) => _zoho.AddAsync("Deals", $$"""{"Deal_Name":"Tea","Stage":"{{stage}}"}""");

    private Task<TestAnswer> GetAsync(string deal) => _zoho.GetAsync($"Deals/{deal}/actions/blueprint");

    private Task<TestAnswer> MoveAsync(string deal, string way, string data) =>
        _zoho.PutAsync($"Deals/{deal}/actions/blueprint", $$"""{"blueprint":[{"transition_id":"{{way}}","data":{{data}}}]}""");

    private async Task<string> WayAsync(string deal, string name) =>
        (await GetAsync(deal)).Json!["blueprint"]!["transitions"]!.AsArray().Single(way => (string?)way!["name"] == name)!["id"]!.GetValue<string>();
}
