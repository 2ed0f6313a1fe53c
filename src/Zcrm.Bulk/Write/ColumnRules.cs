namespace Zcrm.Bulk;

/// <summary>What is wrong with a list of columns whatever the input.</summary>
internal static class ColumnRules
{
    /// <exception cref="ArgumentException">The columns cannot be right.</exception>
    public static void Check(IReadOnlyList<BulkColumn> columns)
    {
        if (columns.Count == 0) throw new ArgumentException("Name at least one column, or leave Columns out to take all.");
        CheckCount(columns.Count);
        if (columns.Any(column => column is null || string.IsNullOrWhiteSpace(column.Field))) throw new ArgumentException("A column has to name a field.");
        if (Twice(columns.Select(column => column.Field)) is { } twice)
            throw new ArgumentException($"Two columns go to the field '{twice}'; keep one of them.");
        if (columns.All(column => column.DefaultValue is not null))
            throw new ArgumentException("All columns have default values; at least one has to take its values from the input.");
    }

    public static void CheckCount(int count)
    {
        if (count > BulkLimits.Columns)
            throw new ArgumentException($"There are {count} columns, and Zoho takes {BulkLimits.Columns}; name those that matter in Columns.");
    }

    public static string? Twice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.FirstOrDefault(name => !seen.Add(name));
    }
}
