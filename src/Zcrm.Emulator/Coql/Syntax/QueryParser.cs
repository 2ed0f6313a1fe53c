namespace Zcrm.Emulator;

/// <summary>Reads the clauses of a query (reference 8.2).</summary>
internal sealed class QueryParser
{
    private static readonly string[] Functions = ["SUM", "MAX", "MIN", "AVG", "COUNT"];

    private readonly QueryTokens _tokens;

    private QueryParser(QueryTokens tokens) => _tokens = tokens;

    public static SelectQuery Parse(string text)
    {
        var tokens = new QueryTokens(QueryScanner.Scan(text));
        SelectQuery query = new QueryParser(tokens).Query();
        return tokens.IsAtEnd ? query : throw QueryRefusals.Unexpected(tokens.Next);
    }

    /// <summary>Reads a query that stands in brackets within another one.</summary>
    public static SelectQuery ParseInner(QueryTokens tokens) => new QueryParser(tokens).Query();

    private SelectQuery Query()
    {
        if (!_tokens.TryTake("select")) throw QueryRefusals.NotSupported();
        List<SelectedColumn> columns = List(Column);
        if (!_tokens.TryTake("from")) throw _tokens.IsAtEnd || _tokens.Next.Is("where") ? QueryRefusals.MissingClause("from") : QueryRefusals.Unexpected(_tokens.Next);
        string[] source = _tokens.TakeName().Split('#', 2);
        QueryCriteria where = _tokens.TryTake("where") ? new CriteriaParser(_tokens).Criteria() : throw NoWhere();
        return new SelectQuery(
            columns, source[0], source.ElementAtOrDefault(1), where,
            _tokens.TryTake("group", "by") ? List(_tokens.TakeName) : [],
            _tokens.TryTake("order", "by") ? List(Sorted) : [],
            Rows());
    }

    private ApiRefusedException NoWhere()
    {
        bool isClause = _tokens.IsAtEnd || _tokens.Next.Is("group") || _tokens.Next.Is("order") || _tokens.Next.Is("limit") || _tokens.Next.Is(")");
        return isClause ? QueryRefusals.MissingClause("where") : QueryRefusals.Unexpected(_tokens.Next);
    }

    private SelectedColumn Column()
    {
        string? function = null;
        string path;
        if (_tokens.Next.Kind == QueryTokenKind.Word && _tokens.Second.Is("("))
        {
            function = _tokens.TakeName();
            _tokens.Expect("(");
            path = _tokens.TakeName();
            _tokens.Expect(")");

            // Functions are the only words in which case matters (reference 8.2).
            if (!Functions.Contains(function, StringComparer.Ordinal)) throw QueryRefusals.UnknownFunction($"{function}({path})");
        }
        else
        {
            path = _tokens.TakeName();
        }

        return new SelectedColumn(path, function, _tokens.TryTake("as") ? _tokens.TakeName() : null);
    }

    private SortedColumn Sorted()
    {
        string name = _tokens.TakeName();
        if (_tokens.TryTake("desc")) return new SortedColumn(name, true);
        _tokens.TryTake("asc");
        return new SortedColumn(name, false);
    }

    private List<T> List<T>(Func<T> item)
    {
        var items = new List<T>();
        do items.Add(item());
        while (_tokens.TryTake(","));
        return items;
    }

    /// <summary>Of two numbers without a word between them the offset comes first (reference 8.2).</summary>
    private QueryRows Rows()
    {
        if (!_tokens.TryTake("limit")) return new QueryRows(null, null);
        string first = _tokens.TakeName();
        if (_tokens.TryTake(",")) return new QueryRows(_tokens.TakeName(), first);
        return new QueryRows(first, _tokens.TryTake("offset") ? _tokens.TakeName() : null);
    }
}
