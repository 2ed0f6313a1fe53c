using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The standard layout of each module: its fields, its labels, and what is mandatory in it.</summary>
public sealed class LayoutTests : HttpTest
{
    [Fact]
    public async Task A_layout_has_all_fields_of_its_module_also_new_ones()
    {
        await PostAsync("settings/fields?module=Leads", """{"fields":[{"field_label":"Region","data_type":"text"}]}""");

        JsonElement layout = await LayoutAsync();
        string?[] names = [.. Fields(layout).Select(field => field.GetProperty("api_name").GetString())];
        names.ShouldContain("Region");
        Fields(layout).Single(field => field.GetProperty("api_name").GetString() == "Last_Name").GetProperty("required").GetBoolean().ShouldBeTrue();
        First(await GetAsync($"settings/layouts/{layout.GetProperty("id").GetString()}?module=Leads"), "layouts").GetProperty("name").GetString().ShouldBe("Standard");
    }

    [Fact]
    public async Task A_field_that_is_made_mandatory_is_wanted_from_records()
    {
        await RequireAsync("Company", false);
        (await PostAsync("Leads", """{"data":[{"Last_Name":"A"}]}""")).Status.ShouldBe(HttpStatusCode.Created);

        await RequireAsync("City", true);

        Answer refused = await PostAsync("Leads", """{"data":[{"Last_Name":"A"}]}""");
        Details(refused).GetProperty("api_name").GetString().ShouldBe("City");
        Fields(await LayoutAsync()).Single(field => field.GetProperty("api_name").GetString() == "City").GetProperty("required").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Labels_can_be_changed_and_stay()
    {
        JsonElement layout = await LayoutAsync();
        string id = layout.GetProperty("id").GetString()!;
        string section = layout.GetProperty("sections")[0].GetProperty("id").GetString()!;

        (await PatchAsync($"settings/layouts/{id}?module=Leads", $$$"""{"layouts":[{"display_label":"People","sections":[{"id":"{{{section}}}","display_label":"Basics"}]}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        layout = await LayoutAsync();
        layout.GetProperty("display_label").GetString().ShouldBe("People");
        layout.GetProperty("sections")[0].GetProperty("display_label").GetString().ShouldBe("Basics");
    }

    [Theory]
    [InlineData("DELETE", "", "NOT_ALLOWED")]
    [InlineData("DELETE", "/actions/activate", "NOT_ALLOWED")]
    [InlineData("POST", "/actions/activate", "ALREADY_ACTIVATED")]
    public async Task The_standard_layout_stays_and_is_active(string verb, string action, string code)
    {
        string id = (await LayoutAsync()).GetProperty("id").GetString()!;

        (await SendAsync(new HttpMethod(verb), $"settings/layouts/{id}{action}?module=Leads", new StringContent("""{"layouts":[{}]}"""))).Code.ShouldBe(code);
        (await SendAsync(new HttpMethod(verb), $"settings/layouts/77{action}?module=Leads", new StringContent("""{"layouts":[{}]}"""))).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Five_fields_can_be_changed_in_a_call()
    {
        JsonElement layout = await LayoutAsync();
        string section = layout.GetProperty("sections")[0].GetProperty("id").GetString()!;
        string fields = string.Join(',', Fields(layout).Take(6).Select(field => $$$"""{"id":"{{{field.GetProperty("id").GetString()}}}"}"""));

        Answer answer = await PatchAsync($"settings/layouts/{layout.GetProperty("id").GetString()}?module=Leads", $$$"""{"layouts":[{"sections":[{"id":"{{{section}}}","fields":[{{{fields}}}]}]}]}""");

        First(answer, "layouts").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
    }

    private async Task RequireAsync(string field, bool required)
    {
        JsonElement layout = await LayoutAsync();
        string section = layout.GetProperty("sections")[0].GetProperty("id").GetString()!;
        Answer answer = await PatchAsync(
            $"settings/layouts/{layout.GetProperty("id").GetString()}?module=Leads",
            $$$"""{"layouts":[{"sections":[{"id":"{{{section}}}","fields":[{"api_name":"{{{field}}}","required":{{{(required ? "true" : "false")}}}}]}]}]}""");
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
    }

    private static JsonElement.ArrayEnumerator Fields(JsonElement layout) => layout.GetProperty("sections")[0].GetProperty("fields").EnumerateArray();

    private async Task<JsonElement> LayoutAsync() => First(await GetAsync("settings/layouts?module=Leads"), "layouts");
}
