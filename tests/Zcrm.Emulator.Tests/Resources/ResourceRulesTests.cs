using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>What settings of all kinds have in common, shown on roles, webhooks, sharing rules and business hours.</summary>
public sealed class ResourceRulesTests : HttpTest
{
    private string Chief => FirstPermissions.Chief(Zoho.Accounts.Orgs[0]);

    [Fact]
    public async Task What_is_created_is_listed_read_changed_and_deleted()
    {
        string id = await CreateRoleAsync("Scouts");

        (await GetAsync("settings/roles")).Json.GetProperty("roles").EnumerateArray().ShouldContain(role => role.GetProperty("name").GetString() == "Scouts");
        (await PutAsync($"settings/roles/{id}", """{"roles":[{"name":"Rangers"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        JsonElement role = (await GetAsync($"settings/roles/{id}")).Json.GetProperty("roles")[0];
        role.GetProperty("name").GetString().ShouldBe("Rangers");
        role.GetProperty("reporting_to").GetProperty("name").GetString().ShouldBe("CEO");
        (await DeleteAsync($"settings/roles/{id}?transfer_to_id={Chief}")).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync($"settings/roles/{id}")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Users_have_the_profiles_and_roles_that_are_listed()
    {
        JsonElement user = (await GetAsync("users?type=CurrentUser")).Json.GetProperty("users")[0];

        (await GetAsync($"settings/profiles/{user.GetProperty("profile").GetProperty("id").GetString()}")).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync($"settings/roles/{user.GetProperty("role").GetProperty("id").GetString()}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_item_of_a_batch_has_its_own_outcome()
    {
        Answer answer = await PostAsync("settings/roles", $$$"""{"roles":[{"name":"Scouts","reporting_to":{"id":"{{{Chief}}}"}},{"name":"Nobody's"},{"name":5,"reporting_to":{"id":"{{{Chief}}}"}}]}""");

        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        JsonElement[] items = [.. answer.Json.GetProperty("roles").EnumerateArray()];
        items[0].GetProperty("code").GetString().ShouldBe("SUCCESS");
        items[1].GetProperty("code").GetString().ShouldBe("MANDATORY_NOT_FOUND");
        items[1].GetProperty("details").GetProperty("json_path").GetString().ShouldBe("$.roles[1].reporting_to");
        items[2].GetProperty("code").GetString().ShouldBe("INVALID_DATA");
        items[2].GetProperty("details").GetProperty("expected_data_type").GetString().ShouldBe("string");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_the_id_of_who_has_it()
    {
        string id = await CreateRoleAsync("Scouts");

        Answer answer = await PostAsync("settings/roles", $$$"""{"roles":[{"name":"scouts","reporting_to":{"id":"{{{Chief}}}"}}]}""");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        JsonElement item = answer.Json.GetProperty("roles")[0];
        item.GetProperty("code").GetString().ShouldBe("DUPLICATE_DATA");
        item.GetProperty("details").GetProperty("id").GetString().ShouldBe(id);
    }

    [Theory]
    [InlineData("PUT", "settings/roles/1", """{"roles":[{"name":"x"}]}""", "INVALID_DATA")]
    [InlineData("DELETE", "settings/roles/1?transfer_to_id=2", null, "INVALID_DATA")]
    [InlineData("DELETE", "settings/automation/webhooks", null, "REQUIRED_PARAM_MISSING")]
    [InlineData("POST", "settings/roles", """{"role":[]}""", "MANDATORY_NOT_FOUND")]
    [InlineData("POST", "settings/roles", """{"roles":[]}""", "INVALID_DATA")]
    [InlineData("POST", "settings/roles", "{", "INVALID_REQUEST")]
    [InlineData("PATCH", "settings/roles", "{}", "INVALID_REQUEST_METHOD")]
    [InlineData("GET", "settings/automation/webhooks?page=x", null, "INVALID_DATA")]
    [InlineData("GET", "Nothings/1/__email_drafts", null, "INVALID_MODULE")]
    [InlineData("GET", "Leads/1/__email_drafts", null, "INVALID_DATA")]
    [InlineData("GET", "settings/nothing", null, "INVALID_MODULE")]
    public async Task What_cannot_be_right_is_refused(string verb, string path, string? json, string code)
    {
        Answer answer = await SendAsync(new HttpMethod(verb), path, json is null ? null : new StringContent(json));

        ((int)answer.Status).ShouldBeInRange(400, 404, answer.Body);
        answer.Body.ShouldContain(code);
    }

    [Theory]
    [InlineData("settings/automation/webhooks", """{"webhooks":[{"name":"h","feature_type":"workflow","module":{"api_name":"Nothings"},"http_method":"POST","url":"https://example.com"}]}""", "webhooks")]
    [InlineData("settings/automation/scoring_rules", """{"scoring_rules":[{"name":"Hot","module":{"api_name":"Nothings"}}]}""", "scoring_rules")]
    public async Task A_module_that_is_named_must_be_there(string path, string json, string key) =>
        First(await PostAsync(path, json), key).GetProperty("details").GetProperty("json_path").GetString().ShouldBe($"$.{key}[0].module.api_name");

    [Theory]
    [InlineData("v7", "settings/call_preferences", "v8")]
    [InlineData("v6", "settings/automation/cadences", "v7")]
    public async Task What_a_version_lacks_is_refused_with_the_one_that_has_it(string version, string path, string first)
    {
        Answer refused = await GetAsync($"../{version}/{path}");

        refused.Code.ShouldBe("API_NOT_SUPPORTED");
        refused.Json.GetProperty("details").GetProperty("supported_version").GetString().ShouldBe(first);
        (await GetAsync($"../{first}/{path}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_without_the_scope_is_refused()
    {
        Use(await TokenAsync("ZohoCRM.settings.roles.READ"));

        (await GetAsync("settings/roles")).Status.ShouldBe(HttpStatusCode.OK);
        (await PostAsync("settings/roles", """{"roles":[{"name":"Scouts"}]}""")).Code.ShouldBe("OAUTH_SCOPE_MISMATCH");
    }

    [Fact]
    public async Task Rules_are_switched_off_and_on()
    {
        Answer created = await PostAsync("settings/automation/scoring_rules", """{"scoring_rules":[{"name":"Hot","module":{"api_name":"Leads"},"active":true}]}""");
        string id = created.Json.GetProperty("scoring_rules")[0].GetProperty("details").GetProperty("id").GetString()!;

        (await DeleteAsync($"settings/automation/scoring_rules/{id}/actions/activate")).Status.ShouldBe(HttpStatusCode.OK);
        (await IsActiveAsync(id)).ShouldBeFalse();
        (await PutAsync($"settings/automation/scoring_rules/{id}/actions/activate", "{}")).Status.ShouldBe(HttpStatusCode.OK);
        (await IsActiveAsync(id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Lists_are_paged_where_zoho_pages_them()
    {
        for (int index = 0; index < 3; index++)
            await PostAsync("settings/automation/webhooks", $$$"""{"webhooks":[{"name":"Hook {{{index}}}","feature_type":"workflow","module":{"api_name":"Leads"},"http_method":"POST","url":"https://example.com"}]}""");

        Answer page = await GetAsync("settings/automation/webhooks?per_page=2");

        page.Json.GetProperty("webhooks").GetArrayLength().ShouldBe(2);
        page.Json.GetProperty("info").GetProperty("more_records").GetBoolean().ShouldBeTrue();
        (await GetAsync("settings/automation/webhooks?per_page=2&page=2")).Json.GetProperty("webhooks").GetArrayLength().ShouldBe(1);
    }

    private async Task<bool> IsActiveAsync(string id) =>
        (await GetAsync($"settings/automation/scoring_rules/{id}")).Json.GetProperty("scoring_rules")[0].GetProperty("active").GetBoolean();

    private async Task<string> CreateRoleAsync(string name)
    {
        Answer created = await PostAsync("settings/roles", $$$"""{"roles":[{"name":"{{{name}}}","reporting_to":{"id":"{{{Chief}}}"}}]}""");
        created.Status.ShouldBe(HttpStatusCode.Created, created.Body);
        return created.Json.GetProperty("roles")[0].GetProperty("details").GetProperty("id").GetString()!;
    }
}
