namespace Zcrm.Emulator;

/// <summary>Finds everything that a query names (reference 8.2 to 8.4).</summary>
internal sealed class QueryBinder(QueryScope scope, SelectQuery query, long space)
{
    private readonly bool _isAggregate = query.GroupBy.Count > 0 || query.Columns.Any(column => column.Aggregate is not null);

    /// <param name="criteria">The criteria, already bound.</param>
    public QuerySql Bind(BoundCriteria criteria)
    {
        SelectRules.Check(query);
        QueryColumn[] groups = [.. query.GroupBy.Select(path => Selectable(path, "group by"))];
        var columns = query.Columns.Select(Output).ToList();
        if (!_isAggregate) AddExtras(columns);
        (string, QueryColumn?, bool)[] orders = [.. query.OrderBy.Select(Order)];
        return new QuerySql(space, () => scope.Joins, criteria, columns, groups, orders, _isAggregate);
    }

    private OutputColumn Output(SelectedColumn selected)
    {
        if (selected.Aggregate is { } function) return AggregateSql.Output(selected, function, Selectable(selected.Path, "select"));
        QueryColumn column = Selectable(selected.Path, "select");
        if (_isAggregate && !query.GroupBy.Contains(selected.Path, StringComparer.Ordinal)) throw QueryRefusals.Column(selected.Path, "group by");
        return new OutputColumn(selected.Key, ColumnSql.Shown(column), column, column.Kind == QueryValueKind.Instant);
    }

    /// <summary>The id is always there, and each lookup on the way to a column as if it were selected too (reference 8.1).</summary>
    private void AddExtras(List<OutputColumn> columns)
    {
        string[] lookups = [.. query.Columns.SelectMany(column => QueryScope.Lookups(column.Path)).Select(WithoutModule).Append("id").Distinct(StringComparer.Ordinal)];
        foreach (string path in lookups)
        {
            if (columns.Exists(column => column.Key == path) || scope.Find(path) is not { } column) continue;
            if (column.Kind is QueryValueKind.Record or QueryValueKind.User or QueryValueKind.Id) columns.Add(new OutputColumn(path, ColumnSql.Shown(column), column, false));
        }
    }

    /// <summary>The lookup itself, of a path that ends in the module it is followed to.</summary>
    private static string WithoutModule(string path) =>
        path.LastIndexOf("->", StringComparison.Ordinal) is >= 0 and int at && !path.AsSpan(at).Contains('.') ? path[..at] : path;

    private (string Sql, QueryColumn? Column, bool IsDescending) Order(SortedColumn sorted)
    {
        SelectedColumn? selected = query.Columns.FirstOrDefault(column => column.Alias == sorted.Name);
        string path = selected?.Path ?? sorted.Name;
        QueryColumn column = Selectable(path, "order by");
        if (selected?.Aggregate is { } function) return (AggregateSql.Order(function, column), null, sorted.IsDescending);
        if (_isAggregate && !query.GroupBy.Contains(path, StringComparer.Ordinal)) throw QueryRefusals.Column(path, "order by");
        return (ColumnSql.Key(column), column, sorted.IsDescending);
    }

    private QueryColumn Selectable(string path, string clause)
    {
        QueryColumn column = scope.Find(path) ?? throw QueryRefusals.Column(path);
        bool isFine = clause == "select" ? column.Kind != QueryValueKind.Unsupported : QueryOperators.Of(column.Kind).Count > 0;
        return isFine ? column : throw QueryRefusals.Column(path, clause);
    }
}
