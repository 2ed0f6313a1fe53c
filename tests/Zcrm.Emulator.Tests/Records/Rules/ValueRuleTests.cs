using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>Each type of field: values that it takes, with what is read back, and values that it refuses.</summary>
public sealed class ValueRuleTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueRuleTests()
    {
        _zoho.Data.AddModule("Things");
        foreach (string type in FieldType.Creatable.Where(type => type != "lookup")) _zoho.Data.AddField("Things", new EmulatedField("F_" + type, type));
        _zoho.Data.AddField("Things", new EmulatedField("F_lookup", "lookup") { LookupModule = "Accounts" });
        _zoho.Data.AddField("Things", new EmulatedField("F_closed", "picklist") { PickListValues = ["Red", "Blue"], IsRestricted = true });
    }

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("text", "\"héllo 漢字\"", "\"héllo 漢字\"")]
    [InlineData("text", "\"\"", null)]
    [InlineData("text", "null", null)]
    [InlineData("textarea", "\"l1\\nl2 <b>\"", "\"l1\\nl2 <b>\"")]
    [InlineData("email", "\"a.b+c@mail.example.com\"", "\"a.b+c@mail.example.com\"")]
    [InlineData("phone", "\"+49 (731) 12-34\"", "\"+49 (731) 12-34\"")]
    [InlineData("website", "\"https://example.com/a?b=c\"", "\"https://example.com/a?b=c\"")]
    [InlineData("website", "\"www.example.com\"", "\"www.example.com\"")]
    [InlineData("picklist", "\"-None-\"", null)]
    [InlineData("picklist", "\"123\"", "\"123\"")]
    [InlineData("closed", "\"Red\"", "\"Red\"")]
    [InlineData("multiselectpicklist", "[\"A\",\"B\",\"A\"]", "[\"A\",\"B\"]")]
    [InlineData("multiselectpicklist", "[]", null)]
    [InlineData("integer", "-123456789", "-123456789")]
    [InlineData("bigint", "\"0012345\"", "\"0012345\"")]
    [InlineData("bigint", "912345678901234567", "\"912345678901234567\"")]
    [InlineData("double", "1234567890123456.123456789", "1234567890123456.123456789")]
    [InlineData("currency", "0.10", "0.10")]
    [InlineData("currency", "1.5e3", "1500")]
    [InlineData("percent", "12.5", "12.5")]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "\"true\"", "true")]
    [InlineData("boolean", "null", "false")]
    [InlineData("date", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("datetime", "\"2026-03-01T00:30:00+01:00\"", "\"2026-03-01T05:00:00+05:30\"")]
    [InlineData("datetime", "\"2026-03-01T00:30:00Z\"", "\"2026-03-01T06:00:00+05:30\"")]
    public async Task Good_values_are_read_back(string type, string sent, string? read)
    {
        string id = await _zoho.AddAsync("Things", $$"""{"Name":"T","F_{{type}}":{{sent}}}""");
        TestAnswer answer = await _zoho.GetAsync($"Things/{id}?fields=F_{type}");
        answer.Text.ShouldBe($$"""{"data":[{"F_{{type}}":{{read ?? "null"}},"id":"{{id}}"}]}""");
    }

    [Theory]
    [InlineData("🦊 e\u0301 \u202Eabc")]
    [InlineData("tab\tquote\"back\\slash\u0001")]
    [InlineData("<script>&amp;'")]
    public async Task Texts_keep_every_character(string text)
    {
        string id = await _zoho.AddAsync("Things", new JsonObject { ["Name"] = text, ["F_text"] = text }.ToJsonString());
        JsonNode thing = await _zoho.ReadAsync("Things", id);
        thing["F_text"]!.GetValue<string>().ShouldBe(text);
        thing["Name"]!.GetValue<string>().ShouldBe(text);
    }

    [Theory]
    [InlineData("text", "12", "string")]
    [InlineData("text", "{}", "string")]
    [InlineData("email", "\"no-at.example.com\"", "email")]
    [InlineData("email", "\"a@b\"", "email")]
    [InlineData("email", "5", "email")]
    [InlineData("phone", "\"call me\"", "phone")]
    [InlineData("website", "\"not a page\"", "website")]
    [InlineData("picklist", "5", "string")]
    [InlineData("multiselectpicklist", "\"A\"", "jsonarray")]
    [InlineData("multiselectpicklist", "[1]", "jsonarray")]
    [InlineData("integer", "\"12\"", "integer")]
    [InlineData("integer", "1.5", "integer")]
    [InlineData("integer", "true", "integer")]
    [InlineData("bigint", "\"12a\"", "bigint")]
    [InlineData("bigint", "1.5", "bigint")]
    [InlineData("double", "\"1.5\"", "double")]
    [InlineData("boolean", "\"yes\"", "boolean")]
    [InlineData("boolean", "1", "boolean")]
    [InlineData("date", "\"2025-02-29\"", "date")]
    [InlineData("date", "\"01/02/2025\"", "date")]
    [InlineData("date", "20250101", "date")]
    [InlineData("datetime", "\"2026-03-01T00:30:00\"", "datetime")]
    [InlineData("datetime", "\"2026-03-01T00:30:00.000+01:00\"", "datetime")]
    [InlineData("datetime", "\"2026-03-01\"", "datetime")]
    [InlineData("lookup", "\"554020000000000001\"", "jsonobject")]
    [InlineData("userlookup", "\"554020000000000001\"", "jsonobject")]
    public async Task Values_of_another_type_are_refused(string type, string sent, string expected)
    {
        JsonNode item = await _zoho.RefusedAsync("Things", $$"""{"Name":"T","F_{{type}}":{{sent}}}""");
        item.ToJsonString().ShouldBe(
            $$$"""{"code":"INVALID_DATA","details":{"expected_data_type":"{{{expected}}}","api_name":"F_{{{type}}}","json_path":"$.data[0].F_{{{type}}}"},"message":"invalid data","status":"error"}""");
    }

    [Theory]
    [InlineData("text", 255)]
    [InlineData("textarea", 2000)]
    [InlineData("phone", 30)]
    public async Task Texts_have_a_greatest_length(string type, int length)
    {
        await _zoho.AddAsync("Things", $$"""{"Name":"T","F_{{type}}":"{{new string('1', length)}}"}""");
        JsonNode item = await _zoho.RefusedAsync("Things", $$"""{"Name":"T","F_{{type}}":"{{new string('1', length + 1)}}"}""");
        item["details"]!["maximum_length"]!.GetValue<int>().ShouldBe(length);
    }

    [Theory]
    [InlineData("integer", "1234567890", 9)]
    [InlineData("bigint", "\"1234567890123456789\"", 18)]
    [InlineData("double", "12345678901234567", 16)]
    [InlineData("currency", "1e40", 16)]
    [InlineData("percent", "123456", 5)]
    public async Task Numbers_have_a_greatest_length(string type, string sent, int digits)
    {
        JsonNode item = await _zoho.RefusedAsync("Things", $$"""{"Name":"T","F_{{type}}":{{sent}}}""");
        item["code"]!.GetValue<string>().ShouldBe("INVALID_DATA");
        item["details"]!["maximum_length"]!.GetValue<int>().ShouldBe(digits);
    }

    [Theory]
    [InlineData("1.0123456789")]
    [InlineData("1e-10")]
    public async Task Numbers_have_nine_decimals_at_most(string sent)
    {
        JsonNode item = await _zoho.RefusedAsync("Things", $$"""{"Name":"T","F_double":{{sent}}}""");
        item["details"]!["maximum_decimal_place"]!.GetValue<int>().ShouldBe(9);
    }

    [Fact]
    public async Task A_restricted_picklist_says_what_it_offers()
    {
        JsonNode item = await _zoho.RefusedAsync("Things", """{"Name":"T","F_closed":"Green"}""");
        item["details"]!["supported_values"]!.ToJsonString().ShouldBe("""["Red","Blue"]""");
    }

    [Fact]
    public async Task Another_picklist_takes_a_new_value_and_offers_it_from_then_on()
    {
        await _zoho.AddAsync("Leads", """{"Last_Name":"A","Rating":"Stellar"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"B","Rating":"Stellar"}""");
        TestAnswer fields = await _zoho.GetAsync("settings/fields?module=Leads");
        JsonNode rating = fields.Json!["fields"]!.AsArray().First(field => (string?)field!["api_name"] == "Rating")!;
        rating["pick_list_values"]!.AsArray().Count(value => (string?)value!["display_value"] == "Stellar").ShouldBe(1);

        _zoho.Rules.RefuseUnknownPickListValues = true;
        (await _zoho.RefusedAsync("Leads", """{"Last_Name":"A","Rating":"Dim"}"""))["code"]!.GetValue<string>().ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Values_can_be_appended_to_a_multi_select_picklist()
    {
        string id = await _zoho.AddAsync("Things", """{"Name":"T","F_multiselectpicklist":["A"]}""");
        await _zoho.PutAsync($"Things/{id}", """{"data":[{"F_multiselectpicklist":["B"],"$append_values":{"F_multiselectpicklist":true}}]}""");
        (await _zoho.ReadAsync("Things", id))["F_multiselectpicklist"]!.ToJsonString().ShouldBe("""["A","B"]""");
        await _zoho.PutAsync($"Things/{id}", """{"data":[{"F_multiselectpicklist":["C"]}]}""");
        (await _zoho.ReadAsync("Things", id))["F_multiselectpicklist"]!.ToJsonString().ShouldBe("""["C"]""");
    }

    [Fact]
    public async Task Version_2_reads_long_integers_as_numbers_and_takes_bare_ids()
    {
        string account = await _zoho.AddAsync("Accounts", """{"Account_Name":"Acme"}""");
        _zoho.Version = 2;
        string id = await _zoho.AddAsync("Things", $$"""{"Name":"T","F_bigint":"0012345","F_lookup":"{{account}}"}""");
        (await _zoho.GetAsync($"Things/{id}?fields=F_bigint,F_lookup")).Text.ShouldBe(
            $$$"""{"data":[{"F_bigint":12345,"F_lookup":{"name":"Acme","id":"{{{account}}}"},"id":"{{{id}}}"}]}""");
    }
}
