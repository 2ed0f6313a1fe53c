namespace Zcrm.Bulk;

/// <summary>A CSV with rows that go with the records of another CSV: of a subform, of line items, or links.</summary>
/// <param name="Field">The API name of the records' field that holds the rows, for example <c>Quoted_Items</c>.</param>
/// <param name="Csv">The CSV. Its rows may be in any order.</param>
/// <param name="Key">The column that tells to which record a row belongs: it holds what the record has in its column of this name.</param>
public sealed record BulkChildCsv(string Field, BulkCsv Csv, string Key)
{
    /// <summary>What that column is called in the CSV of the records.</summary>
    /// <value>Null: the same.</value>
    public string? ParentKey { get; init; }

    /// <summary>Which columns go to which fields of the rows; other columns are left out.</summary>
    /// <value>Null: every column but <see cref="Key"/> goes to the field of its name.</value>
    public IReadOnlyList<BulkColumn>? Columns { get; init; }
}
