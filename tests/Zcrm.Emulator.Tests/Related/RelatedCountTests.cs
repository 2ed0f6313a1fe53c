using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class RelatedCountTests : HttpTest
{
    private const string Action = "actions/get_related_records_count";
    private string _account = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _account = Add("Accounts", """{"Account_Name":"Acme"}""");
        foreach (string name in (string[])["Ito", "Ek"]) Add("Contacts", $$$"""{"Last_Name":"{{{name}}}","Account_Name":{"id":"{{{_account}}}"}}""");
    }

    [Fact]
    public async Task Several_lists_are_counted_by_one_call()
    {
        string contacts = await ListAsync("Contacts");
        Answer answer = await PostAsync($"Accounts/{_account}/{Action}", Body(contacts, await ListAsync("Deals"), await ListAsync("Attachments")));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        JsonElement[] counts = [.. answer.Json.GetProperty("get_related_records_count").EnumerateArray().Select(item => item[0])];
        counts.Select(count => count.GetProperty("count").GetInt32()).ShouldBe([2, 0, 0]);
        counts[0].GetProperty("related_list").GetProperty("api_name").GetString().ShouldBe("Contacts");
    }

    [Fact]
    public async Task A_list_is_named_by_its_name_and_its_id()
    {
        string contacts = await ListAsync("Contacts");
        (await PostAsync($"Accounts/{_account}/{Action}", Body(contacts.Replace("Contacts", "Deals")))).Code.ShouldBe("DEPENDENT_FIELD_MISMATCH");
        (await PostAsync($"Accounts/{_account}/{Action}", Body(contacts.Replace("Contacts", "Nothing")))).Code.ShouldBe("INVALID_DATA");
        (await PostAsync($"Accounts/{_account}/{Action}", "{}")).Code.ShouldBe("MANDATORY_NOT_FOUND");
        (await PostAsync($"Accounts/{_account}/{Action}", Body([.. Enumerable.Repeat(contacts, 21)]))).Code.ShouldBe("LIMIT_EXCEEDED");
        (await PostAsync($"Accounts/77/{Action}", Body(contacts))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> ListAsync(string name)
    {
        JsonElement lists = (await GetAsync("settings/related_lists?module=Accounts")).Json.GetProperty("related_lists");
        string? id = lists.EnumerateArray().Single(list => list.GetProperty("api_name").GetString() == name).GetProperty("id").GetString();
        return $$"""{"api_name":"{{name}}","id":"{{id}}"}""";
    }

    private static string Body(params string[] lists) =>
        $$"""{"get_related_records_count":[{{string.Join(',', lists.Select(list => $$"""{"related_list":{{list}}}"""))}}]}""";
}
