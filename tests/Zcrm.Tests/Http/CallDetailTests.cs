using System.Diagnostics;
using System.Net;

namespace Zcrm;

public sealed class CallDetailTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wait_that_is_told_as_a_date_reaches_the_caller()
    {
        var refused = (ZcrmRateLimitException)AnswerReader.ToException(await SendAsync(Calls.Get(), () =>
            new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(The.Start.AddSeconds(40)) } }));
        refused.RetryAfter.ShouldBe(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_wait_that_is_told_as_the_reset_of_the_window_reaches_the_caller()
    {
        var refused = (ZcrmRateLimitException)AnswerReader.ToException(await SendAsync(Calls.Get(), () => Reset(HttpStatusCode.TooManyRequests)));
        refused.RetryAfter.ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void The_reset_of_the_window_does_not_delay_the_repetition_after_a_server_error()
    {
        RetryDelay.Asked(Reset(HttpStatusCode.BadGateway), The.Start).ShouldBeNull();
        RetryDelay.Asked(Reset(HttpStatusCode.TooManyRequests), The.Start).ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task A_success_that_breaks_off_shows_nothing_of_the_data_in_it()
    {
        CrmAnswer answer = await SendAsync(Calls.Get(), () => StubTransport.Json("""{"data":[{"Last_Name":"Geheim"""));
        var failure = Should.Throw<ZcrmTransportException>(() => AnswerReader.Read(answer));
        failure.Message.ShouldNotContain("Geheim");
        failure.Message.ShouldContain("application/json of 29 bytes that is damaged or cut off");
    }

    [Theory]
    [InlineData("X-Trace", "one\r\nAuthorization: Zoho-oauthtoken stolen")]
    [InlineData("X Trace", "one")]
    [InlineData("Content-Type", "text/plain")]
    public void A_header_that_cannot_be_sent_is_refused(string name, string value) =>
        Should.Throw<ArgumentException>(() => WithHeader(name, value)).Message.ShouldStartWith($"'{name}' cannot be sent");

    [Fact]
    public async Task A_callers_header_is_sent_but_takes_no_clients_place()
    {
        string? trace = null, authorization = null;
        CrmRequest request = new(HttpMethod.Get, $"{"Leads":name}", new CallOptions { Headers = new Dictionary<string, string> { ["X-Trace"] = "é", ["Authorization"] = "mine" } });
        await SendAsync(request, () => StubTransport.Json("{}"), sent =>
            (trace, authorization) = (string.Join(',', sent.Headers.GetValues("X-Trace")), sent.Headers.Authorization!.ToString()));
        trace.ShouldBe("é");
        authorization.ShouldBe("Zoho-oauthtoken access-0");
    }

    [Fact]
    public async Task The_template_of_a_span_is_the_path_that_its_name_shows()
    {
        Activity? seen = null;
        using var parent = new Activity("test");
        parent.Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ZcrmTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen = activity.TraceId == parent.TraceId ? activity : seen,
        };
        ActivitySource.AddActivityListener(listener);
        await SendAsync(Calls.Get(), () => StubTransport.Json("{}"));
        seen.ShouldNotBeNull().DisplayName.ShouldBe("GET /Leads/{id}");
        seen.GetTagItem("url.template").ShouldBe("/Leads/{id}");
    }

    [Fact]
    public void A_login_with_an_empty_state_gets_one_that_nobody_can_guess() =>
        LoginUrl.Create(DataCenter.US.Accounts, "1000.CLIENT", new Uri("https://app.example/back"), ScopeSet.Parse("ZohoCRM.modules.ALL"), new LoginOptions { State = "" })
            .State.Length.ShouldBeGreaterThan(40);

    private static CrmRequest WithHeader(string name, string value) =>
        new(HttpMethod.Get, $"{"Leads":name}", new CallOptions { Headers = new Dictionary<string, string> { [name] = value } });

    private static HttpResponseMessage Reset(HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.TryAddWithoutValidation("X-RATELIMIT-RESET", $"{The.Start.AddSeconds(90).ToUnixTimeMilliseconds()}");
        return response;
    }

    private static async Task<CrmAnswer> SendAsync(CrmRequest request, Func<HttpResponseMessage> answer, Action<HttpRequestMessage>? look = null)
    {
        var zoho = new StubZoho((sent, _) =>
        {
            look?.Invoke(sent);
            return answer();
        });
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        return await Calls.SendAsync(options, request, Ct);
    }
}
