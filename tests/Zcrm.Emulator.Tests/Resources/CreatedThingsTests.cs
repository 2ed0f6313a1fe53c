using System.Net;

namespace Zcrm.Emulator;

/// <summary>What settings create, other calls can use from then on; what they delete, others refuse.</summary>
public sealed class CreatedThingsTests : HttpTest
{
    private EmulatedOrg Org => Zoho.Accounts.Orgs[0];

    [Fact]
    public async Task A_field_takes_values_of_records_and_a_picklist_those_that_it_got()
    {
        string id = NewId(await PostAsync("settings/fields?module=Leads", """{"fields":[{"field_label":"Region","data_type":"picklist","pick_list_values":[{"display_value":"North"}]}]}"""), "fields");
        (await PatchAsync($"settings/fields/{id}?module=Leads", """{"fields":[{"pick_list_values":[{"display_value":"South"}]}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        (await PostAsync("Leads", """{"data":[{"Last_Name":"A","Company":"C","Region":"South"}]}""")).Status.ShouldBe(HttpStatusCode.Created);

        Each(await GetAsync("Leads?fields=Region"), "Region").ShouldBe(["South"]);
        (await GetAsync($"settings/fields/{id}/pick_list_values?module=Leads")).Body.ShouldContain("South");
    }

    [Fact]
    public async Task A_user_has_a_role_and_a_profile_that_were_created_and_owns_records()
    {
        string role = NewId(await PostAsync("settings/roles", $$$"""{"roles":[{"name":"Scouts","reporting_to":{"id":"{{{FirstPermissions.Chief(Org)}}}"}}]}"""), "roles");
        string profile = NewId(await PostAsync($"settings/profiles/{FirstPermissions.Standard(Org)}/actions/clone", """{"profiles":[{"name":"Interns"}]}"""), "profiles");

        Answer added = await PostAsync("users", $$$"""{"users":[{"last_name":"Moss","email":"moss@zylker.example","role":{"id":"{{{role}}}"},"profile":{"id":"{{{profile}}}"}}]}""");

        added.Status.ShouldBe(HttpStatusCode.Created, added.Body);
        (await OwnedByAsync(NewId(added, "users"))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_user_who_was_deleted_or_deactivated_owns_no_new_records()
    {
        string gone = Zoho.Accounts.AddUser("gone@zylker.example").Id;
        string away = Zoho.Accounts.AddUser("away@zylker.example").Id;
        await DeleteAsync($"users/{gone}");
        await PutAsync($"users/{away}", """{"users":[{"status":"inactive"}]}""");

        foreach (string user in (string[])[gone, away]) Details(await OwnedByAsync(user)).GetProperty("json_path").GetString()!.ShouldStartWith("$.data[0].Owner");
    }

    private Task<Answer> OwnedByAsync(string user) => PostAsync("Leads", $$$"""{"data":[{"Last_Name":"A","Company":"C","Owner":{"id":"{{{user}}}"}}]}""");
}
