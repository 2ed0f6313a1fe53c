using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class FullDataTests : IAsyncLifetime
{
    private readonly TestZoho _zoho = new();
    private readonly string _html = $"<p>{new string('x', 700)}</p>";
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Story", "textarea") { IsRichText = true });
        _id = await _zoho.AddAsync("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Story"] = _html }.ToJsonString());
    }

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Lists_cut_rich_text_to_500_characters()
    {
        (await _zoho.GetAsync("Leads?fields=Story")).Item["Story"]!.GetValue<string>().ShouldBe(_html[..500]);
        (await _zoho.GetAsync("Leads/search?word=ito&fields=Story")).Item["Story"]!.GetValue<string>().ShouldBe(_html[..500]);
    }

    [Fact]
    public async Task The_whole_of_it_can_be_fetched_of_one_record_and_of_several()
    {
        string other = await _zoho.AddAsync("Leads", """{"Last_Name":"B"}""");
        (await _zoho.GetAsync($"Leads/{_id}/actions/fetch_full_data")).Data.ToJsonString().ShouldBe(
            new JsonArray(new JsonObject { ["Story"] = _html, ["id"] = _id }).ToJsonString());
        TestAnswer several = await _zoho.GetAsync($"Leads/actions/fetch_full_data?fields=Story&ids={_id},{other},99");
        several.Data.Select(lead => (string?)lead!["Story"]).ShouldBe([_html, null], ignoreOrder: true);
        (await _zoho.GetAsync("Leads/99/actions/fetch_full_data")).Status.ShouldBe(204);
    }

    [Theory]
    [InlineData("Leads/actions/fetch_full_data?ids=1", "REQUIRED_PARAM_MISSING", "fields")]
    [InlineData("Leads/actions/fetch_full_data?fields=Story", "REQUIRED_PARAM_MISSING", "ids")]
    [InlineData("Leads/actions/fetch_full_data?fields=City&ids=1", "INVALID_DATA", "fields")]
    [InlineData("Leads/actions/fetch_full_data?fields=a,b,c,d,e,f,g,h,i&ids=1", "LIMIT_EXCEEDED", "fields")]
    [InlineData("Leads/actions/fetch_full_data?fields=Story&ids=x", "INVALID_DATA", "ids")]
    public async Task Bad_parameters_are_named(string query, string code, string name)
    {
        TestAnswer answer = await _zoho.GetAsync(query);
        answer.Code.ShouldBe(code);
        answer.Details["param_name"]!.GetValue<string>().ShouldBe(name);
    }

    [Fact]
    public async Task Metadata_tells_rich_text_from_other_long_text()
    {
        JsonArray fields = (await _zoho.GetAsync("settings/fields?module=Leads")).Json!["fields"]!.AsArray();
        JsonNode story = fields.Single(field => (string?)field!["api_name"] == "Story")!;
        story["textarea"]!["type"]!.GetValue<string>().ShouldBe("rich_text");
        story["length"]!.GetValue<int>().ShouldBe(50_000);
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Leads", new EmulatedField("Short", "text") { IsRichText = true }));
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Leads", new EmulatedField("Size", "integer") { IsExternal = true }));
    }
}
