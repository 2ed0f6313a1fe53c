using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>What became of one record of a batch.</summary>
public sealed class WriteResult
{
    internal WriteResult(int index, CrmRecord record, CrmId id, WriteOutcome outcome) => (Index, Record, Id, Outcome) = (index, record, id, outcome);

    /// <summary>The record's place in the input, from 0.</summary>
    public int Index { get; }

    /// <summary>The record itself; of deletions and actions only its id.</summary>
    public CrmRecord Record { get; }

    /// <summary>The record's id: the new one after an insert. Empty when there is none.</summary>
    public CrmId Id { get; }

    /// <summary>What became of it.</summary>
    public WriteOutcome Outcome { get; }

    /// <summary>Whether it was written, or needed no writing.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Outcome is WriteOutcome.Inserted or WriteOutcome.Updated or WriteOutcome.Deleted or WriteOutcome.Unchanged;

    /// <summary>Why it was not written, or why that is unknown.</summary>
    /// <value>Null when it succeeded.</value>
    public CrmError? Error { get; internal init; }

    /// <summary>The field by which an upsert found the record that it updated.</summary>
    public string? DuplicateField { get; internal init; }

    /// <summary>The failure of the call that carried the record, when that is the cause.</summary>
    public ZcrmException? Cause { get; internal init; }

    /// <summary>Returns the index, the outcome, and the id or the error.</summary>
    public override string ToString() => $"[{Index}] {Outcome}: " + (Succeeded ? Id.ToString() : Error.ToString());
}
