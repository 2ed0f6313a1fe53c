namespace Zcrm.Emulator;

/// <summary>
/// Reads criteria: a comparison, or two criteria joined by AND or OR; of more than two, each two have to stand in brackets (reference 8.2).
/// </summary>
internal sealed class CriteriaParser(QueryTokens tokens)
{
    public QueryCriteria Criteria()
    {
        QueryCriteria left = Side();
        if (!IsJoint(tokens.Next)) return left;
        bool isAnd = tokens.Take().Is("and");
        QueryCriteria right = Side();
        return IsJoint(tokens.Next) ? throw QueryRefusals.Unexpected(tokens.Next) : new QueryCriteria.Pair(left, isAnd, right);
    }

    private QueryCriteria Side()
    {
        if (!tokens.TryTake("(")) return Test();
        tokens.Descend();
        QueryCriteria inner = Criteria();
        tokens.Expect(")");
        tokens.Ascend();
        return inner;
    }

    private QueryCriteria.Test Test()
    {
        string path = tokens.TakeName();
        string comparison = Operator();
        return comparison switch
        {
            "is null" or "is not null" => new(path, comparison, [], null),
            "in" or "not in" => List(path, comparison),
            "between" or "not between" => Between(path, comparison),
            _ => One(path, comparison),
        };
    }

    private string Operator()
    {
        if (tokens.TryTake("is", "not", "null")) return "is not null";
        if (tokens.TryTake("is", "null")) return "is null";
        string negation = tokens.TryTake("not") ? "not " : "";
        QueryToken token = tokens.Next;
        if (token.Kind == QueryTokenKind.End) throw QueryRefusals.Unexpected(token);
        bool isKnown = token.Is("in") || token.Is("like") || token.Is("between");
        bool isSign = negation.Length == 0 && token is { Kind: QueryTokenKind.Sign, Text: "=" or "!=" or ">" or ">=" or "<" or "<=" };
        if (!isKnown && !isSign) throw QueryRefusals.UnknownOperator(negation + token.Text);
        return negation + tokens.Take().Text.ToLowerInvariant();
    }

    private QueryCriteria.Test One(string path, string comparison)
    {
        if (tokens.Next.Is("(") && tokens.Second.Is("select")) return new(path, comparison, [], SubQuery());
        return new(path, comparison, [Value()], null);
    }

    private QueryCriteria.Test Between(string path, string comparison)
    {
        string low = Value();
        tokens.Expect("and");
        return new(path, comparison, [low, Value()], null);
    }

    private QueryCriteria.Test List(string path, string comparison)
    {
        if (tokens.Next.Is("(") && tokens.Second.Is("select")) return new(path, comparison, [], SubQuery());
        tokens.Expect("(");
        var values = new List<string>();
        do values.Add(Value());
        while (tokens.TryTake(","));
        tokens.Expect(")");
        return new(path, comparison, values, null);
    }

    private SelectQuery SubQuery()
    {
        tokens.Expect("(");
        tokens.Descend();
        SelectQuery query = QueryParser.ParseInner(tokens);
        tokens.Expect(")");
        tokens.Ascend();
        return query;
    }

    /// <summary>A text in quotes; numbers and single words may be bare.</summary>
    private string Value()
    {
        if (tokens.Next.Kind is not (QueryTokenKind.Word or QueryTokenKind.Text) || QueryWords.IsReserved(tokens.Next)) throw QueryRefusals.Unexpected(tokens.Next);
        return tokens.Take().Text;
    }

    private static bool IsJoint(QueryToken token) => token.Is("and") || token.Is("or");
}
