using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>What counts as an outcome when records of unknown outcome are sent again.</summary>
public sealed class UnknownSettlingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refusal_of_the_second_call_says_nothing_about_the_first() =>
        (await OutcomeAsync(Lost, _ => StubTransport.Json("""{"code":"NO_PERMISSION","details":{},"message":"no","status":"error"}""", HttpStatusCode.Forbidden)))
            .ShouldBe(WriteOutcome.Unknown);

    [Fact]
    public async Task A_refusal_of_the_record_itself_counts() =>
        (await OutcomeAsync(Lost, _ => StubTransport.Json("""{"data":[{"code":"INVALID_DATA","details":{},"message":"no","status":"error"}]}""", HttpStatusCode.BadRequest)))
            .ShouldBe(WriteOutcome.Refused);

    [Fact]
    public async Task Success_counts_and_takes_the_failure_away()
    {
        (await OutcomeAsync(Lost, Lost, Written)).ShouldBe(WriteOutcome.Updated);
        (RecordsClient leads, FakeTimeProvider clock) = await LeadsAsync(Lost, Written);
        Task<WriteResult> single = leads.UpsertAsync(Lead(), ["Email"], Options, Ct);
        await PassAsync(clock, single);
        (await single).Outcome.ShouldBe(WriteOutcome.Updated);
    }

    [Fact]
    public async Task A_single_write_that_is_never_settled_throws_what_failed_first()
    {
        (RecordsClient leads, FakeTimeProvider clock) = await LeadsAsync([.. Enumerable.Repeat<Func<HttpRequestMessage, HttpResponseMessage>>(Lost, 20)]);
        Task<WriteResult> single = leads.UpsertAsync(Lead(), ["Email"], Options, Ct);
        await PassAsync(clock, single);
        await Should.ThrowAsync<ZcrmTransportException>(single);
    }

    [Fact]
    public async Task Cancelling_the_wait_leaves_the_outcome_unknown()
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        (RecordsClient leads, _) = await LeadsAsync(Lost);
        Task<WriteResults> batch = leads.UpsertAsync([Lead()], ["Email"], Options with { Progress = null }, cancelling.Token);
        await cancelling.CancelAsync();
        WriteCanceledException cancelled = await Should.ThrowAsync<WriteCanceledException>(batch);
        cancelled.Results[0].Outcome.ShouldBeOneOf(WriteOutcome.Unknown, WriteOutcome.NotSent);
    }

    [Theory]
    [InlineData("Email", "a@example.com", true)]
    [InlineData("Email", "", false)]
    [InlineData("Email", null, false)]
    [InlineData("City", "Ulm", false)]
    public void An_upsert_may_be_repeated_when_each_record_can_be_found_again(string field, string? value, bool isIn)
    {
        IReadOnlyList<PendingWrite> records = PendingWrite.All([Lead(), new CrmRecord { [field] = value }]);
        UpsertKey.IsIn("Leads", null, records).ShouldBe(isIn);
        UpsertKey.IsIn("Accounts", ["Number", "Email"], records).ShouldBe(isIn);
        UpsertKey.IsIn("Accounts", null, records).ShouldBeFalse();
    }

    private static WriteOptions Options { get; } = new() { SettleUnknown = TimeSpan.FromSeconds(20) };

    private static HttpResponseMessage Lost(HttpRequestMessage request) => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended");

    private static HttpResponseMessage Written(HttpRequestMessage request) =>
        StubTransport.Json("""{"data":[{"code":"SUCCESS","action":"update","details":{"id":"7"},"message":"record updated","status":"success"}]}""");

    private static CrmRecord Lead() => new() { ["Last_Name"] = "Ito", ["Email"] = "i@example.com" };

    private static async Task<WriteOutcome> OutcomeAsync(params Func<HttpRequestMessage, HttpResponseMessage>[] answers)
    {
        (RecordsClient leads, FakeTimeProvider clock) = await LeadsAsync(answers);
        Task<WriteResults> batch = leads.UpsertAsync([Lead()], ["Email"], Options, Ct);
        await PassAsync(clock, batch);
        return (await batch)[0].Outcome;
    }

    /// <summary>The last answer is given again and again.</summary>
    private static async Task<(RecordsClient Leads, FakeTimeProvider Clock)> LeadsAsync(params Func<HttpRequestMessage, HttpResponseMessage>[] answers)
    {
        int call = 0;
        var zoho = new StubZoho((request, _) => answers[Math.Min(call++, answers.Length - 1)](request));
        FakeTimeProvider clock = The.Clock();
        ZcrmClientOptions options = The.Options(zoho.Transport, clock, await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        return (new ZcrmClient(options).Records("Leads"), clock);
    }

    private static async Task PassAsync(FakeTimeProvider clock, Task work)
    {
        while (!work.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }
}
