using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class RelatedRecordTests : HttpTest
{
    private string _account = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _account = Add("Accounts", """{"Account_Name":"Acme"}""");
        Add("Contacts", """{"Last_Name":"Stranger"}""");
    }

    [Fact]
    public async Task Records_that_look_up_a_record_are_listed_below_it()
    {
        string contact = ContactOf(_account, "Ito");
        string deal = Add("Deals", $$$"""{"Deal_Name":"Boat","Stage":"Qualification","Contact_Name":{"id":"{{{contact}}}"}}""");
        Each(await GetAsync($"Accounts/{_account}/Contacts?fields=Last_Name,Nothing"), "Last_Name").ShouldBe(["Ito"]);
        Each(await GetAsync($"Contacts/{contact}/Deals?fields=Deal_Name"), "id").ShouldBe([deal]);
        (await GetAsync($"Accounts/{_account}/Deals?fields=Deal_Name")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_lookup_that_is_changed_moves_the_record()
    {
        string contact = ContactOf(_account, "Ito");
        string other = Add("Accounts", """{"Account_Name":"Other"}""");
        await PutAsync($"Contacts/{contact}", $$$"""{"data":[{"Account_Name":{"id":"{{{other}}}"}}]}""");
        (await GetAsync($"Accounts/{_account}/Contacts?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
        Each(await GetAsync($"Accounts/{other}/Contacts?fields=id"), "id").ShouldBe([contact]);
        await DeleteAsync($"Contacts/{contact}");
        (await GetAsync($"Accounts/{other}/Contacts?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Activities_are_listed_below_what_they_are_about_and_who_takes_part()
    {
        string contact = ContactOf(_account, "Ito");
        string task = Add("Tasks", $$$"""{"Subject":"Call back","Who_Id":{"id":"{{{contact}}}"},"What_Id":{"id":"{{{_account}}}"},"$se_module":"Accounts"}""");
        Each(await GetAsync($"Accounts/{_account}/Tasks?fields=Subject"), "id").ShouldBe([task]);
        Each(await GetAsync($"Contacts/{contact}/Tasks?fields=Subject"), "id").ShouldBe([task]);
    }

    [Theory]
    [InlineData("Tasks", """{"Subject":"A","Status":"In Progress"}""", """{"Subject":"B","Status":"Completed"}""")]
    [InlineData("Calls", """{"Subject":"A","Call_Type":"Outbound","Call_Duration":"01:00","Call_Start_Time":"2027-01-01T10:00:00+00:00","Outbound_Call_Status":"Scheduled"}""", """{"Subject":"B","Call_Type":"Inbound","Call_Duration":"01:00","Call_Start_Time":"2020-01-01T10:00:00+00:00"}""")]
    [InlineData("Events", """{"Event_Title":"A","Start_DateTime":"2099-01-01T10:00:00+00:00","End_DateTime":"2099-01-01T11:00:00+00:00"}""", """{"Event_Title":"B","Start_DateTime":"2020-01-01T10:00:00+00:00","End_DateTime":"2020-01-01T11:00:00+00:00"}""")]
    public async Task Open_and_closed_activities_stand_in_two_lists(string module, string open, string closed)
    {
        string[] ids = [.. ((string[])[open, closed]).Select(activity => Add(module, activity[..^1] + $$$""","What_Id":{"id":"{{{_account}}}"},"$se_module":"Accounts"}"""))];
        Each(await GetAsync($"Accounts/{_account}/{module}?fields=id"), "id").ShouldBe([ids[0]]);
        Each(await GetAsync($"Accounts/{_account}/{module}_History?fields=id"), "id").ShouldBe([ids[1]]);
    }

    [Fact]
    public async Task Lists_have_pages_and_tokens_that_fit_no_other_list()
    {
        string[] ids = [.. Enumerable.Range(1, 5).Select(number => ContactOf(_account, $"C{number}"))];
        Answer first = await GetAsync($"Accounts/{_account}/Contacts?fields=id&per_page=2");
        Each(first, "id").ShouldBe([ids[4], ids[3]]);
        JsonElement info = first.Json.GetProperty("info");
        info.GetProperty("more_records").GetBoolean().ShouldBeTrue();
        info.TryGetProperty("call", out _).ShouldBeFalse();
        string token = info.GetProperty("next_page_token").GetString()!;
        Each(await GetAsync($"Accounts/{_account}/Contacts?fields=id&per_page=2&page_token={token}"), "id").ShouldBe([ids[2], ids[1]]);
        Each(await GetAsync($"Accounts/{_account}/Contacts?fields=id&per_page=2&page=3"), "id").ShouldBe([ids[0]]);
        Each(await GetAsync($"Accounts/{_account}/Contacts?fields=id&sort_by=Created_Time&sort_order=asc&per_page=1"), "id").ShouldBe([ids[0]]);
        Each(await GetAsync($"Accounts/{_account}/Contacts?fields=id&ids={ids[1]},99"), "id").ShouldBe([ids[1]]);
        string other = Add("Accounts", """{"Account_Name":"Other"}""");
        (await GetAsync($"Accounts/{other}/Contacts?fields=id&per_page=2&page_token={token}")).Code.ShouldBe("TOKEN_BOUND_DATA_MISMATCH");
    }

    [Fact]
    public async Task What_hung_below_a_deleted_record_is_listed_for_sixty_days()
    {
        string contact = ContactOf(_account, "Ito");
        (await GetAsync($"Accounts/deleted/{_account}/Contacts?fields=id")).Status.ShouldBe(HttpStatusCode.NotFound);
        await DeleteAsync($"Accounts/{_account}");
        Each(await GetAsync($"Accounts/deleted/{_account}/Contacts?fields=id"), "id").ShouldBe([contact]);
        (await GetAsync($"Accounts/deleted/{_account}/Nothing?fields=id")).Code.ShouldBe("INVALID_DATA");
        Zoho.Clock.Advance(TimeSpan.FromDays(60));
        (await GetAsync($"Accounts/deleted/{_account}/Contacts?fields=id")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_related_record_is_read_alone()
    {
        string contact = ContactOf(_account, "Ito");
        JsonElement read = (await GetAsync($"Accounts/{_account}/Contacts/{contact}?fields=Last_Name")).Json.GetProperty("data")[0];
        read.GetProperty("Last_Name").GetString().ShouldBe("Ito");
        (await GetAsync($"Accounts/{_account}/Contacts/{_account}?fields=Last_Name")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_cannot_be_is_told_with_its_place()
    {
        await ShouldBeAsync($"Accounts/{_account}/Nothing?fields=id", HttpStatusCode.BadRequest, "INVALID_DATA", 2);
        await ShouldBeAsync("Accounts/x/Contacts?fields=id", HttpStatusCode.BadRequest, "INVALID_DATA", 1);
        await ShouldBeAsync("Nothing/7/Contacts?fields=id", HttpStatusCode.BadRequest, "INVALID_MODULE", 0);
        Answer missing = await GetAsync("Accounts/77/Contacts?fields=id");
        (missing.Status, missing.Text("message")).ShouldBe((HttpStatusCode.NotFound, "The record does not exist"));
        (await GetAsync($"Accounts/{_account}/Contacts")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }

    private async Task ShouldBeAsync(string path, HttpStatusCode status, string code, int index)
    {
        Answer answer = await GetAsync(path);
        (answer.Status, answer.Code).ShouldBe((status, code));
        answer.Json.GetProperty("details").GetProperty("resource_path_index").GetInt32().ShouldBe(index);
    }

    private string ContactOf(string account, string name) => Add("Contacts", $$$"""{"Last_Name":"{{{name}}}","Account_Name":{"id":"{{{account}}}"}}""");
}
