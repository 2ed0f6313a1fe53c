using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class BulkFamilyRefusalTests : BulkFamilyTest
{
    private const string Rows = "No,Tea,Score\n1,Sencha,7\n";

    [Theory]
    [InlineData("Tastings", "Accounts", "MODULE_NOT_AVAILABLE")]
    [InlineData("Tastings", "Ordered_Items", "MODULE_NOT_AVAILABLE")]
    [InlineData("Tastings", "Leads", "MODULE_NOT_AVAILABLE")]
    [InlineData(",\"parent_column_index\":1", "", "MANDATORY_NOT_FOUND")]
    [InlineData("\"parent_column_index\":1", "\"find_by\":\"id\"", "MANDATORY_NOT_FOUND")]
    [InlineData("\"parent_column_index\":1", "\"parent_column_index\":-1", "INVALID_DATA")]
    [InlineData("{\"api_name\":\"Tea\",", "{\"api_name\":\"Tea\",\"parent_column_index\":0,", "INVALID_DATA")]
    [InlineData("\"api_name\":\"Tea\"", "\"api_name\":\"Coffee\"", "INVALID_FIELD")]
    [InlineData("\"file_id\":\"$file\",", "\"file_id\":\"1\",", "FILE_NOT_FOUND")]
    [InlineData("\"file_id\":\"$file\",", "\"file_id\":\"$other\",", "INVALID_DATA")]
    [InlineData("tastings.csv", "leads.csv", "INVALID_DATA")]
    [InlineData("tastings.csv", "teas.csv", "FILE_NOT_FOUND")]
    [InlineData("\"file_names\":[\"tastings.csv\"],", "", "MISSING_REQUIRED_KEY")]
    [InlineData("\"field_mappings\"", "\"mappings\"", "MISSING_REQUIRED_KEY")]
    [InlineData("{\"api_name\":\"Tea\",\"index\":1},", "", "MANDATORY_FIELDS_NOT_MAPPED")]
    [InlineData("\"type\"", "\"find_by\":\"Tea\",\"type\"", "INVALID_DATA")]
    public async Task Rows_that_make_no_sense_are_refused(string part, string instead, string code)
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", Rows));
        string other = await FilesAsync(("leads.csv", Parents), ("tastings.csv", Rows));
        string rows = Tastings.Replace(part, instead, StringComparison.Ordinal).Replace("$other", other, StringComparison.Ordinal);
        rows.ShouldNotBe(Tastings);

        Answer answer = await CreateAsync("insert", file, Leads, rows);

        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.BadRequest, code), answer.Body);
    }

    [Fact]
    public async Task Rows_do_not_come_before_their_records_nor_twice()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", Rows), ("more.csv", Rows));

        (await CreateAsync("insert", file, Tastings, Leads)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await CreateAsync("insert", file, Leads, Tastings, Tastings.Replace("tastings.csv", "more.csv", StringComparison.Ordinal))).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Every_file_of_an_update_says_by_what_its_rows_are_found()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", "id,Last_Name\n1,Ito\n"), ("tastings.csv", Rows));
        string leads = Leads.Replace("\"type\"", "\"find_by\":\"id\",\"type\"", StringComparison.Ordinal)
            .Replace("[{\"api_name\"", "[{\"api_name\":\"id\",\"index\":0},{\"api_name\"", StringComparison.Ordinal);

        Answer answer = await CreateAsync("update", file, leads, Tastings);

        (answer.Code, answer.Json.GetProperty("message").GetString()).ShouldBe(("MANDATORY_NOT_FOUND", "Required key find_by is not available"));
    }

    [Fact]
    public async Task A_linking_module_takes_lookups_only()
    {
        Zoho.Data.AddField("Leads", new EmulatedField("Partners", "multiselectlookup")
        {
            RowFields = [new EmulatedField("Partner", "lookup") { LookupModule = "Contacts" }, new EmulatedField("Note", "text")],
        });
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", "No,Note\n1,x\n"));
        string links = Tastings.Replace("Tastings", "Leads_X_Partners", StringComparison.Ordinal).Replace("Parent_Id", "Leads", StringComparison.Ordinal)
            .Replace("\"Tea\"", "\"Note\"", StringComparison.Ordinal).Replace(",{\"api_name\":\"Score\",\"index\":2}", "", StringComparison.Ordinal);

        (await CreateAsync("insert", file, Leads, links)).Code.ShouldBe("INVALID_FIELD");
    }

    [Theory]
    [InlineData("No,Tea,Score\n1,\"Sencha,7\n", "FILE_NOT_SUPPORTED")]
    [InlineData("No,Tea\n1,Sencha\n", "COLUMN_INDEX_NOT_FOUND")]
    [InlineData("No,Tea,Score\n1,a,1\n1,b,1\n1,c,1\n1,d,1\n", "LIMIT_EXCEEDED")]
    public async Task One_bad_file_lets_the_job_fail_before_a_row_of_any_is_saved(string rows, string code)
    {
        AddRows();
        Rules.BulkWriteRowLimit = 3;

        JsonElement job = await WriteAllAsync("insert", await FilesAsync(("leads.csv", Parents), ("tastings.csv", rows)), Leads, Tastings);

        job.GetProperty("status").GetString().ShouldBe("FAILED");
        JsonElement[] resources = [.. job.GetProperty("resource").EnumerateArray()];
        resources.Select(resource => resource.GetProperty("status").GetString()).ShouldBe(["SKIPPED", "FAILED"]);
        resources[1].GetProperty("code").GetString().ShouldBe(code);
        Zoho.Data.Count("Leads").ShouldBe(0);
    }

    [Fact]
    public async Task A_column_that_the_parents_do_not_have_lets_the_job_fail()
    {
        AddRows();
        string file = await FilesAsync(("leads.csv", Parents), ("tastings.csv", Rows));

        JsonElement job = await WriteAllAsync("insert", file, Leads, Tastings.Replace("\"parent_column_index\":1", "\"parent_column_index\":2", StringComparison.Ordinal));

        job.GetProperty("resource")[1].GetProperty("code").GetString().ShouldBe("COLUMN_INDEX_NOT_FOUND");
    }
}
