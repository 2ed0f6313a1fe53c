using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed class BulkReadTests : BulkTest
{
    private const string Contacts = """{"module":{"api_name":"Contacts"},"fields":["Last_Name"]}""";

    [Fact]
    public async Task A_job_goes_from_state_to_state_and_its_file_has_what_was_asked_for()
    {
        string account = Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Kyoto, \"Tea\"", ["Phone"] = "1" });
        string contact = Zoho.Data.Insert("Contacts", new JsonObject
        {
            ["Last_Name"] = "Ito",
            ["Account_Name"] = new JsonObject { ["id"] = account },
            ["Description"] = "two\r\nlines",
        });
        Answer created = await PostAsync(
            "/crm/bulk/v8/read",
            """{"query":{"module":{"api_name":"Contacts"},"fields":["Last_Name","Account_Name","Account_Name.Account_Name","Owner.email","Description"]}}""");
        created.Status.ShouldBe(HttpStatusCode.Created);
        JsonElement details = created.Json.GetProperty("data")[0].GetProperty("details");
        (details.GetProperty("operation").GetString(), details.GetProperty("state").GetString()).ShouldBe(("read", "ADDED"));
        string id = details.GetProperty("id").GetString()!;

        var states = new List<string>();
        JsonElement job;
        do states.Add((job = await ReadStatusAsync(id)).GetProperty("state").GetString()!);
        while (states[^1] != "COMPLETED");
        states.ShouldBe(["QUEUED", "IN PROGRESS", "COMPLETED"]);
        JsonElement result = job.GetProperty("result");
        result.GetProperty("count").GetInt32().ShouldBe(1);
        result.GetProperty("more_records").GetBoolean().ShouldBeFalse();
        string path = result.GetProperty("download_url").GetString()!;
        path.ShouldBe($"/crm/bulk/v8/read/{id}/result");
        (await FileAsync(Address(path), $"{id}.csv")).ShouldBe(
            "id,Last_Name,Account_Name,Account_Name.Account_Name,Owner.email,Description\r\n"
            + $"{contact},Ito,{account},\"Kyoto, \"\"Tea\"\"\",{Zoho.Accounts.Users[0].Email},\"two\r\nlines\"\r\n");
    }

    [Fact]
    public async Task Without_fields_all_come_and_times_are_in_the_users_zone()
    {
        Zoho.Data.AddField("Contacts", new EmulatedField("Teas__c", "multiselectpicklist") { PickListValues = ["green", "black"] });
        Zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = "Ito", ["Teas__c"] = new JsonArray("green", "black") });
        string[] lines = await LinesAsync("""{"module":{"api_name":"Contacts"}}""");
        string[] header = lines[0].Split(',');
        string[] cells = lines[1].Split(',');
        header.ShouldContain("Created_Time");
        cells[Array.IndexOf(header, "Teas__c")].ShouldBe("green;black");
        var created = DateTimeOffset.Parse(cells[Array.IndexOf(header, "Created_Time")], System.Globalization.CultureInfo.InvariantCulture);
        created.Offset.ShouldBe(Zoho.Accounts.Users[0].UtcOffset);
    }

    [Theory]
    [InlineData("""{"field":{"api_name":"Last_Name"},"comparator":"equal","value":"last name 3"}""", 1)]
    [InlineData("""{"api_name":"Last_Name","comparator":"in","value":["Last Name 3","Last Name 4"]}""", 2)]
    [InlineData("""{"field":{"api_name":"Last_Name"},"comparator":"not_contains","value":"Name 1"}""", 19)]
    [InlineData("""{"field":{"api_name":"Email"},"comparator":"starts_with","value":"email1"}""", 11)]
    [InlineData("""{"field":{"api_name":"Account_Name"},"comparator":"equal","value":"${EMPTY}"}""", 30)]
    [InlineData("""{"field":{"api_name":"Account_Name.Phone"},"comparator":"not_equal","value":"${EMPTY}"}""", 0)]
    [InlineData("""{"field":{"api_name":"Email_Opt_Out"},"comparator":"equal","value":true}""", 15)]
    [InlineData("""{"field":{"api_name":"Created_Time"},"comparator":"between","value":["2001-01-01T00:00:00+00:00","2002-01-01T00:00:00+00:00"]}""", 0)]
    [InlineData("""{"field":{"api_name":"Created_Time"},"comparator":"greater_than","value":"2001-01-01T00:00:00+00:00"}""", 30)]
    [InlineData(
        """
        {"group_operator":"or","group":[{"field":{"api_name":"Last_Name"},"comparator":"ends_with","value":"7"},
          {"group_operator":"AND","group":[{"field":{"api_name":"Last_Name"},"comparator":"ends_with","value":"8"},
                                           {"field":{"api_name":"Last_Name"},"comparator":"contains","value":"28"}]}]}
        """,
        4)]
    public async Task Criteria_choose_the_records(string criteria, int count)
    {
        Zoho.Data.Fill("Contacts", 30);
        string[] lines = await LinesAsync($$"""{"module":{"api_name":"Contacts"},"fields":["Last_Name"],"criteria":{{criteria}}}""");
        lines.Length.ShouldBe(count + 1);
    }

    [Fact]
    public async Task A_token_leads_on_to_the_records_behind_the_last_one_for_a_day()
    {
        Zoho.Data.Fill("Contacts", 25);
        Rules.BulkReadRowLimit = 10;
        string first = await ReadJobAsync(Contacts);
        JsonElement result = await ReadToEndAsync(first);
        (result.GetProperty("count").GetInt32(), result.GetProperty("more_records").GetBoolean()).ShouldBe((10, true));
        string next = result.GetProperty("next_page_token").GetString()!;
        JsonElement second = await ReadToEndAsync(await ReadJobAsync($$"""{"page_token":"{{next}}"}"""));
        (second.GetProperty("page").GetInt32(), second.GetProperty("count").GetInt32()).ShouldBe((2, 10));
        string last = await ReadJobAsync($$"""{"page_token":"{{second.GetProperty("next_page_token").GetString()}}"}""");
        result = await ReadToEndAsync(last);
        (result.GetProperty("count").GetInt32(), result.GetProperty("more_records").GetBoolean()).ShouldBe((5, false));
        string byToken = await FileAsync(Address($"/crm/bulk/v8/read/{last}/result"), $"{last}.csv");
        string[] byNumber = await LinesAsync("""{"module":{"api_name":"Contacts"},"fields":["Last_Name"],"page":3}""");
        byNumber.ShouldBe(Lines(byToken));

        Zoho.Clock.Advance(TimeSpan.FromHours(25));
        (await PostAsync("/crm/bulk/v8/read", $$$"""{"query":{"page_token":"{{{next}}}"}}""", token: (await Browser.SignInAsync()).Access)).Code.ShouldBe("EXPIRED_VALUE");
    }

    [Fact]
    public async Task The_file_is_there_from_the_end_of_the_job_for_a_day()
    {
        string id = await ReadJobAsync(Contacts);
        Answer early = await GetAsync($"/crm/bulk/v8/read/{id}/result");
        (early.Status, early.Code).ShouldBe((HttpStatusCode.NotFound, "RESOURCE_NOT_FOUND"));
        await ReadToEndAsync(id);
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.OK);
        Rules.BulkReadRetention = TimeSpan.FromMinutes(30);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(30));
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync("/crm/bulk/v8/read/99")).Code.ShouldBe("RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task Ten_downloads_a_minute_are_served_and_then_none_for_a_minute()
    {
        string id = await ReadJobAsync(Contacts);
        await ReadToEndAsync(id);
        for (int count = 0; count < 10; count++) (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        Zoho.Clock.Advance(TimeSpan.FromSeconds(59));
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        Zoho.Clock.Advance(TimeSpan.FromSeconds(2));
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Jobs_can_take_their_time_and_can_fail()
    {
        Rules.BulkJobDuration = TimeSpan.FromMinutes(3);
        string id = await ReadJobAsync(Contacts);
        (await ReadStatusAsync(id)).GetProperty("state").GetString().ShouldBe("ADDED");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(2.5));
        (await ReadStatusAsync(id)).GetProperty("state").GetString().ShouldBe("IN PROGRESS");
        Rules.BulkJobFailure = "INTERNAL_SERVER_ERROR";
        Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
        JsonElement job = await ReadStatusAsync(id);
        job.GetProperty("state").GetString().ShouldBe("FAILURE");
        job.GetProperty("result").GetProperty("error_message").GetProperty("code").GetString().ShouldBe("INTERNAL_SERVER_ERROR");
        (await GetAsync($"/crm/bulk/v8/read/{id}/result")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Meetings_come_as_a_calendar_too()
    {
        Zoho.Data.Insert("Events", new JsonObject
        {
            ["Event_Title"] = "Tea, green",
            ["Start_DateTime"] = "2026-03-01T10:00:00+00:00",
            ["End_DateTime"] = "2026-03-01T11:00:00+00:00",
        });
        string id = await ReadJobAsync("""{"module":{"api_name":"Events"}}""", ",\"file_type\":\"ics\"");
        (await ReadToEndAsync(id)).GetProperty("count").GetInt32().ShouldBe(1);
        string calendar = await FileAsync(Address($"/crm/bulk/v8/read/{id}/result"), $"{id}.ics");
        calendar.ShouldContain("DTSTART:20260301T100000Z\r\n");
        calendar.ShouldContain("SUMMARY:Tea\\, green\r\n");
    }
}
