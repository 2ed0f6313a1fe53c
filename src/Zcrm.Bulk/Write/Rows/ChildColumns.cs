namespace Zcrm.Bulk;

/// <summary>Rows within records, which go in a file of their own: of a subform, of line items, or links.</summary>
/// <param name="Field">The record's field that holds them.</param>
/// <param name="Source">What that is called in the input.</param>
/// <param name="Module">The module that they are at Zoho.</param>
/// <param name="ParentField">The field of a row that leads to its record.</param>
/// <param name="Columns">The columns of their file behind the one that leads to the record.</param>
/// <param name="Key">The field by which rows are found that are there already; null: all are new.</param>
internal sealed record ChildColumns(string Field, string Source, string Module, string ParentField, ColumnSet Columns, string? Key)
{
    /// <summary>The names that rows of the input had so far, also those that are not written.</summary>
    public IReadOnlySet<string> Seen { get; init; } = new HashSet<string>();

    public string EntryName => $"{Module}-rows.csv";

    public byte[] Header => ColumnSet.Line(Columns.InFile.Select(column => column.Field).Prepend(ParentField));

    /// <summary>How many columns the job's result shows.</summary>
    public int Shown => Math.Min(BulkLimits.ShownColumns, Columns.InFile.Length + 1);
}
