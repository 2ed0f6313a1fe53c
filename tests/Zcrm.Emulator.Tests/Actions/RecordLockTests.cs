using System.Net;

namespace Zcrm.Emulator;

/// <summary>Locked records refuse what would change them, until they are open again.</summary>
public sealed class RecordLockTests : HttpTest
{
    [Fact]
    public async Task A_locked_record_is_read_and_refuses_writes()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string id = await LockAsync(lead);

        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Locked__s").GetBoolean().ShouldBeTrue();
        First(await GetAsync($"Leads/{lead}/Locking_Information__s"), "data").GetProperty("Locked_Reason__s").GetString().ShouldBe("Audit");
        Each(await PutAsync($"Leads/{lead}", """{"data":[{"City":"Ulm"}]}"""), "code").ShouldBe(["RECORD_LOCKED"]);
        Each(await DeleteAsync($"Leads?ids={lead}"), "code").ShouldBe(["RECORD_LOCKED"]);
        Each(await PostAsync("Leads/actions/mass_delete", $$"""{"ids":["{{lead}}"]}"""), "code").ShouldBe(["RECORD_LOCKED"]);
        (await DeleteAsync($"Leads/{lead}")).Code.ShouldBe("RECORD_LOCKED");
        Answer tagged = await PostAsync("Leads/actions/add_tags", $$"""{"ids":["{{lead}}"],"tags":[{"name":"hot"}]}""");
        (Each(tagged, "code")[0], tagged.Text("locked_count")).ShouldBe(("RECORD_LOCKED", "1"));
        Each(await PostAsync($"Leads/{lead}/actions/change_owner", $$$"""{"owner":{"id":"{{{Zoho.Accounts.Users[0].Id}}}"}}"""), "code").ShouldBe(["RECORD_LOCKED"]);

        (await DeleteAsync($"Leads/{lead}/Locking_Information__s/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await PutAsync($"Leads/{lead}", """{"data":[{"City":"Ulm"}]}"""), "code").ShouldBe(["SUCCESS"]);
        (await GetAsync($"Leads/{lead}/Locking_Information__s")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_lock_has_a_reason_that_can_change_and_there_is_one_only()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        Each(await PostAsync($"Leads/{lead}/Locking_Information__s", """{"data":[{}]}"""), "code").ShouldBe(["MANDATORY_NOT_FOUND"]);
        string id = await LockAsync(lead);

        Each(await PostAsync($"Leads/{lead}/Locking_Information__s", """{"data":[{"Locked_Reason__s":"Again"}]}"""), "code").ShouldBe(["NOT_ALLOWED"]);
        (await PutAsync($"Leads/{lead}/Locking_Information__s/{id}", """{"data":[{"Locked_Reason__s":"Dispute"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        First(await GetAsync($"Leads/{lead}/Locking_Information__s/{id}"), "data").GetProperty("Locked_Reason__s").GetString().ShouldBe("Dispute");
        (await GetAsync($"Leads/{lead}/Locking_Information__s/1")).Code.ShouldBe("INVALID_DATA");
    }

    private async Task<string> LockAsync(string lead)
    {
        Answer locked = await PostAsync($"Leads/{lead}/Locking_Information__s", """{"data":[{"Locked_Reason__s":"Audit"}]}""");
        locked.Status.ShouldBe(HttpStatusCode.Created);
        return NewId(locked, "data");
    }
}
