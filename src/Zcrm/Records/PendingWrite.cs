namespace Zcrm;

/// <summary>A record on its way to an outcome.</summary>
internal sealed class PendingWrite(int index, CrmRecord record)
{
    public int Index { get; } = index;

    public CrmRecord Record { get; } = record;

    /// <summary>Null until the outcome is known.</summary>
    public WriteResult? Result { get; private set; }

    public static IReadOnlyList<PendingWrite> All(IReadOnlyList<CrmRecord> records) => [.. records.Select((record, index) => new PendingWrite(index, record))];

    public void Succeed(WriteOutcome outcome, CrmId id, string? duplicateField = null) =>
        Result = new WriteResult(Index, id, outcome) { DuplicateField = duplicateField };

    public void Fail(WriteOutcome outcome, CrmError error, ZcrmException? cause = null) =>
        Result = new WriteResult(Index, Record.Id, outcome) { Error = error, Cause = cause };
}
