using System.Collections.Concurrent;
using System.Net;

namespace Zcrm;

/// <summary>An action on many records: cut into calls of as many ids as Zoho takes, several at once; every id ends with exactly one result.</summary>
internal sealed class RecordAction(string operation, WriteOutcome success, int idsPerCall, Func<IReadOnlyList<CrmId>, CrmRequest> request)
{
    /// <exception cref="WriteCanceledException">It was cancelled; the results until then are in it.</exception>
    public async Task<WriteResults> RunAsync(CallContext calls, IEnumerable<CrmId> ids, CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingWrite> pending = Check(ids);
        var responses = new ConcurrentQueue<CrmResponse>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = calls.MaxConcurrency, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(pending.Chunk(idsPerCall), parallel, async (chunk, token) =>
            {
                if (await SendAsync(calls, chunk, token).ConfigureAwait(false) is { } response) responses.Enqueue(response);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new WriteCanceledException(Results(pending, responses), exception, cancellationToken);
        }

        return Results(pending, responses);
    }

    private PendingWrite[] Check(IEnumerable<CrmId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        CrmId[] all = [.. ids];
        if (all.Length == 0) throw new ArgumentException($"No record is named for {operation}.", nameof(ids));
        if (Array.FindIndex(all, id => id.IsEmpty) is >= 0 and int empty) throw new ArgumentException($"The id at {empty} is empty.", nameof(ids));
        if (all.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The record {twice.Key} is named more than once.", nameof(ids));
        return [.. all.Select((id, index) => new PendingWrite(index, new CrmRecord { Id = id }))];
    }

    private async Task<CrmResponse?> SendAsync(CallContext calls, PendingWrite[] records, CancellationToken cancellationToken)
    {
        CrmRequest call = request([.. records.Select(write => write.Record.Id)]);
        try
        {
            CrmAnswer answer = await calls.SendAsync(call, cancellationToken).ConfigureAwait(false);
            WriteAnswer.Tell(answer, records, success, isRepeated: answer.Response.Attempts > 1);
            return answer.Response;
        }
        catch (ZcrmException exception)
        {
            CrmError error = exception is ZcrmApiException api ? api.Error : new CrmError(new CrmErrorCode("no_answer"), exception.Message);
            foreach (PendingWrite write in records.Where(write => write.Result is null)) write.Fail(OutcomeOf(exception), error, exception);
            return (exception as ZcrmApiException)?.Response;
        }
        catch (OperationCanceledException) when (call.WasSent)
        {
            var error = new CrmError(new CrmErrorCode("cancelled"), "The call was cancelled after it was sent.");
            foreach (PendingWrite write in records) write.Fail(WriteOutcome.Unknown, error);
            throw;
        }
    }

    private static WriteOutcome OutcomeOf(ZcrmException exception) => exception switch
    {
        // A server error says nothing about what the server did before it failed.
        ZcrmApiException { StatusCode: >= HttpStatusCode.InternalServerError } => WriteOutcome.Unknown,
        ZcrmApiException { Response: not null } => WriteOutcome.Refused,
        ZcrmTransportException { WasSent: true } => WriteOutcome.Unknown,
        _ => WriteOutcome.NotSent,
    };

    private static WriteResults Results(IReadOnlyList<PendingWrite> pending, IEnumerable<CrmResponse> responses)
    {
        foreach (PendingWrite write in pending.Where(write => write.Result is null))
            write.Fail(WriteOutcome.NotSent, new CrmError(new CrmErrorCode("not_sent"), "The batch ended before the record was sent."));
        return new WriteResults([.. pending.Select(write => write.Result!)], [.. responses]);
    }
}
