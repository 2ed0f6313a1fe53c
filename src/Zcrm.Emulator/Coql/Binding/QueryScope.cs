namespace Zcrm.Emulator;

/// <summary>The names that a query can use: fields of its module, and by paths those of the records and users that lookups lead to (reference 8.4).</summary>
internal sealed class QueryScope(QueryMetadata metadata, EmulatedModule module, QueryParameters parameters)
{
    private readonly QuerySource _base = new("r.json", "r.id", metadata.Space(module));
    private readonly Dictionary<string, QuerySource> _joined = new(StringComparer.Ordinal);
    private readonly List<string> _joins = [];

    public EmulatedModule Module => module;

    /// <summary>The SQL that joins what was found through lookups.</summary>
    public string Joins => string.Concat(_joins);

    /// <returns>The column; null when there is none of this name.</returns>
    public QueryColumn? Find(string path)
    {
        string own = $"!{module.ApiName}.";
        string[] steps = (path.StartsWith(own, StringComparison.Ordinal) ? path[own.Length..] : path).Split('.');
        (EmulatedModule at, QuerySource source) = (module, _base);
        for (int index = 0; index < steps.Length - 1; index++)
        {
            string prefix = string.Join('.', steps[..(index + 1)]);
            string[] step = steps[index].Split("->", 2);
            if (at.Find(step[0]) is not { } lookup) return null;
            string rest = string.Join('.', steps[(index + 1)..]);
            if (lookup.DataType is "ownerlookup" or "userlookup") return OfUser(path, new QueryColumn(prefix, lookup, source), rest);
            if (lookup.DataType == "multi_module_lookup" && rest == "module.api_name") return OfModule(path, new QueryColumn(prefix, lookup, source));
            if (Target(lookup, step) is not { } target) return null;
            source = Join(prefix, new QueryColumn(prefix, lookup, source), target);
            at = target;
        }

        return steps[^1].Contains("->", StringComparison.Ordinal) || at.Find(steps[^1]) is not { } field
            ? null
            : new QueryColumn(path, field, source) { LayoutId = at.LayoutId };
    }

    /// <summary>The lookups on the way to a column, outermost first.</summary>
    public static IEnumerable<string> Lookups(string path)
    {
        for (int at = path.IndexOf('.', StringComparison.Ordinal); at >= 0; at = path.IndexOf('.', at + 1))
        {
            if (!path.StartsWith('!')) yield return path[..at];
        }
    }

    private EmulatedModule? Target(EmulatedField lookup, string[] step) => lookup.DataType switch
    {
        "lookup" when step.Length == 1 => metadata.Module(lookup.LookupModule!),
        "multi_module_lookup" when step.Length == 2 => metadata.Module(step[1]),
        _ => null,
    };

    private QuerySource Join(string prefix, QueryColumn lookup, EmulatedModule target)
    {
        if (_joined.TryGetValue(prefix, out QuerySource? known)) return known;
        string alias = $"j{_joined.Count}";
        var source = new QuerySource($"{alias}.json", $"{alias}.id", metadata.Space(target)) { Lookup = lookup };
        _joins.Add($" LEFT JOIN records {alias} ON {alias}.id = {ColumnSql.LookupId(lookup)} AND {alias}.space = {source.Space}");
        return _joined[prefix] = source;
    }

    private QueryColumn? OfUser(string path, QueryColumn user, string name)
    {
        if (UserColumns.Find(name) is not { } field) return null;
        string json = $"""json_extract({parameters.Add(metadata.Users)}, '$."' || {ColumnSql.LookupId(user)} || '"')""";
        return new QueryColumn(path, field, new QuerySource(json, ColumnSql.LookupId(user), null) { Lookup = user });
    }

    private static QueryColumn OfModule(string path, QueryColumn lookup)
    {
        string json = $"(SELECT json_object('module', json_object('api_name', s.module)) FROM records t JOIN spaces s ON s.id = t.space WHERE t.id = {ColumnSql.LookupId(lookup)})";
        return new QueryColumn(path, new EmulatedField("module.api_name", "text"), new QuerySource(json, ColumnSql.LookupId(lookup), null) { Lookup = lookup });
    }
}
