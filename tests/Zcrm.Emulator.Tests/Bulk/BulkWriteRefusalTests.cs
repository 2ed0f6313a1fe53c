using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class BulkWriteRefusalTests : BulkWriteTest
{
    private const string Name = """{"api_name":"Last_Name","index":0}""";

    [Theory]
    [InlineData("{}", "MISSING_REQUIRED_KEY")]
    [InlineData("""{"operation":"delete","resource":[]}""", "INVALID_DATA")]
    [InlineData("""{"operation":"insert"}""", "MISSING_REQUIRED_KEY")]
    [InlineData("""{"operation":"insert","resource":[]}""", "INVALID_DATA")]
    [InlineData("""{"operation":"insert","resource":[{}]}""", "MISSING_REQUIRED_KEY")]
    [InlineData("""{"operation":"insert","character_encoding":"klingon","resource":[{}]}""", "INVALID_DATA")]
    [InlineData("""{"operation":"insert","resource":[{"type":"data","module":{"api_name":"Nothing"},"file_id":"$file"}]}""", "MODULE_NOT_AVAILABLE")]
    [InlineData("""{"operation":"insert","resource":[{"type":"data","module":{"api_name":"Events"},"file_id":"$file"}]}""", "MODULE_NOT_AVAILABLE")]
    [InlineData("""{"operation":"insert","resource":[{"type":"data","module":{"api_name":"Leads"}}]}""", "MISSING_REQUIRED_KEY")]
    [InlineData("""{"operation":"insert","resource":[{"type":"data","module":{"api_name":"Leads"},"file_id":"99"}]}""", "FILE_NOT_FOUND")]
    [InlineData(
        """{"operation":"insert","resource":[{"type":"data","module":{"api_name":"Leads"},"file_id":"$file","file_names":["x.csv"]}]}""",
        "FILE_NOT_FOUND")]
    [InlineData("""{"operation":"update","resource":[{"type":"data","module":{"api_name":"Leads"},"file_id":"$file"}]}""", "MANDATORY_NOT_FOUND")]
    [InlineData("[]", "REQUEST_BODY_NOT_SUPPORTED")]
    public async Task Requests_that_make_no_sense_are_refused(string body, string code)
    {
        string file = await FileAsync("Last_Name\nIto\n");
        Answer answer = await PostAsync("/crm/bulk/v8/write", body.Replace("$file", file, StringComparison.Ordinal));
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.BadRequest, code), answer.Body);
    }

    [Theory]
    [InlineData(""","find_by":"City","field_mappings":[{"api_name":"Last_Name","index":0}]""", "INVALID_DATA")]
    [InlineData(""","find_by":"Email","field_mappings":[{"api_name":"Last_Name","index":0}]""", "MANDATORY_FIELDS_NOT_MAPPED")]
    [InlineData(""","field_mappings":[{"api_name":"City","index":0}]""", "MANDATORY_FIELDS_NOT_MAPPED")]
    [InlineData(""","field_mappings":[{"api_name":"ast_Name","index":0}]""", "INVALID_FIELD")]
    [InlineData(""","field_mappings":[{"api_name":"Created_Time","index":0}]""", "INVALID_FIELD")]
    [InlineData(""","field_mappings":[{"api_name":"Last_Name"}]""", "MISSING_REQUIRED_KEY")]
    [InlineData(""","field_mappings":[{"index":0}]""", "MISSING_REQUIRED_KEY")]
    [InlineData(""","field_mappings":[{"api_name":"Last_Name","index":-1}]""", "INVALID_DATA")]
    [InlineData(""","field_mappings":[{"api_name":"Last_Name","index":0,"format":"quarters"}]""", "INVALID_FORMAT")]
    [InlineData(""","ignore_empty":"yes" """, "INVALID_DATA")]
    public async Task Mappings_that_make_no_sense_are_refused(string resource, string code)
    {
        Answer answer = await CreateAsync("insert", "Leads", await FileAsync("Last_Name\nIto\n"), resource);
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.BadRequest, code), answer.Body);
    }

    [Theory]
    [InlineData("", "FILE_NOT_SUPPORTED")]
    [InlineData("\r\n\r\n", "FILE_NOT_SUPPORTED")]
    [InlineData("Last_Name\n\"Ito\n", "FILE_NOT_SUPPORTED")]
    [InlineData("Last_Name,No_Field\nIto,1\n", "INVALID_FIELD_NAME")]
    [InlineData("City\nKyoto\n", "MANDATORY_FIELDS_NOT_MAPPED")]
    [InlineData("Last_Name\nA\nB\nC\nD\n", "LIMIT_EXCEEDED")]
    public async Task Files_that_make_no_sense_let_their_job_fail_before_a_row_is_saved(string csv, string code)
    {
        Rules.BulkWriteRowLimit = 3;
        JsonElement job = await WriteAsync("insert", "Leads", csv);
        job.GetProperty("status").GetString().ShouldBe("FAILED");
        JsonElement resource = job.GetProperty("resource")[0];
        (resource.GetProperty("status").GetString(), resource.GetProperty("code").GetString()).ShouldBe(("FAILED", code));
        job.TryGetProperty("result", out _).ShouldBeFalse();
        Zoho.Data.Count("Leads").ShouldBe(0);
    }

    [Fact]
    public async Task Columns_must_be_there_and_not_too_many()
    {
        JsonElement missing = await WriteAsync("insert", "Leads", "Name\nIto\n", $$""","field_mappings":[{{Name}},{"api_name":"City","index":1}]""");
        missing.GetProperty("resource")[0].GetProperty("code").GetString().ShouldBe("COLUMN_INDEX_NOT_FOUND");
        string header = string.Join(',', Enumerable.Range(0, 201));
        JsonElement many = await WriteAsync("insert", "Leads", $"{header}\nIto\n", $",\"field_mappings\":[{Name}]");
        many.GetProperty("resource")[0].GetProperty("code").GetString().ShouldBe("HEADER_LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task A_zip_holds_one_table()
    {
        byte[] two = Zip(("a.csv", "Last_Name\nIto\n"u8.ToArray()), ("b.csv", "Last_Name\nSato\n"u8.ToArray()));
        string file = (await UploadAsync(two)).Json.GetProperty("details").GetProperty("file_id").GetString()!;
        (await CreateAsync("insert", "Leads", file)).Code.ShouldBe("FILE_NOT_SUPPORTED");
        (await CreateAsync("insert", "Leads", file, ",\"file_names\":[\"b.csv\"]")).Status.ShouldBe(HttpStatusCode.Created);
        string text = (await UploadAsync(Zip(("a.txt", "x"u8.ToArray())))).Json.GetProperty("details").GetProperty("file_id").GetString()!;
        (await CreateAsync("insert", "Leads", text)).Code.ShouldBe("FILE_NOT_SUPPORTED");
    }

    [Theory]
    [InlineData("insert", "ZohoCRM.bulk.READ,ZohoCRM.modules.ALL")]
    [InlineData("insert", "ZohoCRM.bulk.ALL,ZohoCRM.modules.leads.UPDATE")]
    [InlineData("upsert", "ZohoCRM.bulk.ALL,ZohoCRM.modules.leads.CREATE")]
    public async Task The_token_needs_the_scopes_of_bulk_and_of_the_module(string operation, string scopes)
    {
        string file = await FileAsync("Last_Name\nIto\n");
        string body = $$"""{"operation":"{{operation}}","resource":[{"type":"data","module":{"api_name":"Leads"},"file_id":"{{file}}","find_by":"Email"}]}""";
        Answer answer = await PostAsync("/crm/bulk/v8/write", body, token: (await Browser.SignInAsync(scopes)).Access);
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.Unauthorized, "OAUTH_SCOPE_MISMATCH"));
    }
}
