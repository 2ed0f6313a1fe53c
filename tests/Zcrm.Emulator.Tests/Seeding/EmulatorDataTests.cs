using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class EmulatorDataTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Custom_modules_and_fields_work_like_Zohos_own()
    {
        _zoho.Data.AddModule("Boats__c", "Boat", "Boats");
        _zoho.Data.AddField("Boats__c", new EmulatedField("Length__c", "double") { Label = "Length (m)" });
        _zoho.Data.AddField("Boats__c", new EmulatedField("Owner_Company__c", "lookup") { LookupModule = "Accounts" });
        _zoho.Data.AddField("Accounts", new EmulatedField("Flagship__c", "lookup") { LookupModule = "Boats__c" });
        string account = _zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Acme" });
        string boat = await _zoho.AddAsync("Boats__c", $$$"""{"Name":"Ahab","Length__c":12.75,"Owner_Company__c":{"id":"{{{account}}}"}}""");
        await _zoho.PutAsync($"Accounts/{account}", $$$"""{"data":[{"Flagship__c":{"id":"{{{boat}}}"}}]}""");

        (await _zoho.ReadAsync("Accounts", account))["Flagship__c"]!["name"]!.GetValue<string>().ShouldBe("Ahab");
        _zoho.Data.Find("Boats__c", boat)!["Length__c"]!.GetValue<decimal>().ShouldBe(12.75m);
        JsonNode module = (await _zoho.GetAsync("settings/modules/Boats__c")).Json!["modules"]![0]!;
        module["generated_type"]!.GetValue<string>().ShouldBe("custom");
        module["plural_label"]!.GetValue<string>().ShouldBe("Boats");
        module["fields"]!.AsArray().First(field => (string?)field!["api_name"] == "Length__c")!["field_label"]!.GetValue<string>().ShouldBe("Length (m)");
    }

    [Fact]
    public void What_makes_no_sense_is_refused_with_a_reason()
    {
        Should.Throw<ArgumentException>(() => _zoho.Data.AddModule("Leads")).Message.ShouldStartWith("There is a module Leads already.");
        Should.Throw<ArgumentException>(() => _zoho.Data.AddModule("1 bad name"));
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Nothing", new EmulatedField("A", "text"))).Message.ShouldStartWith("There is no module Nothing.");
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Leads", new EmulatedField("Email", "text"))).Message.ShouldContain("has a field Email already");
        Should.Throw<ArgumentException>(() => _zoho.Data.AddField("Leads", new EmulatedField("A", "lookup"))).Message.ShouldContain("leads to no module");
        Should.Throw<ArgumentException>(() => new EmulatedField("A", "money")).Message.ShouldStartWith("'money' is no data type of a field.");
        Should.Throw<InvalidOperationException>(() => _zoho.Data.Insert("Leads", [])).Message.ShouldContain("MANDATORY_NOT_FOUND");
        _zoho.Data.Find("Leads", "abc").ShouldBeNull();
    }

    [Fact]
    public void Records_are_counted()
    {
        _zoho.Data.Count("Leads").ShouldBe(0);
        _zoho.Data.Fill("Leads", 30);
        _zoho.Data.Fill("Leads", 12);
        _zoho.Data.Count("Leads").ShouldBe(42);
    }

    [Fact]
    public void Records_that_need_others_are_not_made_up() =>
        Should.Throw<ArgumentException>(() => _zoho.Data.Fill("Notes", 1)).Message.ShouldContain("each needs another record");

    [Fact]
    public async Task Filled_in_records_keep_the_rules_of_the_API()
    {
        _zoho.Rules.RefuseUnknownPickListValues = true;
        _zoho.Rules.RefuseUnknownFields = true;
        foreach (EmulatedModule module in _zoho.Plane.Catalog.Modules(_zoho.Org).Where(BulkRecords.CanCreate))
        {
            foreach (JsonObject record in BulkRecords.Create(module, 12_345, 10)) await _zoho.AddAsync(module.ApiName, record.ToJsonString());
        }
    }
}
