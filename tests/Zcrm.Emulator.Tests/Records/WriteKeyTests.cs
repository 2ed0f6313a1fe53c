using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>The keys beside the records of a write, and the time since which nobody may have changed them.</summary>
public sealed class WriteKeyTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("""
        "trigger":[]
        """)]
    [InlineData("""
        "trigger":["workflow"],"process":["review_process"],"lar_id":"5540200000009"
        """)]
    [InlineData("""
        "apply_feature_execution":[{"name":"layout_rules"},{"name":"criteria_validation_rule"}]
        """)]
    [InlineData("""
        "skip_feature_execution":[{"name":"cadences"}]
        """)]
    public async Task Keys_that_Zoho_knows_are_taken(string keys) => (await InsertAsync(keys)).Status.ShouldBe(201);

    [Theory]
    [InlineData("""
        "trigger":"workflow"
        """, "trigger", "$.trigger")]
    [InlineData("""
        "process":[1]
        """, "process", "$.process[0]")]
    [InlineData("""
        "lar_id":"rule"
        """, "lar_id", "$.lar_id")]
    [InlineData("""
        "apply_feature_execution":["layout_rules"]
        """, "apply_feature_execution", "$.apply_feature_execution[0]")]
    [InlineData("""
        "apply_feature_execution":[{"name":"cadences"}]
        """, "name", "$.apply_feature_execution[0].name")]
    [InlineData("""
        "skip_feature_execution":[{"name":"cadences"},{"name":"layout_rules"}]
        """, "name", "$.skip_feature_execution[1].name")]
    public async Task Other_values_refuse_the_whole_call_and_name_the_place(string keys, string name, string path)
    {
        TestAnswer answer = await InsertAsync(keys);
        (answer.Status, answer.Code).ShouldBe((400, "INVALID_DATA"));
        ((string?)answer.Details["api_name"], (string?)answer.Details["json_path"]).ShouldBe((name, path));
        (await _zoho.GetAsync("Leads?fields=Last_Name")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task An_unknown_feature_is_answered_with_those_that_there_are()
    {
        TestAnswer answer = await InsertAsync("""
            "apply_feature_execution":[{"name":"layout"}]
            """);
        answer.Details["supported_values"]!.AsArray().Select(value => (string?)value).ShouldContain("layout_rules");
    }

    [Theory]
    [InlineData("""{"name":"cadences"}""", "MANDATORY_NOT_FOUND")]
    [InlineData("""{"name":"cadences","action":"delete"}""", "INVALID_DATA")]
    [InlineData("""{"name":"cadences","action":"insert"},{"name":"cadences","action":"update"}""", null)]
    public async Task An_upsert_wants_to_know_for_which_action_a_feature_is_left_out(string items, string? code)
    {
        TestAnswer answer = await _zoho.PostAsync("Leads/upsert", $$"""{"data":[{"Last_Name":"Ito"}],"skip_feature_execution":[{{items}}]}""");
        if (code is null) answer.Status.ShouldBe(200);
        else answer.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_record_that_was_changed_meanwhile_is_kept_as_it_is()
    {
        string old = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","City":"Ulm"}""");
        _zoho.Now += TimeSpan.FromMinutes(1);
        string changed = await _zoho.AddAsync("Leads", """{"Last_Name":"Berg","City":"Ulm"}""");
        (string, string) header = ("If-Unmodified-Since", "2026-03-01T12:00:30+00:00");

        TestAnswer mixed = await _zoho.PutAsync("Leads", $$"""{"data":[{"id":"{{old}}","City":"Bonn"},{"id":"{{changed}}","City":"Bonn"}]}""", header);
        TestAnswer none = await _zoho.PutAsync("Leads", $$"""{"data":[{"id":"{{changed}}","City":"Bonn"}]}""", header);

        (mixed.Status, none.Status).ShouldBe((207, 412));
        mixed.Codes.ShouldBe(["SUCCESS", "ALREADY_MODIFIED"]);
        ((JsonObject)none.Item["details"]!).Select(pair => pair.Key).Order(StringComparer.Ordinal).ShouldBe(["Created_By", "Created_Time", "Modified_By", "Modified_Time", "id"]);
        ((string?)(await _zoho.ReadAsync("Leads", changed))["City"]).ShouldBe("Ulm");
    }

    private Task<TestAnswer> InsertAsync(string keys) => _zoho.PostAsync("Leads", $$"""{"data":[{"Last_Name":"Ito"}],{{keys}}}""");
}
