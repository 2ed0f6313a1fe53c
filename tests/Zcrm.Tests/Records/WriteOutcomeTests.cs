using System.Net;

namespace Zcrm;

/// <summary>One outcome for each record, and a true one, whatever the answer or its want.</summary>
public sealed class WriteOutcomeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_of_the_whole_call_that_comes_with_200_refuses_every_record()
    {
        WriteResults results = await InsertAsync(3, (_, _) => StubTransport.Json(
            """{"code":"INVALID_REQUEST","details":{},"message":"unable to process your request","status":"error"}"""));
        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Refused, WriteOutcome.Refused, WriteOutcome.Refused]);
        results.ShouldAllBe(result => result.Error!.Code == new CrmErrorCode("INVALID_REQUEST"));
    }

    [Fact]
    public async Task Records_without_an_item_in_the_answer_are_unknown()
    {
        WriteResults results = await InsertAsync(2, (_, _) => StubTransport.Json($$"""{"data":[{{Item("1")}}]}"""));
        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.Unknown]);
        results.ToString().ShouldStartWith("1 succeeded, 1 failed, the first: [1] Unknown: ");
    }

    [Fact]
    public async Task An_answer_that_cannot_be_understood_leaves_the_records_unknown_and_never_unsent()
    {
        WriteResults results = await InsertAsync(3, (_, _) => StubTransport.Json($$"""{"data":[{{Item("1")}},{"code":[1]},{{Item("3")}}]}"""));
        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.Unknown, WriteOutcome.Unknown]);
    }

    [Fact]
    public async Task An_exception_of_a_users_own_in_one_call_leaves_the_others_their_outcomes()
    {
        WriteResults results = await InsertAsync(150, (_, body) => body.Contains("Name 149", StringComparison.Ordinal)
            ? throw new InvalidOperationException("The handler broke.")
            : StubTransport.Json($$"""{"data":[{{string.Join(',', Enumerable.Range(1, 100).Select(id => Item($"{id}")))}}]}"""));
        results.Take(100).ShouldAllBe(result => result.Outcome == WriteOutcome.Inserted);
        results.Skip(100).ShouldAllBe(result => result.Outcome == WriteOutcome.Unknown && result.Cause!.InnerException is InvalidOperationException);
    }

    [Fact]
    public async Task A_token_store_that_fails_leaves_the_records_unsent()
    {
        var zoho = new StubZoho();
        RecordsClient leads = new ZcrmClient(The.Options(zoho.Transport, The.Clock(), new FailingStore())).Records("Leads");
        WriteResult result = (await leads.InsertAsync([Lead(0)], cancellationToken: Ct)).ShouldHaveSingleItem();
        result.Outcome.ShouldBe(WriteOutcome.NotSent);
        result.Error!.Message.ShouldContain("The database is away");
        (await Should.ThrowAsync<InvalidDataException>(leads.InsertAsync(Lead(0), cancellationToken: Ct))).Message.ShouldBe("The database is away");
    }

    [Fact]
    public async Task A_sign_in_that_ends_after_a_refused_token_leaves_the_records_unsent()
    {
        var zoho = new StubZoho((_, _) => StubZoho.InvalidToken()) { TokenAnswer = _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "away") };
        WriteResult result = (await (await LeadsAsync(zoho)).InsertAsync([Lead(0)], cancellationToken: Ct)).ShouldHaveSingleItem();
        result.Outcome.ShouldBe(WriteOutcome.NotSent);
    }

    [Fact]
    public async Task A_deletion_whose_repetition_finds_nothing_may_have_been_done_by_the_attempt_before()
    {
        int calls = 0;
        var zoho = new StubZoho((_, _) => ++calls == 1
            ? new HttpResponseMessage(HttpStatusCode.BadGateway)
            : StubTransport.Json("""{"data":[{"code":"INVALID_DATA","details":{"id":"1"},"message":"the id given seems to be invalid","status":"error"}]}""", HttpStatusCode.BadRequest));
        WriteResult result = (await (await LeadsAsync(zoho, attempts: 2)).DeleteAsync(new CrmId[] { "1" }, cancellationToken: Ct)).ShouldHaveSingleItem();
        result.Outcome.ShouldBe(WriteOutcome.Unknown);
        result.Error!.Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    [Fact]
    public async Task A_deletion_that_is_refused_at_once_is_refused()
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json("""{"data":[{"code":"INVALID_DATA","details":{"id":"1"},"message":"no","status":"error"}]}"""));
        (await (await LeadsAsync(zoho)).DeleteAsync(new CrmId[] { "1" }, cancellationToken: Ct))[0].Outcome.ShouldBe(WriteOutcome.Refused);
    }

    [Fact]
    public async Task The_same_object_twice_is_refused_before_anything_is_sent()
    {
        CrmRecord lead = Lead(0);
        var refused = await Should.ThrowAsync<ArgumentException>((await LeadsAsync(new StubZoho())).InsertAsync([lead, Lead(1), lead], cancellationToken: Ct));
        refused.Message.ShouldStartWith("Record 2 of the batch is the same object as record 0");
    }

    [Fact]
    public async Task A_batch_of_none_is_refused_before_anything_is_sent()
    {
        var zoho = new StubZoho();
        RecordsClient leads = await LeadsAsync(zoho);
        CrmRecord[] none = [];
        foreach (Func<Task> write in (Func<Task>[])
        [
            () => leads.InsertAsync(none, cancellationToken: Ct),
            () => leads.UpdateAsync(none, cancellationToken: Ct),
            () => leads.UpsertAsync(none, cancellationToken: Ct),
            () => leads.DeleteAsync(Array.Empty<CrmId>(), cancellationToken: Ct),
            () => leads.Notes("5").AddAsync(Array.Empty<Modules.Note>(), cancellationToken: Ct),
        ])
            (await Should.ThrowAsync<ArgumentException>(write)).Message.ShouldStartWith("The batch is empty: there is no record for ");
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_single_write_keeps_the_place_where_it_failed()
    {
        var zoho = new StubZoho((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended"));
        var failure = await Should.ThrowAsync<ZcrmTransportException>((await LeadsAsync(zoho)).InsertAsync(Lead(0), cancellationToken: Ct));
        failure.StackTrace.ShouldNotBeNull().ShouldContain(nameof(CrmPipeline));
    }

    [Fact]
    public async Task An_error_that_comes_with_200_is_no_empty_list()
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json("""{"code":"INTERNAL_ERROR","details":{},"message":"Internal Server Error","status":"error"}"""));
        RecordsClient leads = await LeadsAsync(zoho);
        (await Should.ThrowAsync<ZcrmApiException>(leads.GetAsync("1", cancellationToken: Ct))).Code.ShouldBe(new CrmErrorCode("INTERNAL_ERROR"));
        (await Should.ThrowAsync<ZcrmApiException>(leads.CountAsync(cancellationToken: Ct))).Code.ShouldBe(new CrmErrorCode("INTERNAL_ERROR"));
    }

    private static async Task<WriteResults> InsertAsync(int count, Func<HttpRequestMessage, string, HttpResponseMessage?> answer) =>
        await (await LeadsAsync(new StubZoho(answer))).InsertAsync(Enumerable.Range(0, count).Select(Lead), cancellationToken: Ct);

    private static async Task<RecordsClient> LeadsAsync(StubZoho zoho, int attempts = 1)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = attempts, BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero };
        return new ZcrmClient(options).Records("Leads");
    }

    private static CrmRecord Lead(int number)
    {
        var lead = new CrmRecord();
        lead.Set("Last_Name", $"Name {number}");
        return lead;
    }

    private static string Item(string id) =>
        $$"""{"code":"SUCCESS","details":{"id":"{{id}}","Modified_Time":"2026-01-05T09:00:00+00:00"},"message":"record added","status":"success"}""";

    private sealed class FailingStore : ITokenStore
    {
        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidDataException("The database is away");

        public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) => throw new InvalidDataException("The database is away");

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidDataException("The database is away");

        public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => throw new InvalidDataException("The database is away");
    }
}
