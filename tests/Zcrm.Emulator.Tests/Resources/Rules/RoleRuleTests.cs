using System.Net;

namespace Zcrm.Emulator;

/// <summary>Roles: a tree with one at its top, and users who are never without one.</summary>
public sealed class RoleRuleTests : HttpTest
{
    private EmulatedOrg Org => Zoho.Accounts.Orgs[0];

    [Theory]
    [InlineData("""{"id":"5540200000000777"}""")]
    [InlineData("{}")]
    public async Task A_role_reports_to_one_that_is_there(string above)
    {
        Answer answer = await PostAsync("settings/roles", $$$"""{"roles":[{"name":"Scouts","reporting_to":{{{above}}}}]}""");

        First(answer, "roles").GetProperty("code").GetString().ShouldBe("INVALID_DATA");
        First(answer, "roles").GetProperty("details").GetProperty("json_path").GetString().ShouldBe("$.roles[0].reporting_to.id");
    }

    [Fact]
    public async Task A_role_cannot_report_to_itself_or_below()
    {
        string upper = await CreateAsync("Upper", FirstPermissions.Chief(Org));
        string lower = await CreateAsync("Lower", upper);

        foreach (string below in (string[])[upper, lower])
            First(await PutAsync($"settings/roles/{upper}", $$$"""{"roles":[{"reporting_to":{"id":"{{{below}}}"}}]}"""), "roles").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
    }

    [Fact]
    public async Task Users_and_roles_below_a_deleted_one_go_to_its_heir()
    {
        string gone = await CreateAsync("Scouts", FirstPermissions.Chief(Org));
        string below = await CreateAsync("Cubs", gone);
        string user = Zoho.Accounts.AddUser("ann@zylker.example").Id;
        (await PutAsync($"users/{user}", $$$"""{"users":[{"role":{"id":"{{{gone}}}"}}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        (await DeleteAsync($"settings/roles/{gone}?transfer_to_id={FirstPermissions.Manager(Org)}")).Status.ShouldBe(HttpStatusCode.OK);

        First(await GetAsync($"users/{user}"), "users").GetProperty("role").GetProperty("name").GetString().ShouldBe("Manager");
        First(await GetAsync($"settings/roles/{below}"), "roles").GetProperty("reporting_to").GetProperty("name").GetString().ShouldBe("Manager");
    }

    [Fact]
    public async Task The_heir_is_another_role_that_is_there_and_the_top_stays()
    {
        string id = await CreateAsync("Scouts", FirstPermissions.Chief(Org));

        (await DeleteAsync($"settings/roles/{id}?transfer_to_id={id}")).Json.GetProperty("details").GetProperty("param_name").GetString().ShouldBe("transfer_to_id");
        (await DeleteAsync($"settings/roles/{id}?transfer_to_id=5540200000000777")).Code.ShouldBe("INVALID_DATA");
        (await DeleteAsync($"settings/roles/{id}")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
        First(await DeleteAsync($"settings/roles/{FirstPermissions.Chief(Org)}?transfer_to_id={id}"), "roles").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
        (await GetAsync($"settings/roles/{id}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> CreateAsync(string name, string above)
    {
        Answer created = await PostAsync("settings/roles", $$$"""{"roles":[{"name":"{{{name}}}","reporting_to":{"id":"{{{above}}}"}}]}""");
        created.Status.ShouldBe(HttpStatusCode.Created, created.Body);
        return NewId(created, "roles");
    }
}
