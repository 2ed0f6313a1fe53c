using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Records that are shared with others, and no longer.</summary>
public sealed class RecordSharingTests : HttpTest
{
    [Fact]
    public async Task Shares_are_kept_for_each_record_until_they_are_revoked()
    {
        Use(await TokenAsync("ZohoCRM.share.ALL"));
        string otto = Zoho.Accounts.AddUser("otto@zylker.example").Id;
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string other = Add("Leads", """{"Last_Name":"Reed"}""");

        (await ShareAsync(lead, otto, "read_only")).Status.ShouldBe(HttpStatusCode.Created);
        (await PutAsync($"Leads/{lead}/actions/share", Share(otto, "full_access"))).Status.ShouldBe(HttpStatusCode.Created);

        Answer shares = await GetAsync($"Leads/{lead}/actions/share");
        JsonElement share = shares.Json.GetProperty("share").EnumerateArray().ShouldHaveSingleItem();
        (share.GetProperty("permission").GetString(), share.GetProperty("shared_with").GetProperty("id").GetString()).ShouldBe(("full_access", otto));
        (await GetAsync($"Leads/{other}/actions/share")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await DeleteAsync($"Leads/{lead}/actions/share")).Json.GetProperty("share").GetProperty("code").GetString().ShouldBe("SUCCESS");
        (await DeleteAsync($"Leads/{lead}/actions/share")).Code.ShouldBe("CANNOT_PROCESS");
    }

    [Fact]
    public async Task Nobody_gets_a_share_who_is_not_there_or_owns_the_record()
    {
        Use(await TokenAsync("ZohoCRM.share.ALL"));
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");

        First(await ShareAsync(lead, "1", "read_only"), "share").GetProperty("code").GetString().ShouldBe("INVALID_DATA");
        First(await ShareAsync(lead, Zoho.Accounts.Users[0].Id, "read_only"), "share").GetProperty("message").GetString().ShouldBe("cannot share to the user");
        First(await ShareAsync(lead, "1", "anything"), "share").GetProperty("details").GetProperty("json_path").GetString().ShouldBe("$.share[0].permission");
    }

    [Fact]
    public async Task Ten_users_share_a_record_at_most()
    {
        Use(await TokenAsync("ZohoCRM.share.ALL"));
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        for (int number = 0; number < 10; number++) await ShareAsync(lead, Zoho.Accounts.AddUser($"user{number}@zylker.example").Id, "read_only");

        Answer answer = await ShareAsync(lead, Zoho.Accounts.AddUser("one.more@zylker.example").Id, "read_only");

        First(answer, "share").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
    }

    private Task<Answer> ShareAsync(string lead, string user, string permission) => PostAsync($"Leads/{lead}/actions/share", Share(user, permission));

    private static string Share(string user, string permission) =>
        $$"""{"share":[{"shared_with":{"id":"{{user}}","type":"users"},"permission":"{{permission}}","type":"private"}]}""";
}
