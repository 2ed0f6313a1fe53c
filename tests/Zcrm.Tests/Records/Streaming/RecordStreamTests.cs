using System.Collections.Concurrent;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Zcrm;

/// <summary>A stream of records ends with one result for each record that its source gave, in order, whatever ends it.</summary>
public sealed class RecordStreamTests
{
    private const int Concurrency = 3;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_records_although_calls_end_in_any_order()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        var zoho = new HeldZoho((body, number) => number == 0 ? first.Task : Task.FromResult(Saved(body)));
        zoho.Answered = number =>
        {
            if (number == 2) first.SetResult(Saved(250, 0, 100));
        };
        List<WriteResult> results = await zoho.Leads().InsertMany(Leads(250)).ToListAsync(Ct);
        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 250));
        results.ShouldAllBe(result => result.Outcome == WriteOutcome.Inserted && result.Record.Get<int>("Number") == result.Index);
        zoho.Sizes.Order().ShouldBe([50, 100, 100]);
    }

    [Fact]
    public async Task The_source_is_read_no_further_than_calls_and_results_have_room()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        int read = 0;
        await using IAsyncEnumerator<WriteResult> results = zoho.Leads().InsertMany(Leads(100_000, () => read++)).GetAsyncEnumerator(Ct);
        (await results.MoveNextAsync()).ShouldBeTrue();
        await HeldZoho.Quiet(() => read);
        read.ShouldBeInRange(100, (Concurrency + 2) * 100);
        zoho.MostAtOnce.ShouldBeLessThanOrEqualTo(Concurrency);
    }

    [Fact]
    public async Task A_source_that_throws_is_told_after_the_results_of_what_it_gave()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        var results = new List<WriteResult>();
        var thrown = await Should.ThrowAsync<InvalidDataException>(() => CollectAsync(zoho.Leads().InsertMany(Leads(130, thenThrow: true)).WithCancellation(Ct), results));
        thrown.Message.ShouldBe("Line 131 is damaged.");
        results.Count.ShouldBe(130);
        results.ShouldAllBe(result => result.Outcome == WriteOutcome.Inserted);
    }

    [Fact]
    public async Task A_cancelled_stream_gives_the_result_of_every_record_it_took_and_then_the_cancellation()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        int read = 0;
        var zoho = new HeldZoho(async (_, number) =>
        {
            if (number == Concurrency - 1) await stop.CancelAsync();
            return await new TaskCompletionSource<HttpResponseMessage>().Task;
        });
        var results = new List<WriteResult>();
        var cancelled = await Should.ThrowAsync<OperationCanceledException>(
            () => CollectAsync(zoho.Leads().InsertMany(Leads(10_000, () => read++)).WithCancellation(stop.Token), results));
        cancelled.CancellationToken.ShouldBe(stop.Token);
        results.Count.ShouldBe(read);
        results.Take(Concurrency * 100).ShouldAllBe(result => result.Outcome == WriteOutcome.Unknown);
        results.Skip(Concurrency * 100).ShouldAllBe(result => result.Outcome == WriteOutcome.NotSent);
    }

    [Fact]
    public async Task A_caller_who_leaves_ends_the_source_and_lets_calls_under_way_finish()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        bool isLeft = false;
        await foreach (WriteResult result in zoho.Leads().InsertMany(Leads(100_000, whenLeft: () => isLeft = true)).WithCancellation(Ct))
        {
            if (result.Index == 150) break;
        }

        isLeft.ShouldBeTrue();
        zoho.AtOnce.ShouldBe(0);
    }

    [Fact]
    public async Task A_chunk_that_fails_hinders_no_other_and_says_for_which_records_the_outcome_is_unknown()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(
            body.Contains("Name 150\"", StringComparison.Ordinal) ? new HttpResponseMessage(HttpStatusCode.BadGateway) : Saved(body)));
        List<WriteResult> results = await zoho.Leads().InsertMany(Leads(300)).ToListAsync(Ct);
        results.Where(result => result.Outcome == WriteOutcome.Unknown).Select(result => result.Index).ShouldBe(Enumerable.Range(100, 100));
        results.Count(result => result.Succeeded).ShouldBe(200);
    }

    [Fact]
    public async Task A_record_that_cannot_be_right_is_not_sent_and_the_others_are()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        CrmRecord once = Lead(0);
        List<WriteResult> results = await zoho.Leads().UpsertMany(new[] { once, null!, once, Lead(3) }.ToAsyncEnumerable(), ["Email"]).ToListAsync(Ct);
        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.NotSent, WriteOutcome.NotSent, WriteOutcome.Inserted]);
        results[2].Error!.Message.ShouldStartWith("Record 2 of the batch is the same object as record 0");
    }

    [Fact]
    public async Task Records_of_updates_that_are_no_records_are_not_sent()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        var noId = new CrmRecord { ["id"] = "x12", ["City"] = "Oslo" };
        List<WriteResult> results = await zoho.Leads().UpdateMany(new[] { Update("7"), noId, Update("7"), Lead(3) }.ToAsyncEnumerable()).ToListAsync(Ct);
        results.Select(result => result.Succeeded).ShouldBe([true, false, false, false]);
        results[1].Error!.Message.ShouldBe("The id of record 1 of the batch is no id; an id has digits only.");
        results[2].Error!.Message.ShouldStartWith("Records 0 and 2 of the batch are both the record 7");
        results[3].Error!.Message.ShouldBe("Record 3 of the batch has no id; PUT /Leads needs one.");
    }

    [Fact]
    public async Task A_stream_without_records_sends_nothing()
    {
        var zoho = new HeldZoho((_, _) => throw new InvalidOperationException("Nothing is to be sent."));
        (await zoho.Leads().InsertMany(Leads(0)).CountAsync(Ct)).ShouldBe(0);
        zoho.Sizes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Results_that_are_enumerated_twice_do_not_write_twice()
    {
        var zoho = new HeldZoho((body, _) => Task.FromResult(Saved(body)));
        IAsyncEnumerable<WriteResult> results = zoho.Leads().InsertMany(Leads(5));
        (await results.CountAsync(Ct)).ShouldBe(5);
        (await Should.ThrowAsync<InvalidOperationException>(results.CountAsync(Ct).AsTask())).Message.ShouldContain("already");
        zoho.Sizes.ShouldBe([5]);
    }

    [Fact]
    public async Task Progress_only_ever_grows_and_ends_with_every_record()
    {
        var zoho = new HeldZoho((body, number) => Task.FromResult(number == 1 ? new HttpResponseMessage(HttpStatusCode.BadGateway) : Saved(body)));
        var told = new Told();
        await zoho.Leads().InsertMany(Leads(350), new WriteOptions { Progress = told }).CountAsync(Ct);
        told.Figures.Select(figure => figure.Done).ShouldBe([100, 200, 300, 350]);
        told.Figures[^1].Failed.ShouldBe(told.Figures[^1].Unknown);
        told.Figures[^1].Unknown.ShouldBeOneOf(50, 100);
        told.Figures[^1].Total.ShouldBeNull();

        var ofBatch = new Told();
        await zoho.Leads().InsertAsync(Enumerable.Range(0, 250).Select(Lead), new WriteOptions { Progress = ofBatch }, Ct);
        ofBatch.Figures.Select(figure => figure.Done).ShouldBeInOrder();
        ofBatch.Figures[^1].ShouldBe(new WriteProgress(250, 250, 0, 250));
    }

    private static async Task CollectAsync(ConfiguredCancelableAsyncEnumerable<WriteResult> source, List<WriteResult> results)
    {
        await foreach (WriteResult result in source) results.Add(result);
    }

    private static IAsyncEnumerable<CrmRecord> Leads(int count, Action? whenRead = null, bool thenThrow = false, Action? whenLeft = null) =>
        Source(count, whenRead, thenThrow, whenLeft, Ct);

    private static async IAsyncEnumerable<CrmRecord> Source(
        int count, Action? whenRead, bool thenThrow, Action? whenLeft, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (int number = 0; number < count; number++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                whenRead?.Invoke();
                yield return Lead(number);
            }

            if (thenThrow) throw new InvalidDataException($"Line {count + 1} is damaged.");
        }
        finally
        {
            whenLeft?.Invoke();
        }
    }

    private static CrmRecord Lead(int number) => new() { ["Last_Name"] = $"Name {number}", ["Number"] = number };

    private static CrmRecord Update(string id)
    {
        var record = new CrmRecord { Id = id };
        record.AcceptChanges();
        record["City"] = "Oslo";
        return record;
    }

    private static HttpResponseMessage Saved(string body) => Saved(1000, 0, JsonDocument.Parse(body).RootElement.GetProperty("data").GetArrayLength());

    private static HttpResponseMessage Saved(int firstId, int skip, int count) => StubTransport.Json(
        $$"""{"data":[{{string.Join(',', Enumerable.Range(firstId + skip, count).Select(id => $$$"""{"code":"SUCCESS","details":{"id":"{{{id}}}"},"message":"record added","status":"success"}"""))}}]}""");

    private sealed class Told : IProgress<WriteProgress>
    {
        public List<WriteProgress> Figures { get; } = [];

        public void Report(WriteProgress value) => Figures.Add(value);
    }

    /// <summary>Answers writes when the test wants it, and counts how many are under way at once.</summary>
    private sealed class HeldZoho(Func<string, int, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        private int _number = -1;
        private int _atOnce;

        public ConcurrentQueue<int> Sizes { get; } = new();

        public Action<int>? Answered { get; set; }

        public int AtOnce => _atOnce;

        public int MostAtOnce { get; private set; }

        public RecordsClient Leads()
        {
            var store = new MemoryTokenStore();
            store.TryWriteAsync(The.Connection(The.Start.AddHours(1)), Ct).AsTask().GetAwaiter().GetResult();
            ZcrmClientOptions options = The.Options(this, The.Clock(), store);
            options.MaxConcurrency = Concurrency;
            options.Retry = new RetryOptions { MaxAttempts = 1 };
            return new ZcrmClient(options).Records("Leads");
        }

        /// <summary>Waits until a number has not changed for a while of turns.</summary>
        public static async Task Quiet(Func<int> number)
        {
            for (int same = 0, last = -1; same < 200; same = number() == last ? same + 1 : 0)
            {
                last = number();
                for (int turn = 0; turn < 20; turn++) await Task.Yield();
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = await request.Content!.ReadAsStringAsync(cancellationToken);
            int number;
            lock (Sizes)
            {
                number = ++_number;
                MostAtOnce = Math.Max(MostAtOnce, ++_atOnce);
            }

            Sizes.Enqueue(JsonDocument.Parse(body).RootElement.GetProperty("data").GetArrayLength());
            try
            {
                return await answer(body, number).WaitAsync(cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref _atOnce);
                Answered?.Invoke(number);
            }
        }
    }
}
