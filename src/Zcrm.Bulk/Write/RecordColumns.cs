namespace Zcrm.Bulk;

/// <summary>Which columns the fields of a record make.</summary>
internal static class RecordColumns
{
    /// <summary>The fields that a record has more than those known so far.</summary>
    public static string[] Added(CrmRecord record, ColumnSet? known, BulkWriteOptions options)
    {
        IEnumerable<string> key = known is null && options.Key is not null ? [options.Key] : [];
        IEnumerable<string> names = options.Operation == BulkOperation.Update ? record.ChangedNames : record.Names;
        return [.. key.Concat(names.Where(name => IsColumn(name, options) && !IsKnown(record, name, known))).Distinct()];
    }

    /// <summary>Ids tell records apart only where they are found by them; keys with a dollar sign are no fields.</summary>
    public static bool IsColumn(string name, BulkWriteOptions options) => !name.StartsWith('$') && (name != "id" || options.Key == "id");

    public static bool IsSet(CrmRecord record, string name) => record.SetValues?.ContainsKey(name) == true;

    /// <summary>What somebody set is written, or refused by Zoho, but never left out.</summary>
    private static bool IsKnown(CrmRecord record, string name, ColumnSet? known) =>
        known is not null && (IsSet(record, name) ? known.Writes(name) : known.Knows(name));
}
