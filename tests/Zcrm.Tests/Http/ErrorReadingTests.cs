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

    private static async Task<ZcrmApiException> ErrorAsync(HttpStatusCode status, string body, string type = "application/json")
    {
        var zoho = new StubZoho((_, _) => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) });
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        return AnswerReader.ToException(await Calls.SendAsync(options, Calls.Get(), Ct));
    }
}
