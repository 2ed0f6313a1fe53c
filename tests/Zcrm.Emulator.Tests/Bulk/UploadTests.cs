using System.Net;

namespace Zcrm.Emulator;

public sealed class UploadTests : BulkWriteTest
{
    private static readonly byte[] Good = Zip(("Leads.csv", "Last_Name\r\nIto\r\n"u8.ToArray()));

    [Fact]
    public async Task A_zip_gets_an_id_on_the_host_for_uploads()
    {
        Answer answer = await UploadAsync(Good);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        (answer.Code, answer.Text("status"), answer.Text("message")).ShouldBe(("FILE_UPLOAD_SUCCESS", "success", "file uploaded."));
        answer.Json.GetProperty("details").GetProperty("file_id").GetString().ShouldNotBeNullOrEmpty();
        answer.Json.GetProperty("details").GetProperty("created_time").GetDateTimeOffset().ShouldBe(Zoho.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Uploads_and_the_rest_of_the_API_have_hosts_of_their_own()
    {
        Answer upload = await UploadAsync(Good, host: Address("/"));
        (upload.Status, upload.Code).ShouldBe((HttpStatusCode.NotFound, "INVALID_URL_PATTERN"));
        using HttpResponseMessage other = await SendAsync(HttpMethod.Get, new Uri(DataCenter.US.Upload, "/crm/v8/org"));
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null, "own", "MANDATORY_NOT_FOUND", "Required key feature is not available")]
    [InlineData("bulk-read", "own", "NOT_SUPPORTED_FEATURE", "the feature is not supported")]
    [InlineData("bulk-write", null, "MANDATORY_NOT_FOUND", "Required key x-crm-org is not available")]
    [InlineData("bulk-write", "1", "INVALID_DATA", "Invalid data - x-crm-org")]
    public async Task The_headers_tell_what_it_is_for_and_whose(string? feature, string? org, string code, string message)
    {
        Answer answer = await UploadAsync(Good, feature, org);
        (answer.Status, answer.Code, answer.Text("message")).ShouldBe((HttpStatusCode.BadRequest, code, message));
    }

    [Fact]
    public async Task The_gateway_before_it_can_refuse_in_its_own_words()
    {
        Rules.RefuseUploadsAtGateway = true;
        Answer answer = await UploadAsync(Good, feature: null);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text("ERROR_CODE").ShouldBe("400");
        answer.Has("code").ShouldBeFalse();
        (await UploadAsync(Good)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_no_zip_or_no_file_is_refused()
    {
        (await UploadAsync("Last_Name\r\nIto"u8.ToArray())).Code.ShouldBe("INVALID_FILE_FORMAT");
        (await UploadAsync(Good, part: "data")).Code.ShouldBe("MANDATORY_NOT_FOUND");
    }

    [Theory]
    [InlineData(400, "INVALID_DATA")]
    [InlineData(413, "FILE_TOO_LARGE")]
    public async Task A_file_has_a_size_that_it_may_have(int status, string code)
    {
        Rules.BulkUploadLimit = Good.Length;
        Rules.OversizeUploadStatus = status;
        (await UploadAsync(Good)).Status.ShouldBe(HttpStatusCode.OK);
        Answer answer = await UploadAsync([.. Good, 0]);
        (answer.Status, answer.Code).ShouldBe(((HttpStatusCode)status, code));
    }

    [Fact]
    public async Task Its_scope_is_one_of_another_service()
    {
        Tokens tokens = await Browser.SignInAsync("ZohoCRM.bulk.ALL,ZohoCRM.modules.ALL");
        Answer answer = await UploadAsync(Good, token: tokens.Access);
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.Unauthorized, "OAUTH_SCOPE_MISMATCH"));
    }
}
