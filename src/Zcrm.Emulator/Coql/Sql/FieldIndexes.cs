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

    /// <summary>So few that reading them is no slower than adding them up in an index.</summary>
    private const int FewToRead = 500;

    /// <summary>Each of them has to be kept up to date.</summary>
    private const int MostCovering = 8;

    /// <summary>Chooses how a query finds its records.</summary>
    /// <returns>What SQLite is told, and the SQL of the ids to look at; null: all.</returns>
    public (string Hint, string? Candidates) Choose(QuerySql query, QueryParameters parameters)
    {
        if (!IsMoreThan(FewRecords, $"SELECT 1 FROM records WHERE space = {query.Space}", parameters)) return ("", null);
        IReadOnlyList<(string Name, string Sql)>? covering = Covering(query);
        if (Candidates(query.Where, parameters, covering is null ? FewCandidates : FewToRead) is { } found) return ("NOT INDEXED", found.Sql);
        if (query.IsAggregate) return (covering is null ? "" : $"INDEXED BY {Ensure(query.Space, covering)}", null);
        bool isSorted = query.OrderBy is [var (_, first, _), ..] && first is { Source.IsBase: true, Kind: not QueryValueKind.Record } && IsIndexable(first);
        return ($"INDEXED BY {(isSorted ? Ensure(query.OrderBy[0].Column!) : ById)}", null);
    }

    /// <summary>The ids that can fulfil the criteria, if they are few.</summary>
    private (string Sql, long Count)? Candidates(BoundCriteria criteria, QueryParameters parameters, int most)
    {
        if (criteria is not BoundCriteria.Pair pair) return Candidates((BoundCriteria.Test)criteria, parameters, most);
        (string Sql, long Count)? left = Candidates(pair.Left, parameters, most);
        if (!pair.IsAnd && left is null) return null;
        (string Sql, long Count)? right = Candidates(pair.Right, parameters, most);
        if (pair.IsAnd) return right is null || left?.Count <= right.Value.Count ? left : right;
        return left?.Count + right?.Count < most ? ($"{left!.Value.Sql} UNION ALL {right!.Value.Sql}", left.Value.Count + right.Value.Count) : null;
    }

    /// <summary>The few records that fulfil a test; of a test at the end of a path, the few that lead to them.</summary>
    private (string Sql, long Count)? Candidates(BoundCriteria.Test test, QueryParameters parameters, int most)
    {
        QuerySource source = test.Column.Source;
        if (source.Space is null || Condition(test, parameters) is not { } condition) return null;
        (string Sql, long Count)? found = Few(IsIndexable(test.Column) ? Ensure(test.Column) : ById, source, condition, parameters, most);
        while (found is { } targets && source.Lookup is { } lookup)
        {
            source = lookup.Source;
            found = Few(Ensure(lookup), source, $"{ColumnSql.StoredKey(lookup, "json")} IN ({targets.Sql})", parameters, most);
        }

        return found;
    }

    private (string Sql, long Count)? Few(string index, QuerySource source, string condition, QueryParameters parameters, int most)
    {
        string sql = $"SELECT id FROM records INDEXED BY {index} WHERE space = {source.Space} AND {condition}";
        long count = Count(most, sql, parameters);
        return count < most ? (sql, count) : null;
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

    /// <summary>Whether an index over the records of a module can hold the column's key.</summary>
    public static bool IsIndexable(QueryColumn column) => column.Kind
        is QueryValueKind.Text or QueryValueKind.Choices or QueryValueKind.Number or QueryValueKind.Date or QueryValueKind.Instant
        or QueryValueKind.Record or QueryValueKind.User;

    private string Ensure(QueryColumn column) => Ensure(column.Source.Space!.Value, [(column.Field.Id, ColumnSql.StoredKey(column, "json"))]);

    private string Ensure(long space, IReadOnlyList<(string Name, string Sql)> parts)
    {
        string name = NameOf(space, parts);
        database.Execute($"CREATE INDEX IF NOT EXISTS {name} ON records ({string.Join(", ", parts.Select(part => part.Sql))}) WHERE space = {space}");
        return name;
    }

    /// <summary>What an index has that alone answers an aggregate; null: there can be none, or the module has enough of them.</summary>
    private IReadOnlyList<(string Name, string Sql)>? Covering(QuerySql query)
    {
        IReadOnlyList<(string Name, string Sql)>? parts = query.IsAggregate ? CoveringColumns.Of(query) : null;
        if (parts is null or [_]) return parts;
        List<string> known = database.Query(
            $@"SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'coql\_{query.Space}\_%\_%' ESCAPE '\'", row => row.GetString(0));
        return known.Count < MostCovering || known.Contains(NameOf(query.Space, parts)) ? parts : null;
    }

    private static string NameOf(long space, IReadOnlyList<(string Name, string Sql)> parts) => $"coql_{space}_{string.Join('_', parts.Select(part => part.Name))}";

    private bool IsMoreThan(int count, string sql, QueryParameters parameters) => Count(count + 1, sql, parameters) > count;

    private long Count(int limit, string sql, QueryParameters parameters) =>
        database.Query($"SELECT COUNT(*) FROM ({sql} LIMIT {limit})", row => row.GetInt64(0), parameters.Values)[0];
}
