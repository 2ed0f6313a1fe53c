namespace Zcrm.Bulk;

/// <summary>Which columns the fields of a record make.</summary>
internal static class RecordColumns
{
    /// <summary>The columns that were named, or those known so far with the fields that a record has more.</summary>
    public static ColumnSet For(CrmRecord record, ColumnSet? known, BulkWriteOptions options)
    {
        if (options.Columns is { } named) return known ?? new ColumnSet(named);
        var added = new List<string>();
        if (known is null && options.Key is { } key) added.Add(key);
        added.AddRange(NamesIn(record, options).Where(name => IsColumn(name, options) && known?.Knows(name) != true).Except(added));
        ColumnSet columns = (known ?? new ColumnSet([])).With(added);
        ColumnRules.CheckCount(columns.InFile.Length);
        return columns;
    }

    /// <summary>Ids tell records apart only where they are found by them; keys with a dollar sign are no fields.</summary>
    public static bool IsColumn(string name, BulkWriteOptions options) => !name.StartsWith('$') && (name != "id" || options.Key == "id");

    private static IEnumerable<string> NamesIn(CrmRecord record, BulkWriteOptions options) =>
        options.Operation == BulkOperation.Update ? record.ChangedNames : record.Names;
}
