namespace Zcrm.Bulk;

/// <summary>Finds the columns of a bulk write in a CSV's header.</summary>
internal static class CsvHeader
{
    /// <exception cref="ZcrmCsvException">A column is missing, or the header is not one.</exception>
    public static ColumnSet Columns(string file, string[] header, BulkWriteOptions options)
    {
        if (ColumnRules.Twice(header) is { } twice) throw new ZcrmCsvException($"{file} has two columns '{twice}'. Rename one of them.");
        ColumnSet columns = options.Columns is null ? Named(file, header) : new ColumnSet(options.Columns);
        if (columns.InFile.FirstOrDefault(column => !header.Contains(column.SourceName)) is { } missing)
            throw new ZcrmCsvException($"{file} has no column '{missing.SourceName}'. It has {string.Join(", ", header)}.");
        if (options.Key is { } key && columns.InFile.All(column => column.Field != key))
            throw new ZcrmCsvException($"{file} has no column for '{key}', by which records are to be found. It has {string.Join(", ", header)}.");
        return columns;
    }

    private static ColumnSet Named(string file, string[] header)
    {
        if (header.Any(string.IsNullOrWhiteSpace)) throw new ZcrmCsvException($"{file} has a column without a name. Name it, or name the others in Columns.");
        ColumnRules.CheckCount(header.Length);
        return new ColumnSet(header.Select(name => new BulkColumn(name)));
    }
}
