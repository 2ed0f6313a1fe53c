using System.Diagnostics.CodeAnalysis;

namespace Zcrm.Bulk;

/// <summary>What became of one row of a bulk write.</summary>
public sealed class BulkRowResult
{
    internal BulkRowResult(long index, RowEnd end, CrmId jobId, ZcrmException? cause) =>
        (Index, Outcome, Id, Error, JobId, Cause) = (index, end.Outcome, end.Id, end.Error, jobId, cause);

    /// <summary>The row's place in the input, from 0; a CSV's header is not counted.</summary>
    public long Index { get; }

    /// <summary>What became of it.</summary>
    public BulkOutcome Outcome { get; }

    /// <summary>The record's id; empty when there is none.</summary>
    public CrmId Id { get; }

    /// <summary>Whether it was written, or needed no writing.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Outcome is BulkOutcome.Added or BulkOutcome.Updated or BulkOutcome.Unchanged || (Outcome == BulkOutcome.Skipped && Error is null);

    /// <summary>Why it was not written, or why that is not known.</summary>
    public CrmError? Error { get; }

    /// <summary>The job that carried it; empty when there was none.</summary>
    public CrmId JobId { get; }

    /// <summary>The failure of the call or job that carried it, when that is the cause.</summary>
    public ZcrmException? Cause { get; }

    /// <summary>Returns the index, the outcome, and the id or the error.</summary>
    public override string ToString() => $"[{Index}] {Outcome}: {(object?)Error ?? Id}";
}
