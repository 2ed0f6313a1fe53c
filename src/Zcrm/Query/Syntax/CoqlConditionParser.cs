namespace Zcrm;

/// <summary>Takes the conditions behind <c>where</c> apart; <c>and</c> binds before <c>or</c>.</summary>
internal sealed class CoqlConditionParser(List<CoqlToken> tokens, int start)
{
    private int _at = start;

    private CoqlToken Current => tokens[_at];

    public CoqlCondition Read(out int end)
    {
        CoqlCondition condition = ReadOr();
        end = _at;
        return condition;
    }

    private CoqlCondition ReadOr()
    {
        CoqlCondition left = ReadAnd();
        while (Take("or")) left = new CoqlBranch(left, "or", ReadAnd());
        return left;
    }

    private CoqlCondition ReadAnd()
    {
        CoqlCondition left = ReadPart();
        while (Take("and")) left = new CoqlBranch(left, "and", ReadPart());
        return left;
    }

    private CoqlCondition ReadPart()
    {
        if (!Current.Is("(")) return ReadTest();
        int bracket = Current.Position;
        _at++;
        CoqlCondition inner = ReadOr();
        if (!Take(")")) throw CoqlParser.Wrong($"the bracket at position {bracket} is never closed");
        return inner;
    }

    private CoqlTest ReadTest()
    {
        CoqlToken column = Current;
        if (column.Kind is not (CoqlTokenKind.Word or CoqlTokenKind.Text) || CoqlWords.IsReserved(column))
            throw CoqlParser.Wrong($"{column} at position {column.Position} stands where a field should");
        _at++;
        string name = column.Kind == CoqlTokenKind.Text ? column.Text[1..^1] : column.Text;
        string not = Take("not") ? "not " : "";
        if (Take("in")) return ReadIn(name, not + "in");
        if (Take("between")) return ReadBetween(name, not + "between");
        if (Take("like")) return new CoqlTest(name, not + "like", ReadValue());
        if (not.Length == 0 && Take("is")) return ReadNullTest(name);
        if (not.Length == 0 && Current.Text is "=" or "!=" or ">" or ">=" or "<" or "<=") return ReadComparison(name);
        throw CoqlParser.Wrong($"{Current} at position {Current.Position} stands where an operator should: =, !=, >, >=, <, <=, like, in, between, is null");
    }

    private CoqlTest ReadComparison(string column)
    {
        string sign = Current.Text;
        _at++;
        if (Current.Is("null")) throw CoqlParser.Wrong($"'{column} {sign} null' compares with nothing; write '{column} is {(sign == "!=" ? "not " : "")}null'");
        return new CoqlTest(column, sign, ReadValue());
    }

    private CoqlTest ReadNullTest(string column)
    {
        string not = Take("not") ? " not" : "";
        if (!Take("null")) throw CoqlParser.Wrong($"{Current} at position {Current.Position} stands where 'null' should");
        return new CoqlTest(column, "is" + not, "null", Values: 0);
    }

    private CoqlTest ReadBetween(string column, string name)
    {
        string low = ReadValue();
        if (!Take("and")) throw CoqlParser.Wrong($"{Current} at position {Current.Position} stands where 'and' and the upper end of 'between' should");
        return new CoqlTest(column, name, $"{low} and {ReadValue()}", Values: 2);
    }

    private CoqlTest ReadIn(string column, string name)
    {
        int open = Current.Position;
        if (!Take("(")) throw CoqlParser.Wrong($"{Current} at position {open} stands where '(' and the values of 'in' should");
        if (Current.Is("select")) return new CoqlTest(column, name, $"({ReadInnerQuery(open)})");
        List<string> values = [ReadValue()];
        while (Take(",")) values.Add(ReadValue());
        if (!Take(")")) throw CoqlParser.Wrong($"the list of values at position {open} is never closed");
        return new CoqlTest(column, name, $"({string.Join(", ", values)})", values.Count);
    }

    private string ReadInnerQuery(int open)
    {
        var words = new List<string>();
        for (int depth = 0; depth > 0 || !Current.Is(")"); _at++)
        {
            if (Current.Kind == CoqlTokenKind.End) throw CoqlParser.Wrong($"the query in brackets at position {open} is never closed");
            depth += Current.Is("(") ? 1 : Current.Is(")") ? -1 : 0;
            words.Add(Current.Text);
        }

        _at++;
        return string.Join(" ", words);
    }

    private string ReadValue()
    {
        CoqlToken token = Current;
        if (token.Kind is CoqlTokenKind.End or CoqlTokenKind.Symbol || CoqlWords.IsReserved(token))
            throw CoqlParser.Wrong($"{token} at position {token.Position} stands where a value should");
        _at++;
        return token.Text;
    }

    private bool Take(string word)
    {
        bool isThere = Current.Is(word);
        if (isThere) _at++;
        return isThere;
    }
}
