namespace Zcrm.Emulator;

/// <summary>What a query found: for each row and column the value as JSON text, or null.</summary>
internal sealed record QueryResult(IReadOnlyList<OutputColumn> Columns, IReadOnlyList<string?[]> Rows, bool HasMore);

/// <summary>Runs queries.</summary>
internal sealed class QueryRunner(SqliteDatabase database, QueryMetadata metadata, Func<string, EmulatedModule> find, QueryLimits limits)
{
    private readonly FieldIndexes _indexes = new(database);

    public QueryResult Run(SelectQuery query)
    {
        (int limit, int offset) = limits.ReadRows(query.Rows);
        return Run(query, limit, offset, new SubQueries(Values));
    }

    private QueryResult Run(SelectQuery query, int limit, int offset, SubQueries subQueries)
    {
        EmulatedModule module = find(query.Module);
        string? shown = query.ViewId is { } view ? metadata.CriteriaOf(module, view) : null;
        limits.Check(query);
        var parameters = new QueryParameters();
        var scope = new QueryScope(metadata, module, parameters);
        BoundCriteria criteria = new CriteriaBinder(scope, subQueries).Bind(query.Where);
        QuerySql bound = new QueryBinder(scope, query, metadata.Space(module)).Bind(criteria) with { View = shown };
        (string hint, string? candidates) = _indexes.Choose(bound, parameters);
        string sql = bound.Write(parameters, hint, candidates, limit + 1, offset);
        List<string?[]> rows = database.Query(sql, row => Read(row, bound.Columns.Count), parameters.Values);
        bool hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(limit);
        return new QueryResult(bound.Columns, rows, hasMore);
    }

    private List<string> Values(SelectQuery query, int most, SubQueries subQueries)
    {
        (int limit, int offset) = limits.ReadRows(query.Rows);
        QueryResult result = Run(query, Math.Min(limit, most), offset, subQueries);
        return [.. result.Rows.Select(row => row[0]).OfType<string>().Select(QueryAnswer.Plain)];
    }

    private static string?[] Read(Microsoft.Data.Sqlite.SqliteDataReader row, int columns)
    {
        var values = new string?[columns];
        for (int index = 0; index < columns; index++) values[index] = row.IsDBNull(index) ? null : row.GetString(index);
        return values;
    }
}
