namespace Zcrm;

/// <summary>Up to 100 records of a stream that go in one call.</summary>
internal sealed class StreamChunk(RecordWrite write, int first)
{
    private static readonly CrmErrorCode Invalid = new("invalid_input");
    private static readonly CrmErrorCode NotSent = new("not_sent");

    private readonly List<PendingWrite> _records = new(RecordLimits.RecordsPerWrite);
    private readonly BatchCheck _check = write.NewCheck();

    public int Count => _records.Count;

    public bool IsFull => Count == RecordLimits.RecordsPerWrite;

    /// <summary>The place of the first record of the next chunk.</summary>
    public int Next => first + Count;

    /// <summary>Takes a record; one that cannot be right is not sent, and hinders no other.</summary>
    public void Add(CrmRecord? record)
    {
        var pending = new PendingWrite(Next, record ?? new CrmRecord());
        if (_check.Add(record, pending.Index) is { } problem) pending.Fail(WriteOutcome.NotSent, new CrmError(Invalid, problem));
        _records.Add(pending);
    }

    /// <summary>Sends the records, unless it is too late; never throws. Each has its result afterwards.</summary>
    public async Task<IReadOnlyList<PendingWrite>> SendAsync(CallContext calls, CancellationToken cancellationToken)
    {
        // Off the pump's own thread: writing a body of 100 records takes a while.
        await Task.Yield();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await FieldCheck.TakeOutAsync(calls, write, Sound(), cancellationToken).ConfigureAwait(false);
            if (Sound() is { Length: > 0 } sound) await write.SendAsync(calls, sound, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmException exception)
        {
            // The module's fields could not be read.
            CrmError error = exception is ZcrmApiException api ? api.Error : new CrmError(NotSent, exception.Message);
            foreach (PendingWrite record in Sound()) record.Fail(WriteOutcome.NotSent, error, exception, exception);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            var error = new CrmError(NotSent, "The stream was cancelled before the record was sent.");
            foreach (PendingWrite record in Sound()) record.Fail(WriteOutcome.NotSent, error);
        }

        return _records;
    }

    private PendingWrite[] Sound() => [.. _records.Where(record => record.Result is null)];
}
