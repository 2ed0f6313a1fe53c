using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed class BulkFamilyWriteTests : BulkFamilyTest
{
    [Fact]
    public async Task Rows_go_into_the_record_whose_line_has_the_same_value_in_the_common_column()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", "No,Tea,Score\n2,Sencha,7\n1,Oolong,\n2,Assam,5\n"));

        JsonElement job = await WriteAllAsync("insert", file, Leads, Tastings);

        Dictionary<string, string[]> results = await ResultsAsync(job);
        results.Keys.ShouldBe(["Leads-leads.csv", "Tastings-tastings.csv"]);
        string[] leads = [.. results["Leads-leads.csv"][1..].Select(IdIn)];
        string[] rows = results["Tastings-tastings.csv"];
        rows[0].ShouldBe("No,Tea,Score,STATUS,RECORD_ID,ERRORS");
        RowsOf(leads[0]).Select(row => row!["Tea"]!.ToString()).ShouldBe(["Oolong"]);
        RowsOf(leads[1]).Select(row => $"{row!["Tea"]} {row["Score"]}").ShouldBe(["Sencha 7", "Assam 5"]);
        rows[1..].Select(IdIn).ShouldBe([RowsOf(leads[1])[0]!["id"]!.ToString(), RowsOf(leads[0])[0]!["id"]!.ToString(), RowsOf(leads[1])[1]!["id"]!.ToString()]);
    }

    [Fact]
    public async Task Each_file_has_its_own_counts_and_mappings_in_the_jobs_state()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", "No,Tea,Score\n2,Sencha,7\n3,Lost,1\n2,,5\n2,Assam,bad\n"));

        JsonElement job = await WriteAllAsync("insert", file, Leads, Tastings);

        JsonElement[] resources = [.. job.GetProperty("resource").EnumerateArray()];
        resources.Select(resource => resource.GetProperty("module").GetProperty("api_name").GetString()).ShouldBe(["Leads", "Tastings"]);
        resources.Select(resource => resource.GetProperty("file").GetProperty("added_count").GetInt32()).ShouldBe([2, 1]);
        resources[1].GetProperty("file").GetProperty("skipped_count").GetInt32().ShouldBe(3);
        resources[1].GetProperty("field_mappings")[0].GetProperty("parent_column_index").GetInt32().ShouldBe(1);
        (await ResultsAsync(job))["Tastings-tastings.csv"][2..].ShouldBe(
            ["3,Lost,1,SKIPPED,,RESOURCE_NOT_FOUND-No", "2,,5,SKIPPED,,MANDATORY_NOT_FOUND-Tea", "2,Assam,bad,SKIPPED,,INVALID_DATA-Score"]);
    }

    [Fact]
    public async Task Rows_of_a_record_that_was_not_written_are_not_either()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", "Last_Name,No\n,1\nSato,2\n"), ("tastings.csv", "No,Tea,Score\n1,Sencha,7\n2,Assam,5\n"));

        JsonElement job = await WriteAllAsync("insert", file, Leads, Tastings);

        (await ResultsAsync(job))["Tastings-tastings.csv"][1].ShouldBe("1,Sencha,7,SKIPPED,,RESOURCE_NOT_FOUND-No");
        job.GetProperty("resource")[1].GetProperty("file").GetProperty("added_count").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task An_upsert_changes_rows_with_an_id_and_adds_those_without()
    {
        AddRows();
        string lead = Zoho.Data.Insert("Leads", new JsonObject
        {
            ["Last_Name"] = "Ito", ["Email"] = "a@example.com", ["Tastings"] = new JsonArray(new JsonObject { ["Tea"] = "Sencha", ["Score"] = 1 }),
        });
        string row = RowsOf(lead)[0]!["id"]!.ToString();
        string file = await FilesAsync(
            ("leads.csv", "Email,Last_Name\na@example.com,Ito\n"), ("tastings.csv", $"Email,id,Tea,Score\na@example.com,{row},,9\na@example.com,,Assam,5\na@example.com,77,Oolong,5\n"));
        string leads = Leads.Replace("[{\"api_name\":\"Last_Name\",\"index\":0}", "[{\"api_name\":\"Email\",\"index\":0},{\"api_name\":\"Last_Name\",\"index\":1}", StringComparison.Ordinal)
            .Replace("\"type\"", "\"find_by\":\"Email\",\"ignore_empty\":true,\"type\"", StringComparison.Ordinal);
        const string Rows =
            """
            {"type":"data","module":{"api_name":"Tastings"},"file_id":"$file","file_names":["tastings.csv"],"find_by":"id","ignore_empty":true,"field_mappings":[
            {"api_name":"Parent_Id","index":0,"parent_column_index":0},{"api_name":"id","index":1},{"api_name":"Tea","index":2},{"api_name":"Score","index":3}]}
            """;

        JsonElement job = await WriteAllAsync("upsert", file, leads, Rows);

        RowsOf(lead).Select(tasting => $"{tasting!["Tea"]} {tasting["Score"]}").ShouldBe(["Sencha 9", "Assam 5"]);
        (await ResultsAsync(job))["Tastings-tastings.csv"][3].ShouldEndWith("SKIPPED,,RESOURCE_NOT_FOUND-id");
    }

    [Fact]
    public async Task Links_of_a_multi_select_lookup_come_through_the_linking_module()
    {
        AddRows();
        string contact = Zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = "Ana" });
        string file = await FilesAsync(("leads.csv", Parents), ("links.csv", $"No,Partner\n1,{contact}\n"));
        const string Links =
            """
            {"type":"data","module":{"api_name":"Leads_X_Partners"},"file_id":"$file","file_names":["links.csv"],"field_mappings":[
            {"api_name":"Leads","index":0,"parent_column_index":1},{"api_name":"Partner","index":1,"find_by":"id"}]}
            """;

        JsonElement job = await WriteAllAsync("insert", file, Leads, Links);

        string lead = IdIn((await ResultsAsync(job))["Leads-leads.csv"][1]);
        RowsOf(lead, "Partners").Select(link => link!["Partner"]!["id"]!.ToString()).ShouldBe([contact]);
    }

    [Fact]
    public async Task Rows_of_records_that_are_there_are_written_alone_by_the_records_ids()
    {
        AddRows();
        string lead = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito" });
        const string Mappings =
            """,  "field_mappings":[{"api_name":"Parent_Id","find_by":"id","index":1},{"api_name":"Tea","index":0}]""";

        JsonElement job = await WriteAsync("insert", "Tastings", $"Tea,Lead\nSencha,{lead}\nAssam,99\n", Mappings);

        (await ResultAsync(job))[2].ShouldBe("99,Assam,SKIPPED,,RESOURCE_NOT_FOUND-Lead");
        RowsOf(lead).Select(row => row!["Tea"]!.ToString()).ShouldBe(["Sencha"]);
    }

    [Fact]
    public async Task The_fields_of_rows_are_told_under_the_name_of_their_module()
    {
        AddRows();
        JsonElement rows = (await GetAsync("/crm/v8/settings/fields?module=Leads")).Json.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("api_name").GetString() == "Tastings");
        string module = rows.GetProperty("associated_module").GetProperty("module").GetString()!;

        JsonElement fields = (await GetAsync($"/crm/v8/settings/fields?module={module}")).Json.GetProperty("fields");

        fields.EnumerateArray().Select(field => field.GetProperty("api_name").GetString()).ShouldBe(["Tea", "Score", "Day", "Parent_Id"]);
    }
}
