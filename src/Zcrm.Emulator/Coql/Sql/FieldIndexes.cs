namespace Zcrm.Emulator;

/// <summary>Indexes over fields, each made when a query first asks for the field and the module has many records.</summary>
/// <remarks>
/// SQLite has no statistics of them, so candidates are counted here before a query runs: when few records can fulfil the criteria, only those are
/// looked at; otherwise the records are read in the order that is asked for until there are enough.
/// </remarks>
internal sealed class FieldIndexes(SqliteDatabase database)
{
    private const string ById = "records_by_id";
    private const int FewRecords = 5_000;
    private const int FewCandidates = 20_000;

    /// <summary>Chooses how a query finds its records.</summary>
    /// <returns>What SQLite is told, and the SQL of the ids to look at; null: all.</returns>
    public (string Hint, string? Candidates) Choose(QuerySql query, QueryParameters parameters)
    {
        if (!IsMoreThan(FewRecords, $"SELECT 1 FROM records WHERE space = {query.Space}", parameters)) return ("", null);
        if (Candidates(query.Where, parameters) is { } found) return ("NOT INDEXED", found.Sql);
        if (query.IsAggregate) return (CountedBy(query) is { } counted ? $"INDEXED BY {Ensure(counted)}" : "", null);
        bool isSorted = query.OrderBy is [var (_, first, _), ..] && first is { Source.IsBase: true, Kind: not QueryValueKind.Record } && IsIndexable(first);
        return ($"INDEXED BY {(isSorted ? Ensure(query.OrderBy[0].Column!) : ById)}", null);
    }

    /// <summary>The column whose index alone answers how many records fulfil one test; null: the records have to be read.</summary>
    private static QueryColumn? CountedBy(QuerySql query)
    {
        bool isCount = query.GroupBy.Count == 0 && query.Columns.All(output => output.Column is { Kind: QueryValueKind.Id, Source.IsBase: true });
        return isCount && query.Where is BoundCriteria.Test { Column: { Source.IsBase: true, Kind: not QueryValueKind.Record } column } && IsIndexable(column) ? column : null;
    }

    /// <summary>The ids that can fulfil the criteria, if they are few.</summary>
    private (string Sql, long Count)? Candidates(BoundCriteria criteria, QueryParameters parameters)
    {
        if (criteria is not BoundCriteria.Pair pair) return Candidates((BoundCriteria.Test)criteria, parameters);
        (string Sql, long Count)? left = Candidates(pair.Left, parameters);
        if (!pair.IsAnd && left is null) return null;
        (string Sql, long Count)? right = Candidates(pair.Right, parameters);
        if (pair.IsAnd) return right is null || left?.Count <= right.Value.Count ? left : right;
        return left?.Count + right?.Count < FewCandidates ? ($"{left!.Value.Sql} UNION ALL {right!.Value.Sql}", left.Value.Count + right.Value.Count) : null;
    }

    /// <summary>The few records that fulfil a test; of a test at the end of a path, the few that lead to them.</summary>
    private (string Sql, long Count)? Candidates(BoundCriteria.Test test, QueryParameters parameters)
    {
        QuerySource source = test.Column.Source;
        if (source.Space is null || Condition(test, parameters) is not { } condition) return null;
        (string Sql, long Count)? found = Few(IsIndexable(test.Column) ? Ensure(test.Column) : ById, source, condition, parameters);
        while (found is { } targets && source.Lookup is { } lookup)
        {
            source = lookup.Source;
            found = Few(Ensure(lookup), source, $"{ColumnSql.StoredKey(lookup, "json")} IN ({targets.Sql})", parameters);
        }

        return found;
    }

    private (string Sql, long Count)? Few(string index, QuerySource source, string condition, QueryParameters parameters)
    {
        string sql = $"SELECT id FROM records INDEXED BY {index} WHERE space = {source.Space} AND {condition}";
        long count = Count(FewCandidates, sql, parameters);
        return count < FewCandidates ? (sql, count) : null;
    }

    /// <summary>A condition that an index answers, and that everything fulfils that fulfils the test; null: there is none.</summary>
    private static string? Condition(BoundCriteria.Test test, QueryParameters parameters)
    {
        bool isId = test.Column.Kind == QueryValueKind.Id;
        if (!isId && !IsIndexable(test.Column)) return null;
        string key = isId ? "id" : ColumnSql.StoredKey(test.Column, "json");
        bool isLookup = test.Column.Kind is QueryValueKind.Record or QueryValueKind.User;
        return test.Operator switch
        {
            "like" => Prefix(key, (byte[])test.Keys[0], parameters),
            "=" or "in" => CriteriaSql.Write(key, test, parameters),
            "is null" when !isId && !isLookup && test.Column.Source.IsBase => $"{key} IS NULL",
            ">" or ">=" or "<" or "<=" or "between" when !isId => CriteriaSql.Write(key, test, parameters),
            _ => null,
        };
    }

    /// <summary>No UTF-8 has a byte above 0xF4.</summary>
    private static string? Prefix(string key, byte[] pattern, QueryParameters parameters)
    {
        int length = Array.IndexOf(pattern, (byte)'%');
        if (length == 0) return null;
        byte[] prefix = length < 0 ? pattern : pattern[..length];
        return $"{key} >= {parameters.Add(prefix)} AND {key} < {parameters.Add((byte[])[.. prefix, 0xFF])}";
    }

    private static bool IsIndexable(QueryColumn column) => column.Kind
        is QueryValueKind.Text or QueryValueKind.Choices or QueryValueKind.Number or QueryValueKind.Date or QueryValueKind.Instant
        or QueryValueKind.Record or QueryValueKind.User;

    private string Ensure(QueryColumn column)
    {
        string name = $"coql_{column.Source.Space}_{column.Field.Id}";
        database.Execute($"CREATE INDEX IF NOT EXISTS {name} ON records ({ColumnSql.StoredKey(column, "json")}) WHERE space = {column.Source.Space}");
        return name;
    }

    private bool IsMoreThan(int count, string sql, QueryParameters parameters) => Count(count + 1, sql, parameters) > count;

    private long Count(int limit, string sql, QueryParameters parameters) =>
        database.Query($"SELECT COUNT(*) FROM ({sql} LIMIT {limit})", row => row.GetInt64(0), parameters.Values)[0];
}
