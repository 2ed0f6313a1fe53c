namespace Zcrm;

/// <summary>Up to 100 records of a stream that go in one call.</summary>
internal sealed class StreamChunk(RecordWrite write, int first)
{
    private static readonly CrmErrorCode Invalid = new("invalid_input");
    private static readonly CrmErrorCode Cancelled = new("not_sent");

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
            PendingWrite[] sound = [.. _records.Where(record => record.Result is null)];
            if (sound.Length > 0) await write.SendAsync(calls, sound, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            var error = new CrmError(Cancelled, "The stream was cancelled before the record was sent.");
            foreach (PendingWrite record in _records.Where(record => record.Result is null)) record.Fail(WriteOutcome.NotSent, error);
        }

        return _records;
    }
}
