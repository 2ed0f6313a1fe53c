using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class RelatedLinkTests : HttpTest
{
    private string _lead = "";
    private string _boat = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _lead = Add("Leads", """{"Last_Name":"Ito"}""");
        _boat = Add("Products", """{"Product_Name":"Boat"}""");
    }

    [Fact]
    public async Task A_link_is_seen_from_both_sides_until_it_is_taken_away()
    {
        (await PutAsync($"Leads/{_lead}/Products/{_boat}", """{"data":[{}]}""")).Json.GetProperty("data")[0].GetProperty("message").GetString().ShouldBe("relation added");
        Each(await GetAsync($"Leads/{_lead}/Products?fields=Product_Name"), "Product_Name").ShouldBe(["Boat"]);
        Each(await GetAsync($"Products/{_boat}/Leads?fields=Last_Name"), "Last_Name").ShouldBe(["Ito"]);
        Each(await DeleteAsync($"Products/{_boat}/Leads/{_lead}"), "message").ShouldBe(["relation removed"]);
        (await GetAsync($"Leads/{_lead}/Products?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync($"Leads/{_lead}")).Status.ShouldBe(HttpStatusCode.OK);
        (await DeleteAsync($"Products/{_boat}/Leads/{_lead}")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Many_links_have_an_outcome_each()
    {
        Answer answer = await PutAsync($"Leads/{_lead}/Products", $$"""{"data":[{"id":"{{_boat}}"},{"id":"77"},{},{"id":"{{_boat}}"}]}""");
        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        Each(answer, "code").ShouldBe(["SUCCESS", "INVALID_DATA", "MANDATORY_NOT_FOUND", "SUCCESS"]);
        Each(answer, "message")[3].ShouldBe("relation updated");
        Details(answer, 1).GetProperty("json_path").GetString().ShouldBe("$.data[1].id");
        Each(await DeleteAsync($"Leads/{_lead}/Products?ids={_boat},77"), "code").ShouldBe(["SUCCESS", "INVALID_DATA"]);
    }

    [Fact]
    public async Task A_link_holds_what_belongs_to_neither_side()
    {
        string deal = Add("Deals", """{"Deal_Name":"Boat","Stage":"Qualification"}""");
        string contact = Add("Contacts", """{"Last_Name":"Ek"}""");
        await PutAsync($"Deals/{deal}/Contact_Roles/{contact}", """{"data":[{"Contact_Role":{"name":"Decision Maker","id":"5"}}]}""");
        JsonElement read = (await GetAsync($"Deals/{deal}/Contact_Roles?fields=Last_Name,Contact_Role")).Json.GetProperty("data")[0];
        read.GetProperty("Last_Name").GetString().ShouldBe("Ek");
        read.GetProperty("Contact_Role").GetProperty("name").GetString().ShouldBe("Decision Maker");
        (await GetAsync($"Deals/{deal}/Contact_Roles?fields=Last_Name")).Json.GetProperty("data")[0].TryGetProperty("Contact_Role", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_deleted_record_is_linked_no_more()
    {
        await PutAsync($"Leads/{_lead}/Products/{_boat}", """{"data":[{}]}""");
        await DeleteAsync($"Products/{_boat}");
        (await GetAsync($"Leads/{_lead}/Products?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_is_looked_up_cannot_be_linked()
    {
        string account = Add("Accounts", """{"Account_Name":"Acme"}""");
        Answer refused = await PutAsync($"Accounts/{account}/Contacts", """{"data":[{"id":"7"}]}""");
        (refused.Status, refused.Code).ShouldBe((HttpStatusCode.BadRequest, "NOT_SUPPORTED"));
        (await DeleteAsync($"Accounts/{account}/Contacts?ids=7")).Code.ShouldBe("NOT_SUPPORTED");
    }

    [Fact]
    public async Task Limits_are_those_of_other_writes()
    {
        string many = string.Join(',', Enumerable.Range(1, 101).Select(id => $$"""{"id":"{{id}}"}"""));
        Each(await PutAsync($"Leads/{_lead}/Products", $$"""{"data":[{{many}}]}"""), "code").ShouldBe(["LIMIT_EXCEEDED"]);
        (await DeleteAsync($"Leads/{_lead}/Products?ids={string.Join(',', Enumerable.Range(1, 101))}")).Code.ShouldBe("LIMIT_EXCEEDED");
        (await DeleteAsync($"Leads/{_lead}/Products")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }
}
