using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class RecordRuleTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("Leads", "{}", "Last_Name")]
    [InlineData("Contacts", """{"Last_Name":null}""", "Last_Name")]
    [InlineData("Accounts", """{"Account_Name":""}""", "Account_Name")]
    [InlineData("Deals", """{"Deal_Name":"D"}""", "Stage")]
    [InlineData("Tasks", "{}", "Subject")]
    [InlineData("Events", """{"Event_Title":"E","Start_DateTime":"2026-03-01T10:00:00Z"}""", "End_DateTime")]
    [InlineData("Calls", """{"Subject":"C","Call_Type":"Inbound","Call_Start_Time":"2026-03-01T10:00:00Z"}""", "Call_Duration")]
    [InlineData("Products", "{}", "Product_Name")]
    [InlineData("Quotes", "{}", "Subject")]
    [InlineData("Quotes", """{"Subject":"Q"}""", "Quoted_Items")]
    [InlineData("Sales_Orders", """{"Subject":"S"}""", "Ordered_Items")]
    [InlineData("Invoices", """{"Subject":"I"}""", "Invoiced_Items")]
    [InlineData("Purchase_Orders", """{"Subject":"P"}""", "Vendor_Name")]
    [InlineData("Campaigns", "{}", "Campaign_Name")]
    [InlineData("Vendors", "{}", "Vendor_Name")]
    [InlineData("Price_Books", """{"Price_Book_Name":"P"}""", "Pricing_Details")]
    [InlineData("Cases", """{"Subject":"C","Status":"New"}""", "Case_Origin")]
    [InlineData("Solutions", "{}", "Solution_Title")]
    public async Task Mandatory_fields_are_asked_for(string module, string record, string field)
    {
        JsonNode item = await _zoho.RefusedAsync(module, record);
        item.ToJsonString().ShouldBe(
            $$$"""{"code":"MANDATORY_NOT_FOUND","details":{"api_name":"{{{field}}}","json_path":"$.data[0].{{{field}}}"},"message":"required field not found","status":"error"}""");
    }

    [Fact]
    public async Task An_update_cannot_clear_a_mandatory_field()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.PutAsync($"Leads/{id}", """{"data":[{"Last_Name":null}]}""");
        answer.Code.ShouldBe("MANDATORY_NOT_FOUND");
        (await _zoho.ReadAsync("Leads", id))["Last_Name"]!.GetValue<string>().ShouldBe("Ito");
    }

    [Fact]
    public async Task A_unique_field_names_the_record_that_has_the_value()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Code__c", "text") { IsUnique = true });
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Code__c":"A-17"}""");
        JsonNode item = await _zoho.RefusedAsync("Leads", """{"Last_Name":"Berg","Code__c":"a-17"}""");
        item["code"]!.GetValue<string>().ShouldBe("DUPLICATE_DATA");
        JsonNode details = item["details"]!;
        details["api_name"]!.GetValue<string>().ShouldBe("Code__c");
        details["id"]!.GetValue<string>().ShouldBe(id);
        details["more_records"]!.GetValue<bool>().ShouldBeFalse();
        details["duplicate_record"]!["Owner"]!["zuid"]!.GetValue<string>().ShouldBe("7001");
        details["duplicate_record"]!["module"]!["api_name"]!.GetValue<string>().ShouldBe("Leads");

        _zoho.Version = 6;
        item = await _zoho.RefusedAsync("Leads", """{"Last_Name":"Berg","Code__c":"a-17"}""");
        item["details"]!.AsObject().Select(pair => pair.Key).ShouldBe(["api_name", "json_path", "id"]);
    }

    [Fact]
    public async Task A_record_does_not_collide_with_itself_and_frees_its_value()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Code__c", "double") { IsUnique = true });
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Code__c":1.5}""");
        (await _zoho.PutAsync($"Leads/{id}", """{"data":[{"Code__c":1.50}]}""")).Status.ShouldBe(200);
        (await _zoho.RefusedAsync("Leads", """{"Last_Name":"B","Code__c":1.500}"""))["code"]!.GetValue<string>().ShouldBe("DUPLICATE_DATA");
        await _zoho.PutAsync($"Leads/{id}", """{"data":[{"Code__c":null}]}""");
        string other = await _zoho.AddAsync("Leads", """{"Last_Name":"B","Code__c":1.5}""");
        await _zoho.DeleteAsync($"Leads/{other}");
        await _zoho.AddAsync("Leads", """{"Last_Name":"C","Code__c":1.5}""");
    }

    [Fact]
    public async Task Two_records_of_one_call_collide_too()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Code__c", "text") { IsUnique = true });
        TestAnswer answer = await _zoho.PostAsync("Leads", """{"data":[{"Last_Name":"A","Code__c":"1"},{"Last_Name":"B","Code__c":"1"}]}""");
        answer.Status.ShouldBe(207);
        answer.Codes.ShouldBe(["SUCCESS", "DUPLICATE_DATA"]);
    }

    [Fact]
    public async Task Two_collisions_of_one_record_share_an_item()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("One__c", "text") { IsUnique = true });
        _zoho.Data.AddField("Leads", new EmulatedField("Two__c", "text") { IsUnique = true });
        await _zoho.AddAsync("Leads", """{"Last_Name":"A","One__c":"1"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"B","Two__c":"2"}""");
        JsonNode item = await _zoho.RefusedAsync("Leads", """{"Last_Name":"C","One__c":"1","Two__c":"2"}""");
        item["code"]!.GetValue<string>().ShouldBe("MULTIPLE_OR_MULTI_ERRORS");
        item["details"]!["errors"]!.AsArray().Select(error => (string?)error!["details"]!["api_name"]).ShouldBe(["One__c", "Two__c"]);
    }

    [Fact]
    public async Task Unknown_and_miscased_fields_are_ignored_unless_the_rules_say_otherwise()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","city":"Ulm","Nothing":1}""");
        JsonNode lead = await _zoho.ReadAsync("Leads", id);
        lead["City"].ShouldBeNull();
        lead.AsObject().ContainsKey("Nothing").ShouldBeFalse();

        _zoho.Rules.RefuseUnknownFields = true;
        JsonNode item = await _zoho.RefusedAsync("Leads", """{"Last_Name":"Ito","city":"Ulm"}""");
        item["message"]!.GetValue<string>().ShouldBe("the field api name given seems to be invalid");
    }

    [Fact]
    public async Task Read_only_fields_are_ignored()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Full_Name":"Somebody","Created_Time":"1999-01-01T00:00:00Z","id":"7"}""");
        JsonNode lead = await _zoho.ReadAsync("Leads", id);
        lead["Full_Name"]!.GetValue<string>().ShouldBe("Ito");
        lead["Created_Time"]!.GetValue<string>().ShouldBe("2026-03-01T17:30:00+05:30");
    }

    [Fact]
    public async Task A_lookup_needs_a_record_that_is_there()
    {
        JsonNode item = await _zoho.RefusedAsync("Contacts", """{"Last_Name":"Ito","Account_Name":{"id":"554020001000000099"}}""");
        item["message"]!.GetValue<string>().ShouldBe("the related id given seems to be invalid");
        item["details"]!["json_path"]!.GetValue<string>().ShouldBe("$.data[0].Account_Name.id");

        string lead = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        await _zoho.RefusedAsync("Contacts", $$$"""{"Last_Name":"Ito","Account_Name":{"id":"{{{lead}}}"}}""");
        item = await _zoho.RefusedAsync("Contacts", """{"Last_Name":"Ito","Account_Name":{"name":"Acme"}}""");
        item["code"]!.GetValue<string>().ShouldBe("EXPECTED_FIELD_MISSING");
    }

    [Fact]
    public async Task An_activity_says_of_which_module_its_record_is()
    {
        string deal = await _zoho.AddAsync("Deals", """{"Deal_Name":"D","Stage":"Qualification"}""");
        JsonNode item = await _zoho.RefusedAsync("Tasks", $$$"""{"Subject":"S","What_Id":{"id":"{{{deal}}}"}}""");
        item["code"]!.GetValue<string>().ShouldBe("DEPENDENT_FIELD_MISSING");
        item["details"]!["dependee"]!["api_name"]!.GetValue<string>().ShouldBe("What_Id");
        await _zoho.RefusedAsync("Tasks", $$$"""{"Subject":"S","What_Id":{"id":"{{{deal}}}"},"$se_module":"Accounts"}""");

        string id = await _zoho.AddAsync("Tasks", $$$"""{"Subject":"S","What_Id":{"id":"{{{deal}}}"},"$se_module":"Deals"}""");
        JsonNode task = await _zoho.ReadAsync("Tasks", id);
        task["What_Id"]!.ToJsonString().ShouldBe($$$"""{"name":"D","id":"{{{deal}}}","module":{"api_name":"Deals"}}""");
        task["$se_module"]!.GetValue<string>().ShouldBe("Deals");
    }

    [Theory]
    [InlineData("00:00", "DEPENDENT_MISMATCH")]
    [InlineData("ten", "INVALID_DATA")]
    [InlineData("10:60", "INVALID_DATA")]
    public async Task A_call_took_some_time(string duration, string code)
    {
        string call = $$"""{"Subject":"C","Call_Type":"Inbound","Call_Start_Time":"2026-03-01T10:00:00Z","Call_Duration":"{{duration}}"}""";
        (await _zoho.RefusedAsync("Calls", call))["code"]!.GetValue<string>().ShouldBe(code);
        string id = await _zoho.AddAsync("Calls", call.Replace(duration, "10:30", StringComparison.Ordinal));
        (await _zoho.ReadAsync("Calls", id))["Call_Duration_in_seconds"]!.GetValue<int>().ShouldBe(630);
    }

    [Theory]
    [InlineData("""{"id":"554020000000900002"}""")]
    [InlineData("""{"id":554020000000900002}""")]
    [InlineData("""{"email":"BEN@example.com"}""")]
    public async Task An_owner_is_named_by_id_or_email(string owner)
    {
        string id = await _zoho.AddAsync("Leads", $$"""{"Last_Name":"Ito","Owner":{{owner}}}""");
        (await _zoho.ReadAsync("Leads", id))["Owner"]!["name"]!.GetValue<string>().ShouldBe("Ben Ek");
    }

    [Fact]
    public async Task An_owner_must_be_a_user() =>
        (await _zoho.RefusedAsync("Leads", """{"Last_Name":"Ito","Owner":{"id":"1"}}"""))["code"]!.GetValue<string>().ShouldBe("INVALID_DATA");

    [Fact]
    public async Task A_layout_is_named_by_its_id()
    {
        string layout = _zoho.Plane.Catalog.Find(_zoho.Org, "Leads")!.LayoutId;
        string id = await _zoho.AddAsync("Leads", $$$"""{"Last_Name":"Ito","Layout":{"id":"{{{layout}}}"}}""");
        (await _zoho.GetAsync($"Leads/{id}?fields=Layout")).Item["Layout"]!.ToJsonString().ShouldBe($$"""{"name":"Standard","id":"{{layout}}"}""");
        (await _zoho.RefusedAsync("Leads", """{"Last_Name":"Ito","Layout":{"id":"1"}}"""))["code"]!.GetValue<string>().ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Tags_of_one_name_are_the_same_tag()
    {
        string one = await _zoho.AddAsync("Leads", """{"Last_Name":"A","Tag":[{"name":"hot"}]}""");
        string two = await _zoho.AddAsync("Leads", """{"Last_Name":"B","Tag":[{"name":"hot"},{"name":"new"}]}""");
        JsonNode tag = (await _zoho.ReadAsync("Leads", one))["Tag"]![0]!;
        (await _zoho.ReadAsync("Leads", two))["Tag"]![0]!.ToJsonString().ShouldBe(tag.ToJsonString());
        tag["id"]!.GetValue<string>().Length.ShouldBe(18);
        JsonNode item = await _zoho.RefusedAsync("Leads", $$"""{"Last_Name":"C","Tag":[{{string.Join(',', Enumerable.Repeat("{\"name\":\"x\"}", 11))}}]}""");
        item["code"]!.GetValue<string>().ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task The_stage_gives_a_deals_probability_and_expected_revenue()
    {
        string id = await _zoho.AddAsync("Deals", """{"Deal_Name":"D","Stage":"Needs Analysis","Amount":99.99}""");
        (await _zoho.GetAsync($"Deals/{id}?fields=Probability,Expected_Revenue,Amount")).Text.ShouldBe(
            $$"""{"data":[{"Probability":20,"Expected_Revenue":20.00,"Amount":99.99,"id":"{{id}}"}]}""");
        (await _zoho.RefusedAsync("Deals", """{"Deal_Name":"D","Stage":"Dreaming"}"""))["details"]!["supported_values"]!.AsArray().Count.ShouldBe(10);
    }
}
