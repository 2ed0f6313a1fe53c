using System.Net;
using System.Text;

namespace Zcrm;

public sealed class ErrorReadingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_at_the_top_is_read()
    {
        ZcrmApiException error = await ErrorAsync(
            HttpStatusCode.BadRequest, """{"code":"INVALID_MODULE","details":{"resource_path_index":0},"message":"the module name given seems to be invalid","status":"error"}""");
        error.Code.ShouldBe(CrmErrorCode.InvalidModule);
        error.Message.ShouldBe(
            "GET /Leads/{id} was refused with INVALID_MODULE (400): the module name given seems to be invalid. "
            + "Use the module's API name, in its own case, as Setup > Developer Hub > APIs and SDKs lists it.");
        error.Operation.ShouldBe("GET /Leads/{id}");
    }

    [Fact]
    public async Task An_error_in_the_array_is_read()
    {
        ZcrmApiException error = await ErrorAsync(
            HttpStatusCode.BadRequest,
            """{"data":[{"code":"PATTERN_NOT_MATCHED","details":{"param_name":"type"},"message":"no","status":"error"}]}""");
        error.Field.ShouldBe("type");
    }

    [Fact]
    public async Task Inner_errors_lend_their_field_to_the_outer_one()
    {
        ZcrmApiException error = await ErrorAsync(
            HttpStatusCode.BadRequest,
            """
            {"data":[{"code":"MULTIPLE_OR_MULTI_ERRORS","message":"Multiple errors in the request","status":"error","details":{"errors":[
              {"code":"DUPLICATE_DATA","message":"duplicate data","status":"error","details":{"api_name":"Email","json_path":"$.data[0].Email","duplicate_record":{"id":"55"}}}]}}]}
            """);
        error.Code.ShouldBe(CrmErrorCode.MultipleErrors);
        error.Field.ShouldBe("Email");
        error.Error.DuplicateId.ShouldBe("55");
    }

    [Theory]
    [InlineData("""{"expected_data_type":"double","api_name":"Annual_Revenue"}""", "INVALID_DATA (Annual_Revenue): invalid data (expected: double)")]
    [InlineData("""{"maximum_length":40,"api_name":"Last_Name"}""", "INVALID_DATA (Last_Name): invalid data (at most 40)")]
    [InlineData("""{"supported_values":["a","b"],"api_name":"type"}""", "INVALID_DATA (type): invalid data (one of: a, b)")]
    [InlineData("""{"range":{"from":1,"to":7}}""", "INVALID_DATA: invalid data (from 1 to 7)")]
    [InlineData("""{"expected_fields":[{"api_name":"a","json_path":"$.a"},{"api_name":"b"}]}""", "INVALID_DATA: invalid data (expected: a, b)")]
    [InlineData("""{"column_name":"Last_Nam","clause":"where"}""", "INVALID_DATA (Last_Nam): invalid data (clause: where)")]
    [InlineData("""{"value":"somebody's","near":"somebody's"}""", "INVALID_DATA: invalid data")]
    [InlineData("""["unexpected"]""", "INVALID_DATA: invalid data")]
    public async Task An_error_says_what_was_expected_and_never_what_was_sent(string details, string said)
    {
        ZcrmApiException error = await ErrorAsync(
            HttpStatusCode.BadRequest, $$"""{"data":[{"code":"INVALID_DATA","details":{{details}},"message":"invalid data","status":"error"}]}""");
        error.Error.ToString().ShouldBe(said);
        error.Message.ShouldContain(said[(said.IndexOf(':', StringComparison.Ordinal) + 2)..] + ". ");
    }

    [Fact]
    public async Task All_faults_of_a_record_are_in_the_message()
    {
        ZcrmApiException error = await ErrorAsync(
            HttpStatusCode.BadRequest,
            """
            {"data":[{"code":"MULTIPLE_OR_MULTI_ERRORS","message":"Multiple errors","status":"error","details":{"errors":[
              {"code":"MANDATORY_NOT_FOUND","message":"required field not found","details":{"api_name":"Last_Name"}},
              {"code":"INVALID_DATA","message":"invalid data","details":{"api_name":"Email","expected_data_type":"email"}}]}}]}
            """);
        error.Message.ShouldContain("Multiple errors: MANDATORY_NOT_FOUND (Last_Name): required field not found; INVALID_DATA (Email): invalid data (expected: email).");
    }

    [Fact]
    public async Task A_throttle_says_how_long_Zoho_asks_to_wait() => (await ErrorAsync(
        HttpStatusCode.TooManyRequests, """{"code":"TOO_MANY_REQUESTS","details":{},"message":"too many","status":"error"}""", retryAfter: 600))
        .Message.ShouldContain("too many. Zoho asks to wait for 00:10:00. ");

    [Fact]
    public async Task The_old_throttle_with_a_number_for_a_code_is_read()
    {
        var error = (ZcrmRateLimitException)await ErrorAsync(
            HttpStatusCode.TooManyRequests, """{"code":429,"error":"TOO_MANY_REQUESTS","error_info":"Many requests fired.","details":[]}""");
        error.Code.ShouldBe(CrmErrorCode.TooManyRequests);
        error.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<html>\n <body>Bad\n gateway</body></html>", "text/html that begins \"<html> <body>Bad gateway</body></html>\"")]
    [InlineData("", "an empty body")]
    [InlineData("{\"code\":\"INTERNAL", "text/html that begins \"{\"code\":\"INTERNAL\"")]
    public async Task A_body_that_is_no_json_becomes_a_readable_error(string body, string excerpt)
    {
        ZcrmApiException error = await ErrorAsync(HttpStatusCode.BadGateway, body, "text/html");
        error.Code.ShouldBe(CrmErrorCode.UnreadableAnswer);
        error.Message.ShouldContain(excerpt);
        error.IsTransient.ShouldBeTrue();
    }

    private static async Task<ZcrmApiException> ErrorAsync(HttpStatusCode status, string body, string type = "application/json", int? retryAfter = null)
    {
        var zoho = new StubZoho((_, _) =>
        {
            var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) };
            if (retryAfter is { } seconds) answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
            return answer;
        });
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        return AnswerReader.ToException(await Calls.SendAsync(options, Calls.Get(), Ct));
    }
}
