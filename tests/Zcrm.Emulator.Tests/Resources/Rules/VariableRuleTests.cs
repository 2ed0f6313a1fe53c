using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Variables: in a group that is there, with values of their type.</summary>
public sealed class VariableRuleTests : HttpTest
{
    [Fact]
    public async Task A_variable_is_known_by_its_api_name_and_belongs_to_its_group()
    {
        (await AddAsync("Limit", "integer", "5")).Status.ShouldBe(HttpStatusCode.Created);

        JsonElement variable = First(await GetAsync("settings/variables/Limit?group=General"), "variables");
        variable.GetProperty("value").GetString().ShouldBe("5");
        variable.GetProperty("variable_group").GetProperty("id").GetString().ShouldBe(First(await GetAsync("settings/variable_groups"), "variable_groups").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("5limits", "integer", "5", "General", "$.variables[0].api_name")]
    [InlineData("Limit", "number", "5", "General", "$.variables[0].type")]
    [InlineData("Limit", "integer", "five", "General", "$.variables[0].value")]
    [InlineData("Limit", "date", "soon", "General", "$.variables[0].value")]
    [InlineData("Limit", "integer", "5", "Nothing", "$.variables[0].variable_group")]
    public async Task What_does_not_fit_is_refused(string name, string type, string value, string group, string path)
    {
        JsonElement item = First(await AddAsync(name, type, value, group), "variables");

        item.GetProperty("code").GetString().ShouldBe("INVALID_DATA");
        item.GetProperty("details").GetProperty("json_path").GetString().ShouldBe(path);
    }

    [Fact]
    public async Task A_changed_value_is_of_the_same_type()
    {
        string id = NewId(await AddAsync("Limit", "integer", "5"), "variables");

        First(await PutAsync($"settings/variables/{id}", """{"variables":[{"value":"six"}]}"""), "variables").GetProperty("details").GetProperty("expected_data_type").GetString().ShouldBe("integer");
        (await PutAsync($"settings/variables/{id}", """{"variables":[{"value":"6"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private Task<Answer> AddAsync(string name, string type, string value, string group = "General") => PostAsync(
        "settings/variables", $$$"""{"variables":[{"name":"{{{name}}}","api_name":"{{{name}}}","type":"{{{type}}}","value":"{{{value}}}","variable_group":{"api_name":"{{{group}}}"}}]}""");
}
