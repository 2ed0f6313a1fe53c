namespace Zcrm.Bulk;

/// <summary>Finds the columns of a bulk write in a CSV's header.</summary>
internal static class CsvHeader
{
    /// <param name="file">The CSV's name.</param>
    /// <param name="table">The CSV.</param>
    /// <param name="named">The columns that were named; null: all.</param>
    /// <param name="key">The field by which records are found; null: none are.</param>
    /// <exception cref="ZcrmCsvException">A column is missing, or has no name.</exception>
    public static ColumnSet Columns(string file, CsvTable table, IReadOnlyList<BulkColumn>? named, string? key)
    {
        ColumnSet columns = named is null ? All(file, table.Header) : new ColumnSet(named);
        foreach (BulkColumn column in columns.InFile) table.PlaceOf(column.SourceName);
        if (key is not null && columns.InFile.All(column => column.Field != key))
            throw new ZcrmCsvException($"{file} has no column for '{key}', by which records are to be found. It has {string.Join(", ", table.Header)}.");
        return columns;
    }

    private static ColumnSet All(string file, string[] header)
    {
        if (header.Any(string.IsNullOrWhiteSpace)) throw new ZcrmCsvException($"{file} has a column without a name. Name it, or name the others in Columns.");
        ColumnRules.CheckCount(header.Length);
        return new ColumnSet(header.Select(name => new BulkColumn(name)));
    }
}
