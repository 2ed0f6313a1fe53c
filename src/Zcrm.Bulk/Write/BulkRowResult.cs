using System.Diagnostics.CodeAnalysis;

namespace Zcrm.Bulk;

/// <summary>What became of one row of a bulk write.</summary>
public sealed class BulkRowResult
{
    internal BulkRowResult(long index, RowEnd end, CrmId jobId, ZcrmException? cause, IReadOnlyList<BulkChildResult> children) =>
        (Index, Outcome, Id, JobId, Cause, Children, Error) =
        (index, end.Outcome, end.Id, jobId, cause, children, end.Error ?? children.FirstOrDefault(child => !child.Succeeded)?.Error);

    /// <summary>The row's place in the input, from 0; a CSV's header is not counted.</summary>
    public long Index { get; }

    /// <summary>What became of the record itself.</summary>
    public BulkOutcome Outcome { get; }

    /// <summary>The record's id; empty when there is none.</summary>
    public CrmId Id { get; }

    /// <summary>Whether it was written, or needed no writing, and so were all rows that went with it.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => IsGood(Outcome, Error);

    /// <summary>Why it was not written, or why that is not known; if it was, why the first of its rows was not.</summary>
    public CrmError? Error { get; }

    /// <summary>What became of the rows that went with it: of subforms, line items, links.</summary>
    /// <value>Empty when it has none, or was not sent itself.</value>
    public IReadOnlyList<BulkChildResult> Children { get; }

    /// <summary>The job that carried it; empty when there was none.</summary>
    public CrmId JobId { get; }

    /// <summary>The failure of the call or job that carried it, when that is the cause.</summary>
    public ZcrmException? Cause { get; }

    /// <summary>Returns the index, the outcome, and the id or the error; where rows that went with it failed, the first of them.</summary>
    public override string ToString() => $"[{Index}] {Outcome}: {(object?)Children.FirstOrDefault(child => !child.Succeeded) ?? (object?)Error ?? Id}";

    internal static bool IsGood(BulkOutcome outcome, CrmError? error) => error is null && outcome is not (BulkOutcome.Failed or BulkOutcome.NotSent or BulkOutcome.Unknown);
}
