using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Users who are added, changed, deactivated and deleted by the API.</summary>
public sealed class UserWriteTests : HttpTest
{
    private EmulatedOrg Org => Zoho.Accounts.Orgs[0];

    [Fact]
    public async Task Who_is_added_is_listed_counted_and_can_own_records()
    {
        string id = await AddAsync("mia@zylker.example");

        Ids(await GetAsync("users")).ShouldContain(id);
        Ids(await GetAsync("users?type=NotConfirmedUsers")).ShouldBe([id]);
        (await GetAsync("users/actions/count?type=ActiveUsers")).Text("count").ShouldBe("2");
        JsonElement user = First(await GetAsync($"users/{id}"), "users");
        (user.GetProperty("full_name").GetString(), user.GetProperty("phone").GetString(), user.GetProperty("confirm").GetBoolean()).ShouldBe(("Mia Moss", "123", false));
        user.GetProperty("role").GetProperty("name").GetString().ShouldBe("Manager");

        string lead = Add("Leads", $$"""{"Last_Name":"Moss","Owner":{"id":"{{id}}"} }""");
        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Owner").GetProperty("email").GetString().ShouldBe("mia@zylker.example");
    }

    [Fact]
    public async Task Logging_in_takes_the_invitation()
    {
        string id = await AddAsync("mia@zylker.example");

        string token = (await Browser.SignInAsync(user: "mia@zylker.example")).Access;

        Ids(await Browser.GetAsync("/crm/v8/users?type=CurrentUser", token)).ShouldBe([id]);
        Ids(await GetAsync("users?type=ActiveConfirmedUsers")).ShouldContain(id);
    }

    [Theory]
    [InlineData("""{"email":"a@b.example","role":ROLE,"profile":PROFILE}""", "MANDATORY_NOT_FOUND", "last_name")]
    [InlineData("""{"last_name":"M","email":"nonsense","role":ROLE,"profile":PROFILE}""", "INVALID_DATA", "email")]
    [InlineData("""{"last_name":"M","email":"ANA.LOPEZ@ZYLKER.EXAMPLE","role":ROLE,"profile":PROFILE}""", "DUPLICATE_DATA", "email")]
    [InlineData("""{"last_name":"M","email":"a@b.example","role":{"id":"1"},"profile":PROFILE}""", "INVALID_DATA", "role.id")]
    [InlineData("""{"last_name":"M","email":"a@b.example","role":ROLE,"profile":{"id":"1"}}""", "INVALID_DATA", "profile.id")]
    [InlineData("""{"last_name":"M","email":"a@b.example","role":ROLE,"profile":PROFILE,"time_zone":"Moon/Sea"}""", "INVALID_DATA", "time_zone")]
    public async Task A_user_who_makes_no_sense_is_refused(string user, string code, string place)
    {
        Zoho.Accounts.Users[0].Email.ShouldBe("ana.lopez@zylker.example");

        Answer answer = await CreateAsync(user);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        First(answer, "users").GetProperty("code").GetString().ShouldBe(code);
        First(answer, "users").GetProperty("details").GetProperty("json_path").GetString().ShouldBe($"$.users[0].{place}");
    }

