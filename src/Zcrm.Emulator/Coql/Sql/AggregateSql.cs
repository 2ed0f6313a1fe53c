namespace Zcrm.Emulator;

/// <summary>The SQL of aggregate functions (reference 8.2); numbers are added up to the last digit.</summary>
internal static class AggregateSql
{
    public static OutputColumn Output(SelectedColumn selected, string function, QueryColumn column)
    {
        if (!Takes(function, column.Kind)) throw QueryRefusals.Column(selected.Path, "select");
        return new OutputColumn(selected.Key, Sql(function, column), column, function is "MIN" or "MAX" && column.Kind == QueryValueKind.Instant);
    }

    /// <summary>What groups are sorted by.</summary>
    public static string Order(string function, QueryColumn column) =>
        column.Kind == QueryValueKind.Number && function != "COUNT" ? $"coql_number({Sql(function, column)})" : Sql(function, column);

    private static string Sql(string function, QueryColumn column) => function switch
    {
        "COUNT" => $"COUNT({ColumnSql.Key(column)})",
        "SUM" => $"coql_sum({ColumnSql.Shown(column)})",
        "AVG" => $"coql_avg({ColumnSql.Shown(column)})",
        _ => $"coql_{function.ToLowerInvariant()}(CAST({ColumnSql.Key(column)} AS BLOB), {ColumnSql.Shown(column)})",
    };

    private static bool Takes(string function, QueryValueKind kind) => function switch
    {
        "COUNT" => kind is not (QueryValueKind.Opaque or QueryValueKind.Unsupported),
        "SUM" or "AVG" => kind == QueryValueKind.Number,
        _ => kind is QueryValueKind.Number or QueryValueKind.Date or QueryValueKind.Instant,
    };
}
