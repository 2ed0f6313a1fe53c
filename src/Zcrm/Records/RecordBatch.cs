using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>Cuts a batch into calls of 100 records and makes several at once; every record ends with exactly one result.</summary>
internal static class RecordBatch
{
    public static async Task<WriteResults> RunAsync(CallContext calls, RecordWrite write, IReadOnlyList<CrmRecord> records, CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingWrite> pending = PendingWrite.All(records);
        var responses = new ConcurrentQueue<CrmResponse>();
        var report = new WriteReport(write.Options?.Progress, records.Count);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = calls.MaxConcurrency, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(pending.Chunk(RecordLimits.RecordsPerWrite), parallel, async (chunk, token) =>
            {
                if (await write.SendAsync(calls, chunk, token).ConfigureAwait(false) is { } response) responses.Enqueue(response);
                report.Add(chunk);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new WriteCanceledException(Results(pending, responses), exception, cancellationToken);
        }

        return Results(pending, responses);
    }

    private static WriteResults Results(IReadOnlyList<PendingWrite> pending, IEnumerable<CrmResponse> responses)
    {
        foreach (PendingWrite write in pending.Where(write => write.Result is null))
            write.Fail(WriteOutcome.NotSent, new CrmError(new CrmErrorCode("not_sent"), "The batch ended before the record was sent."));
        return new WriteResults([.. pending.Select(write => write.Result!)], [.. responses]);
    }
}
