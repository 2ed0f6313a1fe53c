using System.Net;

namespace Zcrm.Emulator;

/// <summary>Records that are merged into another.</summary>
public sealed class RecordMergingTests : HttpTest
{
    [Fact]
    public async Task The_master_takes_chosen_fields_and_what_belonged_to_the_others()
    {
        string master = Add("Accounts", """{"Account_Name":"Zylker","Industry":"Energy"}""");
        string other = Add("Accounts", """{"Account_Name":"Zylker Ltd","Industry":"Banking","Phone":"123"}""");
        string contact = Add("Contacts", $$"""{"Last_Name":"Moss","Account_Name":{"id":"{{other}}"} }""");

        Answer merged = await PostAsync($"Accounts/{master}/actions/merge", $$"""{"merge":[{"data":[{"id":"{{other}}","_fields":[{"api_name":"Phone"}]}]}]}""");

        merged.Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync($"Accounts/{other}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync($"Contacts/{contact}")).Json.GetProperty("data")[0].GetProperty("Account_Name").GetProperty("id").GetString().ShouldBe(master);
        Answer account = await GetAsync($"Accounts/{master}");
        (Each(account, "Phone")[0], Each(account, "Industry")[0]).ShouldBe(("123", "Energy"));
    }

    [Theory]
    [InlineData("", "MANDATORY_NOT_FOUND")]
    [InlineData("{\"id\":\"1\"}", "INVALID_DATA")]
    [InlineData("{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}", "LIMIT_EXCEEDED")]
    public async Task What_cannot_be_merged_is_refused(string others, string code)
    {
        string master = Add("Leads", """{"Last_Name":"Moss"}""");

        Answer answer = await PostAsync($"Leads/{master}/actions/merge", $$"""{"merge":[{"data":[{{others}}]}]}""");

        First(answer, "merge").GetProperty("code").GetString().ShouldBe(code);
    }
}
