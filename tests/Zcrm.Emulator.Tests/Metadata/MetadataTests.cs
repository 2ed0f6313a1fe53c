using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class MetadataTests : IAsyncDisposable
{
    private static readonly string[] Standard =
    [
        "Leads", "Contacts", "Accounts", "Deals", "Tasks", "Events", "Calls", "Products", "Notes", "Quotes", "Sales_Orders", "Purchase_Orders",
        "Invoices", "Campaigns", "Vendors", "Price_Books", "Cases", "Solutions",
    ];

    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Modules_are_listed()
    {
        JsonArray modules = (await _zoho.GetAsync("settings/modules")).Json!["modules"]!.AsArray();
        modules.Select(module => (string?)module!["api_name"]).ShouldBe(Standard);
        JsonNode events = modules.First(module => (string?)module!["api_name"] == "Events")!;
        events["plural_label"]!.GetValue<string>().ShouldBe("Meetings");
        events["generated_type"]!.GetValue<string>().ShouldBe("default");
        events["parent_module"]!.ToJsonString().ShouldBe("{}");
        events["api_supported"]!.GetValue<bool>().ShouldBeTrue();
        (await _zoho.GetAsync("settings/modules?status=user_hidden")).Status.ShouldBe(204);
        (await _zoho.GetAsync("settings/modules?status=visible,user_hidden")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_module_is_found_by_name_and_id()
    {
        JsonNode byName = (await _zoho.GetAsync("settings/modules/Deals")).Json!["modules"]![0]!;
        byName["fields"]!.AsArray().Count.ShouldBeGreaterThan(20);
        (await _zoho.GetAsync($"settings/modules/{(string?)byName["id"]}")).Json!["modules"]![0]!["api_name"]!.GetValue<string>().ShouldBe("Deals");
        (await _zoho.GetAsync("settings/modules/Nothing")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Modules_come_again_only_after_one_was_added_or_changed()
    {
        (string, string) since = ("If-Modified-Since", "2026-03-01T11:00:00+00:00");
        (await _zoho.GetAsync("settings/modules", since)).Status.ShouldBe(304);
        (await _zoho.GetAsync("settings/modules/Leads", since)).Status.ShouldBe(304);
        _zoho.Data.AddModule("Projects");
        (await _zoho.GetAsync("settings/modules", since)).Json!["modules"]!.AsArray().Count.ShouldBe(Standard.Length + 1);
        (await _zoho.GetAsync("settings/modules/Leads", since)).Status.ShouldBe(304);
        (await _zoho.GetAsync("settings/modules", ("If-Modified-Since", "2026-03-01T12:00:00+00:00"))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task Fields_heed_a_time_only_if_they_are_told_to()
    {
        (string, string) since = ("If-Modified-Since", "2026-03-01T11:00:00+00:00");
        (await _zoho.GetAsync("settings/fields?module=Leads", since)).Status.ShouldBe(200);
        _zoho.Rules.FieldsHonorIfModifiedSince = true;
        (await _zoho.GetAsync("settings/fields?module=Leads", since)).Status.ShouldBe(304);
        _zoho.Data.AddField("Leads", new EmulatedField("Region", "text"));
        (await _zoho.GetAsync("settings/fields?module=Leads", since)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fields_have_the_documented_shape()
    {
        Dictionary<string, JsonNode> leads = await FieldsAsync("Leads");
        JsonNode lastName = leads["Last_Name"];
        lastName["data_type"]!.GetValue<string>().ShouldBe("text");
        lastName["ui_type"]!.GetValue<int>().ShouldBe(127);
        lastName["length"]!.GetValue<int>().ShouldBe(80);
        lastName["system_mandatory"]!.GetValue<bool>().ShouldBeTrue();
        lastName["unique"]!.ToJsonString().ShouldBe("{}");
        lastName["crypt"].ShouldBeNull();
        lastName.AsObject().ContainsKey("crypt").ShouldBeTrue();
        leads["Tag"]["data_type"]!.GetValue<string>().ShouldBe("text");
        leads["Tag"]["json_type"]!.GetValue<string>().ShouldBe("jsonarray");
        leads["id"]["data_type"]!.GetValue<string>().ShouldBe("bigint");
        leads["id"]["json_type"]!.GetValue<string>().ShouldBe("string");
        leads["Created_Time"]["operation_type"]!["api_update"]!.GetValue<bool>().ShouldBeFalse();
        leads["Lead_Source"]["pick_list_values"]![0]!["display_value"]!.GetValue<string>().ShouldBe("-None-");
        leads["Annual_Revenue"]["json_type"]!.GetValue<string>().ShouldBe("double");
    }

    [Fact]
    public async Task Lookups_and_stages_tell_what_they_lead_to()
    {
        Dictionary<string, JsonNode> deals = await FieldsAsync("Deals");
        deals["Account_Name"]["lookup"]!["module"]!["api_name"]!.GetValue<string>().ShouldBe("Accounts");
        JsonNode won = deals["Stage"]["pick_list_values"]!.AsArray().First(value => (string?)value!["actual_value"] == "Closed Won")!;
        won["probability"]!.GetValue<int>().ShouldBe(100);
        won["forecast_type"]!.GetValue<string>().ShouldBe("Closed Won");
    }

    [Fact]
    public async Task A_field_is_found_by_its_id()
    {
        string id = (await FieldsAsync("Leads"))["Email"]["id"]!.GetValue<string>();
        TestAnswer answer = await _zoho.GetAsync($"settings/fields/{id}?module=Leads");
        answer.Json!["fields"]!.AsArray().ShouldHaveSingleItem()!["api_name"]!.GetValue<string>().ShouldBe("Email");
        (await _zoho.GetAsync("settings/fields/1?module=Leads")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task The_module_must_be_given_and_be_there()
    {
        TestAnswer missing = await _zoho.GetAsync("settings/fields");
        missing.Code.ShouldBe("REQUIRED_PARAM_MISSING");
        missing.Details["param_name"]!.GetValue<string>().ShouldBe("module");
        (await _zoho.GetAsync("settings/fields?module=Nothing")).Code.ShouldBe("INVALID_MODULE");
        (await _zoho.GetAsync("settings/fields?module=Leads&type=unused")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task No_two_things_have_the_same_id()
    {
        _zoho.Data.AddModule("Boats");
        _zoho.Data.AddModule("Cars");
        _zoho.Data.AddField("Boats", new EmulatedField("Kind__c", "picklist") { PickListValues = ["Sail", "Motor"] });
        _zoho.Data.AddField("Leads", new EmulatedField("Kind__c", "picklist") { PickListValues = ["Sail", "Motor"] });
        var ids = new List<string>();
        foreach (JsonNode? module in (await _zoho.GetAsync("settings/modules")).Json!["modules"]!.AsArray())
        {
            ids.Add(module!["id"]!.GetValue<string>());
            foreach (JsonNode field in (await FieldsAsync(module["api_name"]!.GetValue<string>())).Values)
            {
                ids.Add(field["id"]!.GetValue<string>());
                ids.AddRange(field["pick_list_values"]!.AsArray().Select(value => value!["id"]!.GetValue<string>()));
            }
        }

        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Length == 18 && id.StartsWith("5540200"));
        ids.Max(StringComparer.Ordinal)!.ShouldBeLessThan(MetadataIds.Id(_zoho.Org, MetadataIds.FirstRecord), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_lookup_of_a_module_and_every_name_makes_sense()
    {
        foreach (EmulatedModule module in _zoho.Plane.Catalog.Modules(_zoho.Org))
        {
            module.Find(module.Facts.NameField).ShouldNotBeNull();
            if (module.Facts.DuplicateField is { } check) module.Find(check).ShouldNotBeNull();
            module.Fields.Where(field => field.DataType == "lookup").ShouldAllBe(field => _zoho.Plane.Catalog.Find(_zoho.Org, field.LookupModule!) != null);
            module.Fields.Where(field => field.DataType == "picklist").ShouldAllBe(field => field.PickListValues.Count > 1);
        }
    }

    private async Task<Dictionary<string, JsonNode>> FieldsAsync(string module) =>
        (await _zoho.GetAsync($"settings/fields?module={module}")).Json!["fields"]!.AsArray().ToDictionary(field => (string)field!["api_name"]!, field => field!);
}
