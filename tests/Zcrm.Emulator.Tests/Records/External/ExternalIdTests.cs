using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>Records that are named by what another system calls them.</summary>
public sealed class ExternalIdTests : IAsyncLifetime
{
    private const string Header = "X-EXTERNAL";
    private static readonly (string, string) ByNumber = (Header, "Accounts.Number");

    private readonly TestZoho _zoho = new();
    private string _acme = "";

    public async ValueTask InitializeAsync()
    {
        _zoho.Data.AddField("Accounts", new EmulatedField("Number", "text") { IsExternal = true });
        _acme = await _zoho.AddAsync("Accounts", """{"Account_Name":"Acme","Number":"A-17/x"}""");
    }

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Metadata_marks_an_external_field()
    {
        JsonArray fields = (await _zoho.GetAsync("settings/fields?module=Accounts")).Json!["fields"]!.AsArray();
        JsonNode number = fields.Single(field => (string?)field!["api_name"] == "Number")!;
        number["external"]!["type"]!.GetValue<string>().ShouldBe("org");
        number["unique"]!["casesensitive"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_record_is_read_by_its_external_value()
    {
        string other = await _zoho.AddAsync("Accounts", """{"Account_Name":"Other","Number":"A-18"}""");
        (await _zoho.GetAsync("Accounts/A-18", ByNumber)).Item["id"]!.GetValue<string>().ShouldBe(other);
        (await _zoho.GetAsync("Accounts/nothing", ByNumber)).Status.ShouldBe(204);
        (await _zoho.GetAsync("Accounts?fields=id&ids=A-18,A-17/x,nothing", ByNumber)).Ids.ShouldBe([other, _acme]);
        (await _zoho.GetAsync("Accounts/A-18")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task A_record_is_changed_and_deleted_by_its_external_value()
    {
        string other = await _zoho.AddAsync("Accounts", """{"Account_Name":"Other","Number":"A-18"}""");
        TestAnswer changed = await _zoho.PutAsync("Accounts/A-18", """{"data":[{"Phone":"555"}]}""", ByNumber);
        changed.Status.ShouldBe(200);
        changed.Details["id"]!.GetValue<string>().ShouldBe(other);
        (await _zoho.PutAsync("Accounts/nothing", """{"data":[{"Phone":"555"}]}""", ByNumber)).Code.ShouldBe("INVALID_DATA");
        (await _zoho.SendAsync("DELETE", "Accounts/A-18", null, ByNumber)).Status.ShouldBe(200);
        (await _zoho.SendAsync("DELETE", "Accounts/A-18", null, ByNumber)).Details["resource_path_index"]!.GetValue<int>().ShouldBe(1);
        (await _zoho.SendAsync("DELETE", "Accounts?ids=A-17/x,A-18", null, ByNumber)).Codes.ShouldBe(["SUCCESS", "INVALID_DATA"]);
    }

    [Theory]
    [InlineData("Contacts.Account_Name.Number")]
    [InlineData("Accounts.Number")]
    public async Task A_lookup_names_its_record_by_an_external_value(string header)
    {
        TestAnswer answer = await InsertContactAsync("""{"Last_Name":"Ito","Account_Name":{"Number":"A-17/x"}}""", header);
        answer.Status.ShouldBe(201, answer.Text);
        string id = answer.Details["id"]!.GetValue<string>();
        (await _zoho.ReadAsync("Contacts", id))["Account_Name"]!["id"]!.GetValue<string>().ShouldBe(_acme);
    }

    [Fact]
    public async Task The_header_decides_between_an_id_and_an_external_value()
    {
        string other = await _zoho.AddAsync("Accounts", """{"Account_Name":"Other"}""");
        string contact = $$$"""{"Last_Name":"Ito","Account_Name":{"id":"{{{other}}}","Number":"A-17/x"}}""";
        (await AccountOfAsync(contact, "Contacts.Account_Name.Number")).ShouldBe(_acme);
        (await AccountOfAsync(contact, "")).ShouldBe(other);
        (await InsertContactAsync("""{"Last_Name":"Ito","Account_Name":{"Number":"A-17/x"}}""", "")).Code.ShouldBe("EXPECTED_FIELD_MISSING");
        (await InsertContactAsync("""{"Last_Name":"Ito","Account_Name":{"Number":"nothing"}}""", "Accounts.Number")).Code.ShouldBe("INVALID_DATA");
    }

    [Theory]
    [InlineData("Accounts")]
    [InlineData("Accounts.Phone")]
    [InlineData("Accounts.Nothing")]
    [InlineData("Contacts.Account_Name.Phone")]
    [InlineData("Deals.Account_Name.Number")]
    public async Task A_header_that_leads_to_no_external_field_is_refused(string header) =>
        (await InsertContactAsync("""{"Last_Name":"Ito"}""", header)).Details["api_name"]!.GetValue<string>().ShouldBe(Header);

    [Fact]
    public async Task Two_records_cannot_have_the_same_value_and_an_upsert_finds_the_one_there_is()
    {
        (await _zoho.RefusedAsync("Accounts", """{"Account_Name":"B","Number":"a-17/X"}"""))["code"]!.GetValue<string>().ShouldBe("DUPLICATE_DATA");
        TestAnswer upserted = await _zoho.PostAsync(
            "Accounts/upsert", """{"data":[{"Account_Name":"Acme 2","Number":"A-17/x"}],"duplicate_check_fields":["Number"]}""");
        upserted.Item["action"]!.GetValue<string>().ShouldBe("update");
        upserted.Details["id"]!.GetValue<string>().ShouldBe(_acme);
    }

    private async Task<string> AccountOfAsync(string contact, string header)
    {
        string id = (await InsertContactAsync(contact, header)).Details["id"]!.GetValue<string>();
        return (await _zoho.ReadAsync("Contacts", id))["Account_Name"]!["id"]!.GetValue<string>();
    }

    private Task<TestAnswer> InsertContactAsync(string contact, string header) =>
        _zoho.SendAsync("POST", "Contacts", $$"""{"data":[{{contact}}]}""", (Header, header));
}
