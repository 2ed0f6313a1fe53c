namespace Zcrm;

/// <summary>A record on its way to an outcome.</summary>
internal sealed class PendingWrite(int index, CrmRecord record)
{
    private (WriteResult? Result, Exception? Failure) _earlier;

    public int Index { get; } = index;

    public CrmRecord Record { get; } = record;

    /// <summary>Null until the outcome is known.</summary>
    public WriteResult? Result { get; private set; }

    /// <summary>The exception that ended the call, if one did.</summary>
    public Exception? Failure { get; private set; }

    public static IReadOnlyList<PendingWrite> All(IReadOnlyList<CrmRecord> records) => [.. records.Select((record, index) => new PendingWrite(index, record))];

    /// <summary>Lays the result aside, because the record is sent again.</summary>
    public void Reopen()
    {
        _earlier = (Result, Failure);
        (Result, Failure) = (null, null);
    }

    /// <summary>Takes the earlier result back, where sending again brought none that counts.</summary>
    public void Restore() => (Result, Failure) = _earlier;

    public void Succeed(WriteOutcome outcome, CrmId id, string? duplicateField = null) =>
        Result = new WriteResult(Index, Record, id, outcome) { DuplicateField = duplicateField };

    /// <param name="outcome">What became of the record.</param>
    /// <param name="error">Why.</param>
    /// <param name="failure">What failed, for a single write to throw as it came.</param>
    /// <param name="cause">The same as an exception of Zcrm's, for the result of a batch.</param>
    public void Fail(WriteOutcome outcome, CrmError error, Exception? failure = null, ZcrmException? cause = null) =>
        (Failure, Result) = (failure, new WriteResult(Index, Record, Record.TryGet("id", out CrmId id) ? id : default, outcome) { Error = error, Cause = cause });
}
