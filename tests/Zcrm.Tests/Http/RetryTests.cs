using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class RetryTests
{
    private readonly FakeTimeProvider _clock = The.Clock();
    private int _calls;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 4)]
    [InlineData(HttpStatusCode.InternalServerError, 4)]
    [InlineData(HttpStatusCode.BadGateway, 4)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 4)]
    [InlineData(HttpStatusCode.BadRequest, 1)]
    [InlineData(HttpStatusCode.NotFound, 1)]
    public async Task A_read_is_repeated_when_that_may_help(HttpStatusCode status, int attempts)
    {
        CrmAnswer answer = await RunAsync(Calls.Get(), _ => new HttpResponseMessage(status));
        answer.Status.ShouldBe(status);
        answer.Response.Attempts.ShouldBe(attempts);
        _calls.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 4)]
    [InlineData(HttpStatusCode.InternalServerError, 1)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 1)]
    public async Task An_insert_is_repeated_only_when_nothing_was_done(HttpStatusCode status, int attempts)
    {
        await RunAsync(Calls.Insert(), _ => new HttpResponseMessage(status));
        _calls.ShouldBe(attempts);
    }

    [Fact]
    public async Task An_upsert_is_repeated_after_a_server_error()
    {
        await RunAsync(Calls.Insert().Repeatable(), _ => new HttpResponseMessage(HttpStatusCode.BadGateway));
        _calls.ShouldBe(4);
    }

    [Fact]
    public async Task An_insert_is_repeated_when_the_connection_was_never_made()
    {
        var failure = await Should.ThrowAsync<ZcrmTransportException>(
            RunAsync(Calls.Insert(), _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")));
        failure.Attempts.ShouldBe(4);
        failure.WasSent.ShouldBeFalse();
    }

    [Fact]
    public async Task An_insert_whose_answer_was_lost_is_not_repeated()
    {
        var failure = await Should.ThrowAsync<ZcrmTransportException>(
            RunAsync(Calls.Insert(), _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely")));
        failure.Attempts.ShouldBe(1);
        failure.WasSent.ShouldBeTrue();
        failure.Message.ShouldContain("may have taken effect");
    }

    [Fact]
    public async Task The_server_decides_how_long_to_wait()
    {
        DateTimeOffset? second = null;
        await RunAsync(Calls.Get(), attempt =>
        {
            if (attempt == 2) second = _clock.GetUtcNow();
            return attempt > 1 ? StubTransport.Json("{}") : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromSeconds(20)) } };
        });
        second.ShouldNotBeNull().ShouldBeInRange(The.Start.AddSeconds(20), The.Start.AddSeconds(21));
    }

    [Fact]
    public async Task A_wait_beyond_the_limit_is_left_to_the_caller()
    {
        await RunAsync(Calls.Get(), _ => new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromHours(1)) } });
        _calls.ShouldBe(1);
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_and_repeated()
    {
        CrmAnswer answer = await RunAsync(Calls.Get(), attempt => attempt == 1 ? null : StubTransport.Json("{}"));
        answer.Response.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task The_whole_call_ends_when_its_time_is_over()
    {
        CrmRequest request = new(HttpMethod.Get, $"{"Leads":name}", new CallOptions { Timeout = TimeSpan.FromSeconds(30) });
        var failure = await Should.ThrowAsync<ZcrmTransportException>(RunAsync(request, _ => null));
        failure.Message.ShouldContain("00:00:30");
    }

    [Fact]
    public async Task The_callers_cancellation_stays_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        Task<CrmAnswer> call = (await PrepareAsync(_ => null))(Calls.Get(), source.Token);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 15)]
    [InlineData(int.MaxValue, 15)]
    public void Waits_double_up_to_a_limit(int attempt, double seconds) =>
        RetryDelay.Backoff(new RetryOptions(), attempt, random: 0).ShouldBe(TimeSpan.FromSeconds(seconds));

    /// <summary>Runs a call and moves the clock on whenever it waits; an attempt that is answered with null hangs until it is cancelled.</summary>
    private async Task<CrmAnswer> RunAsync(CrmRequest request, Func<int, HttpResponseMessage?> answer)
    {
        Task<CrmAnswer> call = (await PrepareAsync(answer))(request, Ct);
        while (!call.IsCompleted) _clock.Advance(TimeSpan.FromMilliseconds(500));
        return await call;
    }

    private async Task<Func<CrmRequest, CancellationToken, Task<CrmAnswer>>> PrepareAsync(Func<int, HttpResponseMessage?> answer)
    {
        MemoryTokenStore store = await The.StoreWith(The.Connection(The.Start.AddHours(1)));
        return await Calls.PrepareAsync(The.Options(new HangingTransport(() => answer(++_calls)), _clock, store));
    }

    private sealed class HangingTransport(Func<HttpResponseMessage?> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (answer() is { } response) return Task.FromResult(response);
            var hanging = new TaskCompletionSource<HttpResponseMessage>();
            cancellationToken.Register(() => hanging.TrySetCanceled(cancellationToken));
            return hanging.Task;
        }
    }
}
