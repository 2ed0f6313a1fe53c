using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Modules that are created by the API, and new labels for those that are there.</summary>
public sealed class ModuleWriteTests : HttpTest
{
    [Fact]
    public async Task A_new_module_takes_records_and_fields()
    {
        Answer created = await CreateAsync("""{"singular_label":"Truck","plural_label":"Trucks","api_name":"Trucks","profiles":[PROFILE],"display_field":{"field_label":"Plate"}}""");

        created.Status.ShouldBe(HttpStatusCode.Created);
        JsonElement module = First(await GetAsync($"settings/modules/{NewId(created, "modules")}"), "modules");
        module.GetProperty("generated_type").GetString().ShouldBe("custom");
        module.GetProperty("profiles").GetArrayLength().ShouldBe(1);
        (await PostAsync("settings/fields?module=Trucks", """{"fields":[{"field_label":"Axles","data_type":"integer"}]}""")).Status.ShouldBe(HttpStatusCode.Created);
        string id = Add("Trucks", """{"Name":"B-ZC 1","Axles":3}""");
        Each(await GetAsync("Trucks?fields=Axles"), "id").ShouldBe([id]);
    }

    [Fact]
    public async Task Labels_change_and_names_in_the_API_do_not()
    {
        string id = First(await GetAsync("settings/modules/Leads"), "modules").GetProperty("id").GetString()!;

        (await PutAsync("settings/modules", $$"""{"modules":[{"id":"{{id}}","plural_label":"Prospects"},{"id":"1"}]}""")).Status.ShouldBe(HttpStatusCode.MultiStatus);
        (await PutAsync("settings/modules/Leads", """{"modules":[{"singular_label":"Prospect"}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        JsonElement module = First(await GetAsync("settings/modules/Leads"), "modules");
        (module.GetProperty("singular_label").GetString(), module.GetProperty("plural_label").GetString()).ShouldBe(("Prospect", "Prospects"));
        (await GetAsync("settings/modules/Leads")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"singular_label":"A","plural_label":"B","api_name":"C"}""", "MANDATORY_NOT_FOUND", "profiles")]
    [InlineData("""{"singular_label":"A","plural_label":"B","api_name":"C d","profiles":[PROFILE]}""", "INVALID_DATA", "api_name")]
    [InlineData("""{"singular_label":"A","plural_label":"B","api_name":"leads","profiles":[PROFILE]}""", "DUPLICATE_DATA", "api_name")]
    [InlineData("""{"singular_label":"A","plural_label":"Leads","api_name":"C","profiles":[PROFILE]}""", "DUPLICATE_DATA", "plural_label")]
    [InlineData("""{"singular_label":"A","plural_label":"B","api_name":"C","profiles":[{"id":"1"}]}""", "INVALID_DATA", "profiles[0].id")]
    public async Task A_module_that_makes_no_sense_is_refused(string module, string code, string place)
    {
        Answer answer = await CreateAsync(module);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        First(answer, "modules").GetProperty("code").GetString().ShouldBe(code);
        First(answer, "modules").GetProperty("details").GetProperty("json_path").GetString().ShouldBe($"$.modules[0].{place}");
    }

    private Task<Answer> CreateAsync(string module) => PostAsync(
        "settings/modules",
        $$"""{"modules":[{{module.Replace("PROFILE", $$"""{"id":"{{FirstPermissions.Administrator(Zoho.Accounts.Orgs[0])}}"}""", StringComparison.Ordinal)}}]}""");
}
