using System.Diagnostics.CodeAnalysis;

namespace Zcrm.Bulk;

/// <summary>What became of a row within a record that was written in bulk: a row of a subform, a line item, or a link.</summary>
public sealed class BulkChildResult
{
    internal BulkChildResult(string field, int index, RowEnd end) => (Field, Index, Outcome, Id, Error) = (field, index, end.Outcome, end.Id, end.Error);

    /// <summary>The API name of the record's field that holds the row.</summary>
    public string Field { get; }

    /// <summary>The row's place from 0: among the record's rows, or in the CSV of rows without its header.</summary>
    public int Index { get; }

    /// <summary>What became of it.</summary>
    public BulkOutcome Outcome { get; }

    /// <summary>The row's id; empty when there is none.</summary>
    public CrmId Id { get; }

    /// <summary>Whether it was written.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => BulkRowResult.IsGood(Outcome, Error);

    /// <summary>Why it was not written, or why that is not known.</summary>
    public CrmError? Error { get; }

    /// <summary>Returns the field, the index, the outcome, and the id or the error.</summary>
    public override string ToString() => $"{Field}[{Index}] {Outcome}: {(object?)Error ?? Id}";
}
