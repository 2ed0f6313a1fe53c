using System.Net;

namespace Zcrm;

/// <summary>One kind of write on a module: how its call is made, and how its answer is told to each record.</summary>
internal sealed partial class RecordWrite
{
    private readonly Func<IReadOnlyList<PendingWrite>, CrmRequest> _request;
    private readonly WriteOutcome _outcome;

    private RecordWrite(
        string module, string operation, WriteOutcome outcome, WriteOptions? options, Func<IReadOnlyList<PendingWrite>, CrmRequest> request) =>
        (Module, Operation, _outcome, Options, _request) = (module, operation, outcome, options, request);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>The verb and path, as errors name the call.</summary>
    public string Operation { get; }

    /// <summary>How it is written.</summary>
    public WriteOptions? Options { get; }

    private bool NamesItsRecord { get; init; }

    private bool NeedsIds => !NamesItsRecord && _outcome is (WriteOutcome.Updated or WriteOutcome.Deleted);

    /// <summary>Whether the names of fields are to be compared with the module's before anything is sent.</summary>
    public bool ChecksFields => Options?.CheckFields == true && _outcome != WriteOutcome.Deleted;

    /// <summary>The names of the fields that are sent of a record.</summary>
    public IEnumerable<string> NamesIn(CrmRecord record) => _outcome == WriteOutcome.Updated ? record.ChangedNames : record.Names;

    /// <summary>Whether sending the records twice has the effect of sending them once.</summary>
    public bool IsRepeatable(IReadOnlyList<PendingWrite> records)
    {
        using CrmRequest request = _request(records);
        return request.IsRepeatable;
    }

    public BatchCheck NewCheck() => new(Operation, NeedsIds);

    /// <summary>Refuses input that cannot be right, before anything is sent.</summary>
    public void Check(IReadOnlyList<CrmRecord> records)
    {
        if (records.Count == 0) throw new ArgumentException($"The batch is empty: there is no record for {Operation}, and nothing was sent.", nameof(records));
        BatchCheck check = NewCheck();
        for (int i = 0; i < records.Count; i++)
        {
            if (check.Add(records[i], i) is { } problem) throw new ArgumentException(problem, nameof(records));
        }
    }

    /// <summary>Makes the call, unless there is nothing to send, and gives every record its result; where asked for, it is made again for unknown ones.</summary>
    /// <returns>The facts of the last answer; null when none came.</returns>
    public async Task<CrmResponse?> SendAsync(CallContext calls, IReadOnlyList<PendingWrite> records, CancellationToken cancellationToken)
    {
        CrmResponse? response = await SendOnceAsync(calls, records, cancellationToken).ConfigureAwait(false);
        if (Options?.SettleUnknown is not { } limit) return response;
        return await new UnknownSettling(this, calls, limit).RunAsync(records, cancellationToken).ConfigureAwait(false) ?? response;
    }

    /// <summary>Makes the call once, but for the retries below.</summary>
    public async Task<CrmResponse?> SendOnceAsync(CallContext calls, IReadOnlyList<PendingWrite> records, CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingWrite> sent = _outcome == WriteOutcome.Updated ? SkipUnchanged(records) : records;
        if (sent.Count == 0) return null;
        CrmRequest request = _request(sent);
        request.Credits = _outcome == WriteOutcome.Deleted ? 1 : CallCredits.OfRecords(sent.Count);
        try
        {
            CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
            WriteAnswer.Tell(answer, sent, _outcome, request.EarlierWasSent);
            return answer.Response;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            var error = new CrmError(new CrmErrorCode("cancelled"), "The call was cancelled after the record was sent.");
            if (request.WasSent) Fail(sent, WriteOutcome.Unknown, error, exception: null);
            throw;
        }
        catch (Exception exception)
        {
            // Whatever fails, in a token store or handler of the user's own too: the other records of the batch keep their outcomes.
            ZcrmException cause = exception as ZcrmException ?? Unexpected(request, exception);
            CrmError error = cause is ZcrmApiException api ? api.Error : new CrmError(new CrmErrorCode("no_answer"), cause.Message);
            Fail(sent, OutcomeOf(cause, request), error, exception, cause);
            return (cause as ZcrmApiException)?.Response;
        }
    }

    private static void Fail(IReadOnlyList<PendingWrite> records, WriteOutcome outcome, CrmError error, Exception? exception, ZcrmException? cause = null)
    {
        foreach (PendingWrite write in records.Where(write => write.Result is null)) write.Fail(outcome, error, exception, cause);
    }

    private WriteOutcome OutcomeOf(ZcrmException exception, CrmRequest request) => exception switch
    {
        // A server error says nothing about what the server did before it failed.
        ZcrmApiException { Response: not null, StatusCode: < HttpStatusCode.InternalServerError } api =>
            WriteAnswer.Refusal(api.Code, _outcome, request.EarlierWasSent),
        _ => request.WasSent ? WriteOutcome.Unknown : WriteOutcome.NotSent,
    };

    private static ZcrmTransportException Unexpected(CrmRequest request, Exception exception) => new(
        request.Operation,
        $"{request.Operation} ended with a {exception.GetType().Name}: {exception.Message.TrimEnd('.')}. Look at the inner exception; it does not come from Zoho.",
        request.Attempts,
        request.WasSent,
        exception);

    private static PendingWrite[] SkipUnchanged(IReadOnlyList<PendingWrite> records)
    {
        foreach (PendingWrite write in records.Where(write => !write.Record.IsChanged)) write.Succeed(WriteOutcome.Unchanged, write.Record.Id);
        return [.. records.Where(write => write.Result is null)];
    }
}
