using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>A statement in the making: a bound query and the SQL that answers it.</summary>
/// <param name="Space">Where the records of the module are.</param>
/// <param name="Joins">The SQL of joins.</param>
/// <param name="Where">The criteria.</param>
/// <param name="Columns">What is answered.</param>
/// <param name="GroupBy">What rows are grouped by; empty: rows are records, or one of all of them.</param>
/// <param name="OrderBy">The columns that rows are sorted by.</param>
/// <param name="IsAggregate">Whether rows stand for several records.</param>
internal sealed record QuerySql(
    long Space,
    Func<string> Joins,
    BoundCriteria Where,
    IReadOnlyList<OutputColumn> Columns,
    IReadOnlyList<QueryColumn> GroupBy,
    IReadOnlyList<(string Sql, QueryColumn? Column, bool IsDescending)> OrderBy,
    bool IsAggregate)
{
    /// <summary>The criteria of the custom view whose records alone are looked at; null: all of the module's.</summary>
    public string? View { get; init; }

    public string Write(QueryParameters parameters, string hint, string? candidates, int limit, int offset)
    {
        string where = CriteriaSql.Write(Where, parameters);
        string among = candidates is null ? "" : $"r.id IN ({candidates}) AND ";
        string shown = View is null ? "" : $"coql_fits(r.json, {parameters.Add(View)}) AND ";
        string order = string.Join(", ", Orders());
        return $"SELECT {string.Join(", ", Columns.Select(column => column.Sql))} FROM records r {hint}{Joins()} WHERE r.space = {Text(Space)} AND {among}{shown}{where}"
            + (GroupBy.Count == 0 ? "" : $" GROUP BY {string.Join(", ", GroupBy.Select(ColumnSql.Key))}")
            + (order.Length == 0 ? "" : $" ORDER BY {order}")
            + $" LIMIT {Text(limit)} OFFSET {Text(offset)}";
    }

    /// <summary>Without an order, and among equals, records come by their ids, groups by what they are grouped by (reference 8.2).</summary>
    private IEnumerable<string> Orders()
    {
        IEnumerable<string> asked = OrderBy.Select(order => order.Sql + (order.IsDescending ? " DESC" : ""));
        if (IsAggregate) return asked.Concat(GroupBy.Select(ColumnSql.Key));
        return OrderBy.Any(order => order.Column is { Kind: QueryValueKind.Id, Source.IsBase: true }) ? asked : asked.Append("r.id");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
