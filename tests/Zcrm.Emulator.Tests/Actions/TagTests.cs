using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class TagTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_module_without_tags_has_an_empty_list() => (await _zoho.GetAsync("settings/tags?module=Leads")).Status.ShouldBe(204);

    [Fact]
    public async Task A_tag_is_created_and_listed()
    {
        TestAnswer created = await CreateAsync("""{"name":"hot","color_code":"#F17574"}""");
        created.Status.ShouldBe(201);
        TestAnswer list = await _zoho.GetAsync("settings/tags?module=Leads");
        JsonNode tag = list.Json!["tags"]![0]!;
        tag["name"]!.GetValue<string>().ShouldBe("hot");
        tag["color_code"]!.GetValue<string>().ShouldBe("#F17574");
        tag["created_by"]!["name"]!.GetValue<string>().ShouldBe("Ana Lo");
        list.Info.ToJsonString().ShouldBe("""{"count":1,"allowed_count":100}""");
        (await _zoho.GetAsync("settings/tags?module=Contacts")).Status.ShouldBe(204);
    }

    [Theory]
    [InlineData("""{"color_code":"#F17574"}""", "MANDATORY_NOT_FOUND")]
    [InlineData("""{"name":""}""", "INVALID_DATA")]
    [InlineData("""{"name":"abcdefghijklmnopqrstuvwxyz"}""", "INVALID_DATA")]
    [InlineData("""{"name":"hot","color_code":"#000000"}""", "INVALID_DATA")]
    [InlineData(""" "hot" """, "INVALID_DATA")]
    [InlineData("""{"name":"Taken"}""", "DUPLICATE_DATA")]
    public async Task A_tag_that_cannot_be_is_refused(string tag, string code)
    {
        await CreateAsync("""{"name":"taken"}""");
        TestAnswer answer = await CreateAsync(tag);
        answer.Status.ShouldBe(400);
        answer.Json!["tags"]![0]!["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Fact]
    public async Task A_module_has_100_tags_at_most()
    {
        string all = string.Join(',', Enumerable.Range(1, 100).Select(number => $$"""{"name":"t{{number}}"}"""));
        (await CreateAsync(all)).Status.ShouldBe(201);
        (await CreateAsync("""{"name":"one more"}""")).Json!["tags"]![0]!["code"]!.GetValue<string>().ShouldBe("LICENSE_LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Tags_are_put_on_records_and_taken_off()
    {
        string first = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        string second = await _zoho.AddAsync("Leads", """{"Last_Name":"Sato","Tag":[{"name":"old"}]}""");
        TestAnswer added = await _zoho.PostAsync("Leads/actions/add_tags", $$"""{"tags":[{"name":"hot"}],"ids":["{{first}}","{{second}}"]}""");
        added.Status.ShouldBe(200);
        added.Json!["success_count"]!.GetValue<string>().ShouldBe("2");
        added.Json["locked_count"]!.GetValue<string>().ShouldBe("0");
        (await NamesAsync(second)).ShouldBe(["old", "hot"]);
        await _zoho.PostAsync($"Leads/{second}/actions/remove_tags", """{"tags":[{"name":"old"},{"name":"never there"}]}""");
        (await NamesAsync(second)).ShouldBe(["hot"]);
        await _zoho.PostAsync($"Leads/{second}/actions/add_tags", """{"tags":[{"name":"cold"}],"over_write":true}""");
        (await NamesAsync(second)).ShouldBe(["cold"]);
    }

    [Fact]
    public async Task An_unknown_record_among_others_is_an_item()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.PostAsync("Leads/actions/add_tags", $$"""{"tags":[{"name":"hot"}],"ids":["{{id}}","99"]}""");
        answer.Status.ShouldBe(207);
        answer.Codes.ShouldBe(["SUCCESS", "INVALID_DATA"]);
        answer.Json!["success_count"]!.GetValue<string>().ShouldBe("1");
    }

    [Fact]
    public async Task A_record_has_ten_tags_at_most()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Tag":[{"name":"one"}]}""");
        string ten = string.Join(',', Enumerable.Range(1, 10).Select(number => $$"""{"name":"t{{number}}"}"""));
        (await _zoho.PostAsync($"Leads/{id}/actions/add_tags", $$"""{"tags":[{{ten}}]}""")).Code.ShouldBe("LIMIT_EXCEEDED");
        TestAnswer eleven = await _zoho.PostAsync($"Leads/{id}/actions/add_tags", $$"""{"tags":[{{ten}},{"name":"t11"}]}""");
        eleven.Code.ShouldBe("INVALID_DATA");
        eleven.Details["maximum_length"]!.GetValue<int>().ShouldBe(10);
    }

    [Fact]
    public async Task More_than_500_records_are_refused()
    {
        string ids = string.Join(',', Enumerable.Range(1, 501).Select(id => $"\"{id}\""));
        TestAnswer answer = await _zoho.PostAsync("Leads/actions/add_tags", $$"""{"tags":[{"name":"hot"}],"ids":[{{ids}}]}""");
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Records_follow_a_tag_that_is_renamed_merged_or_deleted()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Tag":[{"name":"hot"},{"name":"warm"}]}""");
        string hot = await IdAsync("hot");
        string warm = await IdAsync("warm");
        (await _zoho.PutAsync($"settings/tags/{hot}?module=Leads", """{"tags":[{"name":"very hot"}]}""")).Status.ShouldBe(200);
        (await NamesAsync(id)).ShouldBe(["very hot", "warm"]);
        (await CountAsync(hot)).ShouldBe("1");
        (await _zoho.PostAsync($"settings/tags/{warm}/actions/merge", $$"""{"tags":[{"conflict_id":"{{hot}}"}]}""")).Status.ShouldBe(200);
        (await NamesAsync(id)).ShouldBe(["warm"]);
        (await _zoho.DeleteAsync($"settings/tags/{warm}")).Status.ShouldBe(200);
        (await NamesAsync(id)).ShouldBeEmpty();
        (await _zoho.DeleteAsync($"settings/tags/{warm}")).Code.ShouldBe("INVALID_DATA");
        (await _zoho.GetAsync($"settings/tags/{warm}/actions/records_count?module=Leads")).Code.ShouldBe("TAG_ID_NOT_FOUND");
    }

    private Task<TestAnswer> CreateAsync(string tags) => _zoho.PostAsync("settings/tags?module=Leads", $$"""{"tags":[{{tags}}]}""");

    private async Task<string> IdAsync(string name)
    {
        TestAnswer list = await _zoho.GetAsync("settings/tags?module=Leads");
        return list.Json!["tags"]!.AsArray().Single(tag => (string?)tag!["name"] == name)!["id"]!.GetValue<string>();
    }

    private async Task<string> CountAsync(string id) =>
        (await _zoho.GetAsync($"settings/tags/{id}/actions/records_count?module=Leads")).Json!["count"]!.GetValue<string>();

    private async Task<string[]> NamesAsync(string id) =>
        [.. (await _zoho.ReadAsync("Leads", id))["Tag"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>())];
}
