using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class ConversionTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_lead_becomes_a_contact_an_account_and_a_deal()
    {
        string lead = await LeadAsync();
        TestAnswer answer = await ConvertAsync(lead, """{"Deals":{"Deal_Name":"Tea for all","Closing_Date":"2026-06-30","Stage":"Qualification","Amount":900}}""");
        answer.Status.ShouldBe(200, answer.Text);
        answer.Item["message"]!.GetValue<string>().ShouldBe("The record has been converted successfully");
        JsonNode contact = await _zoho.ReadAsync("Contacts", Id(answer, "Contacts"));
        JsonNode account = await _zoho.ReadAsync("Accounts", Id(answer, "Accounts"));
        JsonNode deal = await _zoho.ReadAsync("Deals", Id(answer, "Deals"));
        contact["Email"]!.GetValue<string>().ShouldBe("ito@kyoto.example");
        contact["Mailing_City"]!.GetValue<string>().ShouldBe("Kyoto");
        contact["Account_Name"]!["name"]!.GetValue<string>().ShouldBe("Kyoto Tea");
        account["Industry"]!.GetValue<string>().ShouldBe("Retail");
        deal["Contact_Name"]!["name"]!.GetValue<string>().ShouldBe("Kenji Ito");
        deal["Expected_Revenue"]!.GetValue<decimal>().ShouldBe(90);
    }

    [Fact]
    public async Task A_converted_lead_behaves_as_converted()
    {
        string lead = await LeadAsync();
        TestAnswer converted = await ConvertAsync(lead, "{}");
        JsonNode read = await _zoho.ReadAsync("Leads", lead);
        read["Converted__s"]!.GetValue<bool>().ShouldBeTrue();
        read["Converted_Contact"]!["id"]!.GetValue<string>().ShouldBe(Id(converted, "Contacts"));
        read["Converted_Deal"].ShouldBeNull();
        read["$converted_detail"]!["contact"]!.GetValue<string>().ShouldBe(Id(converted, "Contacts"));
        (await _zoho.GetAsync("Leads?fields=Last_Name")).Status.ShouldBe(204);
        (await _zoho.GetAsync("Leads?fields=Last_Name&converted=true")).Ids.ShouldBe([lead]);
        (await _zoho.PutAsync($"Leads/{lead}", """{"data":[{"City":"Nara"}]}""")).Code.ShouldBe("CONVERTED_RECORD");
        TestAnswer again = await ConvertAsync(lead, "{}");
        (again.Status, again.Code).ShouldBe((400, "ID_ALREADY_CONVERTED"));
    }

    [Fact]
    public async Task A_deal_that_cannot_be_leaves_everything_as_it_was()
    {
        string lead = await LeadAsync();
        TestAnswer answer = await ConvertAsync(lead, """{"Deals":{"Deal_Name":"Tea","Closing_Date":"2026-06-30","Stage":"No such stage"}}""");
        (answer.Status, answer.Code).ShouldBe((400, "INVALID_DATA"));
        answer.Item["details"]!["json_path"]!.GetValue<string>().ShouldBe("$.data[0].Deals.Stage");
        _zoho.Data.Count("Contacts").ShouldBe(0);
        _zoho.Data.Count("Accounts").ShouldBe(0);
        (await _zoho.ReadAsync("Leads", lead))["Converted__s"]!.GetValue<bool>().ShouldBeFalse();
        (await ConvertAsync(lead, """{"Deals":{"Deal_Name":"Tea","Stage":"Qualification"}}""")).Code.ShouldBe("MANDATORY_NOT_FOUND");
    }

    [Fact]
    public async Task Records_that_are_there_are_used_and_overwritten_only_when_asked_for()
    {
        string contact = await _zoho.AddAsync("Contacts", """{"Last_Name":"Ito","Mailing_City":"Osaka"}""");
        TestAnswer kept = await ConvertAsync(await LeadAsync(), $$$"""{"Contacts":{"id":"{{{contact}}}"}}""");
        Id(kept, "Contacts").ShouldBe(contact);
        (await _zoho.ReadAsync("Contacts", contact))["Mailing_City"]!.GetValue<string>().ShouldBe("Osaka");
        await ConvertAsync(await LeadAsync(), $$$"""{"Contacts":{"id":"{{{contact}}}"},"overwrite":true}""");
        (await _zoho.ReadAsync("Contacts", contact))["Mailing_City"]!.GetValue<string>().ShouldBe("Kyoto");
        _zoho.Data.Count("Accounts").ShouldBe(1);
    }

    [Fact]
    public async Task Tags_and_owner_go_along()
    {
        string lead = await LeadAsync("""{"Last_Name":"Ito","Company":"Kyoto Tea","Tag":[{"name":"hot"},{"name":"fair"}]}""");
        string ben = _zoho.Users[1].Id;
        TestAnswer answer = await ConvertAsync(lead, $$$"""{"assign_to":{"id":"{{{ben}}}"},"carry_over_tags":{"Contacts":["hot","never had"]}}""");
        JsonNode contact = await _zoho.ReadAsync("Contacts", Id(answer, "Contacts"));
        contact["Owner"]!["id"]!.GetValue<string>().ShouldBe(ben);
        contact["Tag"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>()).ShouldBe(["hot"]);
        (await ConvertAsync(await LeadAsync(), """{"assign_to":{"id":"99"}}""")).Item["details"]!["json_path"]!.GetValue<string>().ShouldBe("$.data[0].assign_to.id");
    }

    [Fact]
    public async Task Options_name_what_the_lead_could_be_joined_with()
    {
        string lead = await LeadAsync();
        (await _zoho.GetAsync($"Leads/{lead}/__conversion_options")).Status.ShouldBe(204);
        string contact = await _zoho.AddAsync("Contacts", """{"Last_Name":"Ito","Email":"ITO@kyoto.example"}""");
        string account = await _zoho.AddAsync("Accounts", """{"Account_Name":"Kyoto Tea"}""");
        JsonNode options = (await _zoho.GetAsync($"Leads/{lead}/__conversion_options")).Json!["__conversion_options"]!;
        options["Contacts"]![0]!["id"]!.GetValue<string>().ShouldBe(contact);
        options["Accounts"]![0]!["id"]!.GetValue<string>().ShouldBe(account);
    }

    [Fact]
    public async Task A_job_converts_many_and_counts_those_that_it_cannot()
    {
        string[] leads = [await LeadAsync(), await LeadAsync("""{"Last_Name":"Sato","Company":"Nara Tea"}"""), await LeadAsync("""{"Last_Name":"Abe"}""")];
        await ConvertAsync(leads[2], "{}");
        TestAnswer started = await _zoho.PostAsync("Leads/actions/mass_convert", $$"""{"ids":["{{string.Join("\",\"", leads)}}"]}""");
        (started.Status, started.Code).ShouldBe((202, "SCHEDULED"));
        string job = started.Details["job_id"]!.GetValue<string>();
        (await _zoho.GetAsync($"Leads/actions/mass_convert?job_id={job}")).Item["Status"]!.GetValue<string>().ShouldBe("SCHEDULED");
        _zoho.Now += TimeSpan.FromSeconds(2);
        JsonNode status = (await _zoho.GetAsync($"Leads/actions/mass_convert?job_id={job}")).Item;
        status["Status"]!.GetValue<string>().ShouldBe("COMPLETED");
        (status["Total_Count"]!.GetValue<int>(), status["Converted_Count"]!.GetValue<int>(), status["Not_Converted_Count"]!.GetValue<int>()).ShouldBe((3, 2, 1));
        string ids = string.Join(',', Enumerable.Range(1, 51));
        (await _zoho.PostAsync("Leads/actions/mass_convert", $$"""{"ids":[{{ids}}]}""")).Code.ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Old_versions_answer_plain_ids()
    {
        string lead = await LeadAsync();
        _zoho.Version = 2;
        (await ConvertAsync(lead, "{}")).Item["Contacts"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    private Task<string> LeadAsync(string record =
        """{"First_Name":"Kenji","Last_Name":"Ito","Company":"Kyoto Tea","Email":"ito@kyoto.example","City":"Kyoto","Industry":"Retail"}""") =>
        _zoho.AddAsync("Leads", record);

    private Task<TestAnswer> ConvertAsync(string lead, string options) => _zoho.PostAsync($"Leads/{lead}/actions/convert", $$"""{"data":[{{options}}]}""");

    private static string Id(TestAnswer answer, string module) => answer.Item["details"]![module]!["id"]!.GetValue<string>();
}
