using System.Net;

namespace Zcrm.Emulator;

/// <summary>Profiles: Zoho's own stay as they are, and copies of them can be changed and deleted.</summary>
public sealed class ProfileRuleTests : HttpTest
{
    private EmulatedOrg Org => Zoho.Accounts.Orgs[0];

    private string Standard => FirstPermissions.Standard(Org);

    [Fact]
    public async Task A_copy_can_be_changed_and_deleted_and_its_users_go_to_the_heir()
    {
        string copy = await CloneAsync("Interns");
        string user = Zoho.Accounts.AddUser("ann@zylker.example").Id;
        await PutAsync($"users/{user}", $$$"""{"users":[{"profile":{"id":"{{{copy}}}"}}]}""");

        (await PutAsync($"settings/profiles/{copy}", """{"profiles":[{"name":"Trainees"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        First(await GetAsync($"users/{user}"), "users").GetProperty("profile").GetProperty("name").GetString().ShouldBe("Trainees");
        (await DeleteAsync($"settings/profiles/{copy}?transfer_to_id={Standard}")).Status.ShouldBe(HttpStatusCode.OK);
        First(await GetAsync($"users/{user}"), "users").GetProperty("profile").GetProperty("name").GetString().ShouldBe("Standard");
    }

    [Fact]
    public async Task Zohos_own_are_neither_changed_nor_deleted()
    {
        (await PutAsync($"settings/profiles/{Standard}", """{"profiles":[{"name":"Mine"}]}""")).Code.ShouldBe("NOT_ALLOWED");
        (await DeleteAsync($"settings/profiles/{Standard}?transfer_to_id={FirstPermissions.Administrator(Org)}")).Code.ShouldBe("NOT_ALLOWED");
    }

    [Theory]
    [InlineData("Standard", "DUPLICATE_DATA")]
    [InlineData("A & B", "INVALID_DATA")]
    public async Task A_copy_needs_a_name_of_its_own_without_special_characters(string name, string code)
    {
        Answer answer = await PostAsync($"settings/profiles/{Standard}/actions/clone", $$$"""{"profiles":[{"name":"{{{name}}}"}]}""");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        First(answer, "profiles").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task The_heir_of_a_deleted_one_is_another()
    {
        string copy = await CloneAsync("Interns");

        (await DeleteAsync($"settings/profiles/{copy}?transfer_to_id={copy}")).Code.ShouldBe("INVALID_DATA");
        (await DeleteAsync($"settings/profiles/{copy}?transfer_to_id=5540200000000777")).Code.ShouldBe("INVALID_DATA");
        (await GetAsync($"settings/profiles/{copy}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> CloneAsync(string name)
    {
        Answer cloned = await PostAsync($"settings/profiles/{Standard}/actions/clone", $$$"""{"profiles":[{"name":"{{{name}}}"}]}""");
        cloned.Status.ShouldBe(HttpStatusCode.Created, cloned.Body);
        return (await GetAsync("settings/profiles")).Json.GetProperty("profiles").EnumerateArray().Single(profile => profile.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
    }
}
