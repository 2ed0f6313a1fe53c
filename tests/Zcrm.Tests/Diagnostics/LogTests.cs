using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class LogTests
{
    private readonly FakeTimeProvider _clock = The.Clock();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_retry_after_an_answer_tells_the_status_and_the_wait() =>
        (await LinesAsync(LogLevel.Information, first: () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)))
            .ShouldBe(["Warning: GET /Leads/{id}, attempt 1, was answered with 503; it is tried again in 500 ms."]);

    [Fact]
    public async Task A_retry_after_a_failure_tells_its_kind_and_the_wait() =>
        (await LinesAsync(LogLevel.Information, first: () => throw new HttpRequestException("somebody's host")))
            .ShouldBe(["Warning: GET /Leads/{id}, attempt 1, failed with HttpRequestException; it is tried again in 500 ms."]);

    [Fact]
    public async Task Debug_tells_each_call_once() =>
        (await LinesAsync(LogLevel.Debug, first: () => StubTransport.Json("{}")))
            .ShouldBe(["Debug: GET /Leads/{id} was answered with 200 after 1 attempt(s) and 0.0 ms."]);

    [Fact]
    public async Task Debug_tells_a_call_that_nobody_answers()
    {
        var logs = new LogLines();
        ZcrmClientOptions options = await OptionsAsync(new StubZoho((_, _) => throw new HttpRequestException("cut")), logs);
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        await Should.ThrowAsync<ZcrmTransportException>(Calls.SendAsync(options, Calls.Get(), Ct));
        logs.Lines.ShouldBe(["Debug: GET /Leads/{id} failed with System.Net.Http.HttpRequestException after 1 attempt(s) and 0.0 ms."]);
    }

    [Fact]
    public async Task A_new_token_is_told_with_its_end_and_without_itself()
    {
        var logs = new LogLines(LogLevel.Information);
        ZcrmClientOptions options = The.Options(new StubZoho((_, _) => StubTransport.Json("{}")).Transport, _clock, await The.StoreWith(The.Connection(The.Start)));
        options.LoggerFactory = logs;
        await Calls.SendAsync(options, Calls.Get(), Ct);
        logs.Lines.ShouldBe(["Information: Minted an access token for ana@example.com; it lives until 2026-01-05 10:00:00Z."]);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(LogLevel from, Func<HttpResponseMessage> first)
    {
        var logs = new LogLines(from);
        int calls = 0;
        ZcrmClientOptions options = await OptionsAsync(new StubZoho((_, _) => calls++ == 0 ? first() : StubTransport.Json("{}")), logs);
        Func<CrmRequest, CancellationToken, Task<CrmAnswer>> send = await Calls.PrepareAsync(options);
        Task<CrmAnswer> answer = send(Calls.Get(), Ct);
        if (!answer.IsCompleted) _clock.Advance(TimeSpan.FromSeconds(1));
        await answer;
        return logs.Lines;
    }

    private async Task<ZcrmClientOptions> OptionsAsync(StubZoho zoho, LogLines logs)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, _clock, await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.LoggerFactory = logs;
        return options;
    }
}
