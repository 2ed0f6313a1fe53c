namespace Zcrm.Emulator;

/// <summary>The SQL expressions of a column: what it is compared and sorted by, and what answers show of it.</summary>
internal static class ColumnSql
{
    /// <summary>A value of which two that count as the same are the same, and which sorts as Zoho does; NULL for none.</summary>
    public static string Key(QueryColumn column)
    {
        string json = column.Source.Json;
        string path = Path(column.Field.ApiName);
        return column.Kind switch
        {
            QueryValueKind.Id => column.Source.Id,
            QueryValueKind.Flag => Filled(column, $"COALESCE(json_extract({json}, {path}), 0)"),
            QueryValueKind.Layout => $"COALESCE({LookupId(column)}, {column.LayoutId})",

            // A lookup of a record that was deleted since is empty.
            QueryValueKind.Record => $"(SELECT t.id FROM records t WHERE t.id = {LookupId(column)})",
            _ => StoredKey(column, json),
        };
    }

    /// <summary>What an index over the records of a module has of a column: its key, or the id that a lookup has even when nothing is there any more.</summary>
    public static string StoredKey(QueryColumn column, string json)
    {
        string path = Path(column.Field.ApiName);
        return column.Kind switch
        {
            QueryValueKind.Text or QueryValueKind.Image or QueryValueKind.Opaque => $"coql_fold(CAST(json_extract({json}, {path}) AS BLOB))",
            QueryValueKind.Choices => $"coql_choices(json_extract({json}, {path}))",
            QueryValueKind.Number => $"coql_number({json} -> {path})",
            QueryValueKind.Date or QueryValueKind.Instant => $"json_extract({json}, {path})",
            QueryValueKind.Record or QueryValueKind.User => LookupId(column.Field, json),
            _ => throw new InvalidOperationException($"{column.Path} of the kind {column.Kind} has no stored key; ask ColumnSql.Key for it."),
        };
    }

    /// <summary>The id in a lookup.</summary>
    public static string LookupId(QueryColumn column) => LookupId(column.Field, column.Source.Json);

    /// <summary>The value as JSON text; NULL for none.</summary>
    public static string Shown(QueryColumn column)
    {
        string value = $"{column.Source.Json} -> {Path(column.Field.ApiName)}";
        return column.Kind switch
        {
            QueryValueKind.Id => $"json_quote(CAST({column.Source.Id} AS TEXT))",
            QueryValueKind.Flag => Filled(column, $"COALESCE({value}, 'false')"),
            QueryValueKind.Record or QueryValueKind.User or QueryValueKind.Layout => $"iif({Key(column)} IS NULL, NULL, json_object('id', CAST({Key(column)} AS TEXT)))",
            QueryValueKind.Opaque when column.Field.ApiName == "Tag" => $"iif({column.Source.Json} IS NULL, NULL, COALESCE({value}, '[]'))",
            _ => value,
        };
    }

    /// <summary>A value that every record has, but not a lookup that leads nowhere. SQLite finds it in an index only where it does not ask that of the query's own records.</summary>
    private static string Filled(QueryColumn column, string value) => column.Source.IsBase ? value : $"iif({column.Source.Json} IS NULL, NULL, {value})";

    private static string LookupId(EmulatedField field, string json) => $"CAST(json_extract({json}, {Path(field.ApiName + ".id")}) AS INTEGER)";

    /// <summary>API names are letters, digits and underscores, so that they stay within the quotes.</summary>
    private static string Path(string name) => $"""'$."{name.Replace(".", "\".\"", StringComparison.Ordinal)}"'""";
}
