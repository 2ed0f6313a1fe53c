using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed class BulkWriteTests : BulkWriteTest
{
    private const string NameAndMail = """
        ,"field_mappings":[{"api_name":"Last_Name","index":0},{"api_name":"Email","index":1}]
        """;

    [Fact]
    public async Task A_job_goes_from_state_to_state_and_adds_the_rows_of_its_file()
    {
        Answer created = await CreateAsync("insert", "Leads", await FileAsync("Name,Mail\r\nIto,ito@example.com\r\nSato,\r\n"), NameAndMail);
        (created.Status, created.Code).ShouldBe((HttpStatusCode.Created, "SUCCESS"));
        string id = created.Json.GetProperty("details").GetProperty("id").GetString()!;
        created.Json.GetProperty("details").GetProperty("created_by").GetProperty("id").GetString().ShouldBe(Zoho.Accounts.Users[0].Id);

        var states = new List<string>();
        JsonElement job;
        do states.Add((job = (await GetAsync($"/crm/bulk/v8/write/{id}")).Json).GetProperty("status").GetString()!);
        while (states[^1] != "COMPLETED");
        states.ShouldBe(["ADDED", "INPROGRESS", "COMPLETED"]);
        Counts(job).ShouldBe((2, 0, 0, 2));
        job.GetProperty("operation").GetString().ShouldBe("insert");
        JsonElement resource = job.GetProperty("resource")[0];
        (resource.GetProperty("status").GetString(), resource.GetProperty("code").GetString()).ShouldBe(("COMPLETED", "SUCCESS"));
        resource.GetProperty("field_mappings")[1].GetRawText()
            .ShouldBe("""{"api_name":"Email","index":1,"format":null,"find_by":null,"default_value":null}""");

        string[] lines = await ResultAsync(job);
        lines[0].ShouldBe("Name,Mail,STATUS,RECORD_ID,ERRORS");
        string[] ito = lines[1].Split(',');
        ito[..3].ShouldBe(["Ito", "ito@example.com", "ADDED"]);
        Zoho.Data.Find("Leads", ito[3])!["Email"]!.GetValue<string>().ShouldBe("ito@example.com");
    }

    [Fact]
    public async Task Rows_that_cannot_be_saved_are_skipped_and_say_why()
    {
        Zoho.Data.AddField("Leads", new EmulatedField("Badge__c", "text") { IsUnique = true });
        Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Badge__c"] = "7" });
        JsonElement job = await WriteAsync(
            "insert",
            "Leads",
            "Last_Name,Badge__c,No_of_Employees,Annual_Revenue\nSato,8,,\n,9,,\nKato,7,,\nAbe,10,many,much\n",
            """
            ,"ignore_empty":true
            """);
        Counts(job).ShouldBe((1, 0, 3, 4));
        string[] lines = await ResultAsync(job);
        lines[0].ShouldBe("Last_Name,Badge__c,No_of_Employees,STATUS,RECORD_ID,ERRORS");
        lines[1].ShouldStartWith("Sato,8,,ADDED,");
        lines[2].ShouldBe(",9,,SKIPPED,,MANDATORY_NOT_FOUND-Last_Name");
        lines[3].ShouldBe("Kato,7,,SKIPPED,,DUPLICATE_DATA-Badge__c");
        lines[4].ShouldBe("Abe,10,many,SKIPPED,,\"INVALID_DATA-No_of_Employees,Annual_Revenue\"");
    }

    [Fact]
    public async Task An_insert_that_may_look_skips_what_is_there()
    {
        Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Email"] = "ito@example.com" });
        const string Csv = "Name,Mail\nIto,ITO@example.com\nSato,sato@example.com\n";
        JsonElement job = await WriteAsync("insert", "Leads", Csv, NameAndMail + ",\"find_by\":\"Email\"");
        Counts(job).ShouldBe((1, 0, 1, 2));
        (await ResultAsync(job))[1].ShouldBe("Ito,ITO@example.com,SKIPPED,,DUPLICATE_DATA-Mail");
    }

    [Fact]
    public async Task An_update_changes_what_is_there_and_nothing_else()
    {
        string ito = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Kyoto" });
        JsonElement job = await WriteAsync("update", "Leads", $"id,City\n{ito},Nara\n99,Nara\n,Nara\n", ",\"find_by\":\"id\"");
        Counts(job).ShouldBe((0, 1, 2, 3));
        string[] lines = await ResultAsync(job);
        lines[1].ShouldBe($"{ito},Nara,UPDATED,{ito},");
        lines[2].ShouldBe("99,Nara,SKIPPED,,RESOURCE_NOT_FOUND-id");
        lines[3].ShouldBe(",Nara,SKIPPED,,MANDATORY_NOT_FOUND-id");
        Zoho.Data.Find("Leads", ito)!["City"]!.GetValue<string>().ShouldBe("Nara");
        Zoho.Data.Count("Leads").ShouldBe(1);
    }

    [Theory]
    [InlineData(true, "Kyoto")]
    [InlineData(false, null)]
    public async Task Empty_cells_empty_the_field_unless_they_are_ignored(bool isIgnored, string? city)
    {
        string ito = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["City"] = "Kyoto" });
        await WriteAsync("update", "Leads", $"id,City\n{ito},\n", ",\"find_by\":\"id\"", $",\"ignore_empty\":{(isIgnored ? "true" : "false")}");
        Zoho.Data.Find("Leads", ito)!["City"]?.GetValue<string>().ShouldBe(city);
        (Zoho.Data.Find("Leads", ito)!["City"] is null).ShouldBe(city is null);
    }

    [Fact]
    public async Task An_upsert_does_both_and_sees_the_rows_before()
    {
        string ito = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Email"] = "ito@example.com" });
        const string Csv = "Name,Mail\nIto the second,ito@example.com\nSato,sato@example.com\nSato again,sato@example.com\n";
        JsonElement job = await WriteAsync("upsert", "Leads", Csv, NameAndMail + ",\"find_by\":\"Email\"");
        Counts(job).ShouldBe((1, 2, 0, 3));
        Zoho.Data.Find("Leads", ito)!["Last_Name"]!.GetValue<string>().ShouldBe("Ito the second");
        Zoho.Data.Count("Leads").ShouldBe(2);
    }

    [Fact]
    public async Task A_callback_tells_the_end_though_nobody_looks()
    {
        using var receiver = new CallbackReceiver();
        Answer created = await CreateAsync(
            "insert", "Leads", await FileAsync("Name,Mail\nIto,\n"), NameAndMail, $$""","callback":{"url":"{{receiver.Address}}","method":"post"}""");
        string body = (await receiver.ReceiveAsync(Cancellation)).Body;
        body.ShouldBe((await GetAsync($"/crm/bulk/v8/write/{created.Json.GetProperty("details").GetProperty("id").GetString()}")).Body);
        body.ShouldContain("\"status\":\"COMPLETED\"");
    }

    [Fact]
    public async Task The_result_is_there_for_a_week_at_either_address()
    {
        Rules.RelativeBulkWriteResult = true;
        JsonElement job = await WriteAsync("insert", "Leads", "Last_Name\nIto\n");
        string path = job.GetProperty("result").GetProperty("download_url").GetString()!;
        path.ShouldStartWith($"/v8/crm/org{Zoho.Accounts.Orgs[0].Zgid}/bulk-write/");
        (await GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
        string other = $"/crm/bulk/v8/write/{job.GetProperty("id").GetString()}/result";
        (await GetAsync(other)).Status.ShouldBe(HttpStatusCode.OK);
        using HttpResponseMessage unknown = await SendAsync(HttpMethod.Get, Address(path), token: "1000.unknown");
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Rules.BulkWriteRetention = TimeSpan.FromMinutes(30);
        Zoho.Clock.Advance(TimeSpan.FromMinutes(30));
        (await GetAsync(path)).Code.ShouldBe("RESOURCE_NOT_FOUND");
        (await GetAsync("/crm/bulk/v8/write/99")).Code.ShouldBe("RESOURCE_NOT_FOUND");
    }
}
