namespace Zcrm.Emulator.Tests;

public sealed class DeleteTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_deleted_record_is_gone()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.DeleteAsync($"Leads/{id}");
        answer.Status.ShouldBe(200);
        answer.Text.ShouldBe($$"""{"data":[{"code":"SUCCESS","details":{"id":"{{id}}"},"message":"record deleted","status":"success"}]}""");
        (await _zoho.GetAsync($"Leads/{id}")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task An_unknown_id_in_the_path_refuses_the_call()
    {
        TestAnswer answer = await _zoho.DeleteAsync("Leads/554020001000000099");
        answer.Status.ShouldBe(400);
        answer.Text.ShouldBe("""{"code":"INVALID_DATA","details":{"resource_path_index":1},"message":"record not deleted","status":"error"}""");
    }

    [Fact]
    public async Task An_unknown_id_among_others_is_an_item()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.DeleteAsync($"Leads?ids={id},99");
        answer.Status.ShouldBe(207);
        answer.Codes.ShouldBe(["SUCCESS", "INVALID_DATA"]);
        answer.Data[1]!["details"]!.ToJsonString().ShouldBe("""{"id":"99"}""");
        (await _zoho.DeleteAsync($"Leads?ids={id},99")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Ids_must_be_given()
    {
        TestAnswer answer = await _zoho.DeleteAsync("Leads");
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("REQUIRED_PARAM_MISSING");
        answer.Details["param_name"]!.GetValue<string>().ShouldBe("ids");
    }

    [Fact]
    public async Task A_lookup_of_a_deleted_record_is_empty()
    {
        string account = await _zoho.AddAsync("Accounts", """{"Account_Name":"Acme"}""");
        string contact = await _zoho.AddAsync("Contacts", $$$"""{"Last_Name":"Ito","Account_Name":{"id":"{{{account}}}"}}""");
        (await _zoho.ReadAsync("Contacts", contact))["Account_Name"]!.ToJsonString().ShouldBe($$"""{"name":"Acme","id":"{{account}}"}""");
        await _zoho.DeleteAsync($"Accounts/{account}");
        (await _zoho.ReadAsync("Contacts", contact))["Account_Name"].ShouldBeNull();
    }
}
