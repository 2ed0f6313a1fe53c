using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class MassActionTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_field_is_set_in_records_by_their_ids()
    {
        string lead = await LeadAsync("Ito");
        TestAnswer answer = await UpdateAsync($$"""{"data":[{"City":"Kyoto"}],"ids":["{{lead}}","99"]}""");
        answer.Status.ShouldBe(207);
        answer.Codes.ShouldBe(["SUCCESS", "INVALID_DATA"]);
        (await _zoho.ReadAsync("Leads", lead))["City"]!.GetValue<string>().ShouldBe("Kyoto");
    }

    [Theory]
    [InlineData("""{"City":"Kyoto","State":"Kyoto"}""", "INVALID_DATA")]
    [InlineData("""{"Email":"a@b.example"}""", "NOT_SUPPORTED")]
    [InlineData("""{"Description":"long"}""", "NOT_SUPPORTED")]
    [InlineData("""{"Full_Name":"Ito"}""", "NOT_SUPPORTED")]
    [InlineData("""{"No_Field":1}""", "INVALID_DATA")]
    [InlineData("""{"Rating":"Lukewarm"}""", "INVALID_DATA")]
    [InlineData("{}", "MANDATORY_NOT_FOUND")]
    public async Task Fields_that_cannot_be_set_so_are_refused(string data, string code)
    {
        TestAnswer answer = await UpdateAsync($$"""{"data":[{{data}}],"ids":["{{await LeadAsync("Ito")}}"]}""");
        (answer.Status, answer.Code).ShouldBe((400, code));
    }

    [Fact]
    public async Task Deals_take_three_fields()
    {
        string deal = await _zoho.AddAsync("Deals", """{"Deal_Name":"Tea","Stage":"Qualification"}""");
        string fields = """{"Stage":"Needs Analysis","Amount":7,"Next_Step":"call"}""";
        (await _zoho.PostAsync("Deals/actions/mass_update", $$"""{"data":[{{fields}}],"ids":["{{deal}}"]}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_job_sets_a_field_in_the_records_of_a_view()
    {
        string ito = await LeadAsync("Ito", "Kyoto");
        string sato = await LeadAsync("Sato", "Nara");
        string body = $$$"""
            {"data":[{"Rating":"Active"}],"cvid":"{{{_zoho.Data.AllRecordsViewId("Leads")}}}",
             "criteria":{"field":{"api_name":"City"},"comparator":"equal","value":"kyoto"}}
            """;
        TestAnswer started = await UpdateAsync(body);
        started.Item["code"]!.GetValue<string>().ShouldBe("SCHEDULED", started.Text);
        TestAnswer second = await UpdateAsync(body);
        (second.Status, second.Code).ShouldBe((202, "ALREADY_SCHEDULED"));
        _zoho.Now += TimeSpan.FromMilliseconds(500);
        string job = started.Item["details"]!["job_id"]!.GetValue<string>();
        (await StatusAsync(job))["Status"]!.GetValue<string>().ShouldBe("RUNNING");
        _zoho.Now += TimeSpan.FromSeconds(1);
        JsonNode status = await StatusAsync(job);
        status.ToJsonString().ShouldBe("""{"Status":"COMPLETED","Total_Count":1,"Updated_Count":1,"Failed_Count":0,"Not_Updated_Count":0}""");
        (await _zoho.ReadAsync("Leads", ito))["Rating"]!.GetValue<string>().ShouldBe("Active");
        (await _zoho.ReadAsync("Leads", sato))["Rating"].ShouldBeNull();
        _zoho.Now += TimeSpan.FromDays(61);
        TestAnswer late = await _zoho.GetAsync($"Leads/actions/mass_update?job_id={job}");
        (late.Status, late.Code).ShouldBe((404, "NOT_FOUND"));
    }

    [Fact]
    public async Task A_view_must_be_there_and_have_records()
    {
        string view = _zoho.Data.AllRecordsViewId("Leads");
        (await UpdateAsync($$"""{"data":[{"City":"Kyoto"}],"cvid":"{{view}}"}""")).Code.ShouldBe("NO_RECORDS_FOUND");
        (await UpdateAsync("""{"data":[{"City":"Kyoto"}],"cvid":"99"}""")).Code.ShouldBe("INVALID_DATA");
        (await UpdateAsync("""{"data":[{"City":"Kyoto"}]}""")).Code.ShouldBe("MANDATORY_NOT_FOUND");
        (await _zoho.GetAsync("Leads/actions/mass_update")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }

    [Fact]
    public async Task Records_are_deleted_by_ids_and_by_a_view()
    {
        string lead = await LeadAsync("Ito");
        await LeadAsync("Sato");
        TestAnswer byIds = await _zoho.PostAsync("Leads/actions/mass_delete", $$"""{"ids":["{{lead}}","99"]}""");
        byIds.Status.ShouldBe(207);
        byIds.Item["message"]!.GetValue<string>().ShouldBe("record is deleted");
        TestAnswer byView = await _zoho.PostAsync("Leads/actions/mass_delete", $$"""{"cvid":"{{_zoho.Data.AllRecordsViewId("Leads")}}"}""");
        byView.Code.ShouldBe("SUCCESS");
        _zoho.Now += TimeSpan.FromSeconds(2);
        string job = byView.Item["details"]!["job_id"]!.GetValue<string>();
        (await _zoho.GetAsync($"Leads/actions/mass_delete?job_id={job}")).Item["Deleted_Count"]!.GetValue<int>().ShouldBe(1);
        _zoho.Data.Count("Leads").ShouldBe(0);
        (await _zoho.GetAsync("Leads/deleted?type=all")).Ids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task Owners_change_with_what_is_related()
    {
        string ben = _zoho.Users[1].Id;
        string account = await _zoho.AddAsync("Accounts", """{"Account_Name":"Kyoto Tea"}""");
        string deal = await _zoho.AddAsync("Deals", $$$"""{"Deal_Name":"Tea","Stage":"Qualification","Account_Name":{"id":"{{{account}}}"}}""");
        string other = await _zoho.AddAsync("Deals", """{"Deal_Name":"Coffee","Stage":"Qualification"}""");
        TestAnswer answer = await _zoho.PostAsync(
            $"Accounts/{account}/actions/change_owner", $$$"""{"owner":{"id":"{{{ben}}}"},"related_modules":[{"api_name":"Deals"}]}""");
        answer.Item["message"]!.GetValue<string>().ShouldBe("owner is successfully updated");
        (await OwnerAsync("Accounts", account)).ShouldBe(ben);
        (await OwnerAsync("Deals", deal)).ShouldBe(ben);
        (await OwnerAsync("Deals", other)).ShouldBe(_zoho.User.Id);
        (await _zoho.PostAsync("Deals/actions/change_owner", $$$"""{"owner":{"id":"99"},"ids":["{{{deal}}}"]}""")).Details["owner_status"]!.GetValue<string>().ShouldBe("not_crm_user");
        string view = _zoho.Data.AllRecordsViewId("Deals");
        TestAnswer mass = await _zoho.PostAsync("Deals/actions/mass_change_owner", $$$"""{"owner":{"id":"{{{ben}}}"},"cvid":"{{{view}}}"}""");
        (mass.Status, mass.Code).ShouldBe((202, "SCHEDULED"));
        (await OwnerAsync("Deals", other)).ShouldBe(_zoho.User.Id);
        _zoho.Now += TimeSpan.FromSeconds(1);
        string job = mass.Item["details"]!["job_id"]!.GetValue<string>();
        (await _zoho.GetAsync($"Deals/actions/mass_change_owner?job_id={job}")).Item["Updated_Count"]!.GetValue<int>().ShouldBe(2);
        (await OwnerAsync("Deals", other)).ShouldBe(ben);
    }

    [Fact]
    public async Task A_timeline_tells_what_happened()
    {
        string lead = await LeadAsync("Ito");
        _zoho.User = _zoho.Users[1];
        await _zoho.PutAsync($"Leads/{lead}", """{"data":[{"City":"Kyoto"}]}""");
        await _zoho.PostAsync($"Leads/{lead}/actions/add_tags", """{"tags":[{"name":"hot"}]}""");
        JsonArray entries = (await _zoho.GetAsync($"Leads/{lead}/__timeline")).Json!["__timeline"]!.AsArray();
        entries.Select(entry => entry!["action"]!.GetValue<string>()).ShouldBe(["tag_added", "updated", "added"]);
        entries[1]!["done_by"]!["name"]!.GetValue<string>().ShouldBe("Ben Ek");
        entries[1]!["field_history"]![0]!["api_name"]!.GetValue<string>().ShouldBe("City");
        entries[1]!["field_history"]![0]!["_value"]!.ToJsonString().ShouldBe("""{"old":null,"new":"Kyoto"}""");
        (await _zoho.GetAsync($"Leads/{lead}/__timeline?page=2")).Status.ShouldBe(204);
    }

    private Task<string> LeadAsync(string name, string? city = null) =>
        _zoho.AddAsync("Leads", new JsonObject { ["Last_Name"] = name, ["City"] = city }.ToJsonString());

    private Task<TestAnswer> UpdateAsync(string body) => _zoho.PostAsync("Leads/actions/mass_update", body);

    private async Task<JsonNode> StatusAsync(string job) => (await _zoho.GetAsync($"Leads/actions/mass_update?job_id={job}")).Item;

    private async Task<string> OwnerAsync(string module, string id) => (await _zoho.ReadAsync(module, id))["Owner"]!["id"]!.GetValue<string>();
}
