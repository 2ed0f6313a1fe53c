using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class UpsertTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task What_is_new_is_inserted_and_what_is_there_is_updated()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Email":"ito@example.com","City":"Ulm"}""");
        TestAnswer answer = await _zoho.PostAsync(
            "Leads/upsert",
            """{"data":[{"Last_Name":"Ito-Berg","Email":"ITO@example.com"},{"Last_Name":"New","Email":"new@example.com"}],"duplicate_check_fields":["Email"]}""");
        answer.Status.ShouldBe(200);
        answer.Data.Select(item => (string?)item!["action"]).ShouldBe(["update", "insert"]);
        answer.Data.Select(item => (string?)item!["duplicate_field"]).ShouldBe(["Email", null]);
        answer.Data[1]!.AsObject().ContainsKey("duplicate_field").ShouldBeTrue();
        answer.Data.Select(item => (string?)item!["message"]).ShouldBe(["record updated", "record added"]);
        JsonNode lead = await _zoho.ReadAsync("Leads", id);
        lead["Last_Name"]!.GetValue<string>().ShouldBe("Ito-Berg");
        lead["City"]!.GetValue<string>().ShouldBe("Ulm");
    }

    [Theory]
    [InlineData("Leads", """{"Last_Name":"A","Email":"a@example.com"}""", "Email")]
    [InlineData("Contacts", """{"Last_Name":"A","Email":"a@example.com"}""", "Email")]
    [InlineData("Accounts", """{"Account_Name":"A"}""", "Account_Name")]
    [InlineData("Deals", """{"Deal_Name":"A","Stage":"Closed Won"}""", "Deal_Name")]
    [InlineData("Products", """{"Product_Name":"A"}""", "Product_Name")]
    [InlineData("Campaigns", """{"Campaign_Name":"A"}""", "Campaign_Name")]
    [InlineData("Vendors", """{"Vendor_Name":"A"}""", "Vendor_Name")]
    [InlineData("Cases", """{"Subject":"A","Status":"New","Case_Origin":"Web"}""", "Subject")]
    [InlineData("Solutions", """{"Solution_Title":"A"}""", "Solution_Title")]
    [InlineData("Price_Books", """{"Price_Book_Name":"A","Pricing_Details":[{"from_range":1,"to_range":5,"discount":0}]}""", "Price_Book_Name")]
    public async Task Each_module_has_its_own_check(string module, string record, string field)
    {
        string id = await _zoho.AddAsync(module, record);
        TestAnswer answer = await _zoho.PostAsync($"{module}/upsert", $$"""{"data":[{{record}}]}""");
        answer.Item["duplicate_field"]!.GetValue<string>().ShouldBe(field);
        answer.Details["id"]!.GetValue<string>().ShouldBe(id);
    }

    [Fact]
    public async Task Custom_modules_are_checked_by_name()
    {
        _zoho.Data.AddModule("Boats");
        string id = _zoho.Data.Insert("Boats", new JsonObject { ["Name"] = "Ahab" });
        (await _zoho.PostAsync("Boats/upsert", """{"data":[{"Name":"Ahab"}]}""")).Details["id"]!.GetValue<string>().ShouldBe(id);
    }

    [Fact]
    public async Task Naming_unique_fields_leaves_the_modules_own_check_out_and_unnamed_ones_come_last()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("One__c", "text") { IsUnique = true });
        _zoho.Data.AddField("Leads", new EmulatedField("Two__c", "text") { IsUnique = true });
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"A","Email":"a@example.com","One__c":"1","Two__c":"2"}""");
        TestAnswer answer = await _zoho.PostAsync("Leads/upsert", """{"data":[{"Last_Name":"B","Email":"a@example.com"}],"duplicate_check_fields":["One__c"]}""");
        answer.Item["action"]!.GetValue<string>().ShouldBe("insert");
        answer = await _zoho.PostAsync("Leads/upsert", """{"data":[{"Last_Name":"B","One__c":"x","Two__c":"2"}],"duplicate_check_fields":["One__c"]}""");
        answer.Item["duplicate_field"]!.GetValue<string>().ShouldBe("Two__c");
        answer.Details["id"]!.GetValue<string>().ShouldBe(id);
    }

    [Theory]
    [InlineData("""["City"]""", "$.duplicate_check_fields[0]")]
    [InlineData("""["Email","Nothing"]""", "$.duplicate_check_fields[1]")]
    [InlineData("\"Email\"", "$.duplicate_check_fields")]
    public async Task Only_fields_of_a_duplicate_check_can_be_named(string fields, string path)
    {
        TestAnswer answer = await _zoho.PostAsync("Leads/upsert", $$"""{"data":[{"Last_Name":"A"}],"duplicate_check_fields":{{fields}}}""");
        answer.Status.ShouldBe(400);
        answer.Json!["code"]!.GetValue<string>().ShouldBe("INVALID_DATA");
        answer.Details["json_path"]!.GetValue<string>().ShouldBe(path);
    }

    [Fact]
    public async Task Mixed_outcomes_are_207()
    {
        TestAnswer answer = await _zoho.PostAsync("Leads/upsert", """{"data":[{"Last_Name":"A","Email":"a@example.com"},{"Email":"b@example.com"},{"Email":"a@example.com"}]}""");
        answer.Status.ShouldBe(207);
        answer.Codes.ShouldBe(["SUCCESS", "MANDATORY_NOT_FOUND", "SUCCESS"]);
        answer.Data[2]!["action"]!.GetValue<string>().ShouldBe("update");
    }
}