    [Fact]
    public async Task Who_is_deactivated_can_neither_call_nor_own_until_activated_again()
    {
        string id = await AddAsync("mia@zylker.example");
        string token = (await Browser.SignInAsync(user: "mia@zylker.example")).Access;

        (await ChangeAsync(id, """{"status":"inactive"}""")).Status.ShouldBe(HttpStatusCode.OK);

        Ids(await GetAsync("users?type=DeactiveUsers")).ShouldBe([id]);
        (await Browser.GetAsync("/crm/v8/users?type=CurrentUser", token)).Code.ShouldBe("INACTIVE_USER");
        Each(await PostAsync("Leads", $$"""{"data":[{"Last_Name":"M","Owner":{"id":"{{id}}"} }]}"""), "code").ShouldBe(["INVALID_DATA"]);
        Code(await ChangeAsync(id, """{"status":"inactive"}""")).ShouldBe("ID_ALREADY_DEACTIVATED");
        (await ChangeAsync(id, """{"status":"active"}""")).Status.ShouldBe(HttpStatusCode.OK);
        Code(await ChangeAsync(id, """{"status":"active"}""")).ShouldBe("ID_ALREADY_ACTIVE");
        (await Browser.GetAsync("/crm/v8/users?type=CurrentUser", token)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_user_of_a_change_has_an_outcome()
    {
        string id = await AddAsync("mia@zylker.example");

        Answer answer = await PutAsync("users", $$"""{"users":[{"id":"{{id}}","first_name":"Maja","city":"Ulm"},{"id":"1","city":"Ulm"},{"city":"Ulm"}]}""");

        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        answer.Json.GetProperty("users").EnumerateArray().Select(item => item.GetProperty("code").GetString()).ShouldBe(["SUCCESS", "INVALID_DATA", "MANDATORY_NOT_FOUND"]);
        JsonElement user = First(await GetAsync($"users/{id}"), "users");
        (user.GetProperty("full_name").GetString(), user.GetProperty("city").GetString()).ShouldBe(("Maja Moss", "Ulm"));
    }

    [Fact]
    public async Task What_users_may_not_do_is_refused()
    {
        string ana = Zoho.Accounts.Users[0].Id;
        string otto = Zoho.Accounts.AddUser("otto@zylker.example").Id;

        Code(await ChangeAsync(otto, """{"email":"otto.klein@zylker.example"}""")).ShouldBe("EMAIL_UPDATE_NOT_ALLOWED");
        (await ChangeAsync(otto, """{"time_zone":"Europe/Berlin"}""")).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await ChangeAsync(ana, """{"time_zone":"Asia/Kolkata"}""")).Status.ShouldBe(HttpStatusCode.OK);
        First(await GetAsync($"users/{ana}"), "users").GetProperty("offset").GetInt64().ShouldBe(19_800_000);
        Code(await DeleteAsync($"users/{ana}")).ShouldBe("NOT_ALLOWED");
        Code(await ChangeAsync(ana, """{"status":"inactive"}""")).ShouldBe("NOT_ALLOWED");
    }

    [Fact]
    public async Task Who_is_deleted_leaves_the_address_and_still_stands_in_records()
    {
        string id = await AddAsync("mia@zylker.example");
        string lead = Add("Leads", $$"""{"Last_Name":"Moss","Owner":{"id":"{{id}}"} }""");

        (await DeleteAsync($"users/{id}")).Status.ShouldBe(HttpStatusCode.OK);

        Code(await DeleteAsync($"users/{id}")).ShouldBe("ID_ALREADY_DELETED");
        Code(await ChangeAsync(id, """{"city":"Ulm"}""")).ShouldBe("CANNOT_UPDATE_DELETED_USER");
        Ids(await GetAsync("users")).ShouldNotContain(id);
        Ids(await GetAsync("users?type=DeletedUsers")).ShouldBe([id]);
        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Owner").GetProperty("name").GetString().ShouldBe("Mia Moss");
        (await AddAsync("mia@zylker.example")).ShouldNotBe(id);
    }

    [Fact]
    public async Task A_transfer_hands_over_all_records_and_may_delete_the_user()
    {
        string id = await AddAsync("mia@zylker.example");
        string lead = Add("Leads", $$"""{"Last_Name":"Moss","Owner":{"id":"{{id}}"} }""");
        string ana = Zoho.Accounts.Users[0].Id;

        Answer started = await PostAsync(
            $"users/{id}/actions/transfer_and_delete", $$$"""{"transfer_and_delete":[{"transfer":{"id":"{{{ana}}}","records":true},"move_subordinate":{"id":"{{{ana}}}"}}]}""");

        started.Status.ShouldBe(HttpStatusCode.OK);
        string job = First(started, "transfer_and_delete").GetProperty("details").GetProperty("job_id").GetString()!;
        First(await GetAsync($"users/actions/transfer_and_delete?job_id={job}"), "transfer_and_delete").GetProperty("status").GetString().ShouldBe("completed");
        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Owner").GetProperty("id").GetString().ShouldBe(ana);
        Ids(await GetAsync("users?type=DeletedUsers")).ShouldBe([id]);
    }

    [Fact]
    public async Task Territories_of_a_user_and_users_of_a_territory_are_the_same_thing()
    {
        string id = await AddAsync("mia@zylker.example");
        string south = Zoho.Data.AddTerritory("South");

        (await GetAsync("settings/territories")).Json.GetProperty("territories")[0].GetProperty("id").GetString().ShouldBe(south);
        (await PutAsync($"users/{id}/territories", $$"""{"territories":[{"id":"{{south}}"},{"id":"1"}]}""")).Status.ShouldBe(HttpStatusCode.MultiStatus);

        Ids(await GetAsync($"settings/territories/{south}/users")).ShouldBe([id]);
        First(await GetAsync($"users/{id}/territories"), "territories").GetProperty("Name").GetString().ShouldBe("South");
        First(await GetAsync($"users/{id}"), "users").GetProperty("territories")[0].GetProperty("name").GetString().ShouldBe("South");
        (await DeleteAsync($"settings/territories/{south}/users/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync($"users/{id}/territories/{south}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await DeleteAsync($"users/{id}/territories?ids={south}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> AddAsync(string email) => NewId(
        await CreateAsync($$"""{"first_name":"Mia","last_name":"Moss","email":"{{email}}","phone":"123","role":ROLE,"profile":PROFILE}"""), "users");

    private Task<Answer> CreateAsync(string user)
    {
        string body = user
            .Replace("ROLE", $$"""{"id":"{{FirstPermissions.Manager(Org)}}"}""", StringComparison.Ordinal)
            .Replace("PROFILE", $$"""{"id":"{{FirstPermissions.Standard(Org)}}"}""", StringComparison.Ordinal);
        return PostAsync("users", $$"""{"users":[{{body}}]}""");
    }

    private Task<Answer> ChangeAsync(string id, string change) => PutAsync($"users/{id}", $$"""{"users":[{{change}}]}""");

    private static string? Code(Answer answer) => First(answer, "users").GetProperty("code").GetString();

    private static IEnumerable<string?> Ids(Answer answer) => answer.Json.GetProperty("users").EnumerateArray().Select(user => user.GetProperty("id").GetString());
}
