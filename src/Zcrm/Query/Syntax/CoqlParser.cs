using System.Globalization;

namespace Zcrm;

/// <summary>Takes the text of a query apart, and refuses what Zoho would refuse.</summary>
internal sealed class CoqlParser
{
    private readonly List<CoqlToken> _tokens;
    private int _at;

    private CoqlParser(List<CoqlToken> tokens) => _tokens = tokens;

    private CoqlToken Current => _tokens[_at];

    /// <exception cref="ArgumentException">The text is no query; the message says where and why.</exception>
    public static CoqlSelect Parse(string text)
    {
        CoqlSelect query = new CoqlParser(CoqlLexer.Cut(text)).ReadSelect();
        CoqlLimits.Check(query);
        return query;
    }

    public static ArgumentException Wrong(string problem) => new($"This is no COQL query: {problem}.");

    private CoqlSelect ReadSelect()
    {
        Expect("select");
        List<CoqlColumn> columns = ReadList(ReadColumn);
        Expect("from");
        var query = new CoqlSelect { Columns = columns, Source = ReadName("the API name of a module") };
        if (Take("where")) query = query with { Where = new CoqlConditionParser(_tokens, _at).Read(out _at) };
        if (TakeBoth("group", "by")) query = query with { GroupBy = ReadList(() => ReadName("a field to group by")) };
        if (TakeBoth("order", "by")) query = query with { OrderBy = ReadList(ReadOrder) };
        if (Take("limit")) query = ReadLimit(query);
        if (Take("offset")) query = query with { Offset = ReadNumber() };
        return Current.Kind == CoqlTokenKind.End
            ? query
            : throw Wrong($"{Current} at position {Current.Position} follows where nothing can; the order is select, from, where, group by, order by, limit, offset");
    }

    private CoqlColumn ReadColumn()
    {
        string name = ReadName("a field");
        string? aggregate = null;
        if (Take("("))
        {
            (aggregate, name) = (name, ReadName("a field to aggregate"));
            Expect(")");
            if (aggregate is not ("SUM" or "MAX" or "MIN" or "AVG" or "COUNT"))
                throw Wrong($"'{aggregate}' is none of SUM, MAX, MIN, AVG and COUNT, which are written in capitals");
        }

        return new CoqlColumn(name, aggregate, Take("as") ? ReadName("an alias") : null);
    }

    private CoqlOrder ReadOrder()
    {
        string column = ReadName("a field to sort by");
        bool descending = Take("desc");
        if (!descending) Take("asc");
        return new CoqlOrder(column, descending);
    }

    private CoqlSelect ReadLimit(CoqlSelect query)
    {
        long first = ReadNumber();
        return Take(",") ? query with { Offset = first, Limit = ReadNumber() } : query with { Limit = first };
    }

    private long ReadNumber()
    {
        CoqlToken token = Current;
        if (!long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            throw Wrong($"{token} at position {token.Position} should be a number of rows");
        _at++;
        return number;
    }

    private List<T> ReadList<T>(Func<T> readItem)
    {
        List<T> items = [readItem()];
        while (Take(",")) items.Add(readItem());
        return items;
    }

    private string ReadName(string what)
    {
        CoqlToken token = Current;
        bool isName = token.Kind is CoqlTokenKind.Word or CoqlTokenKind.Text && !CoqlWords.IsReserved(token);
        if (!isName) throw Wrong($"{token} at position {token.Position} stands where {what} should");
        _at++;
        return token.Kind == CoqlTokenKind.Text ? token.Text[1..^1].Replace("''", "'") : token.Text;
    }

    private void Expect(string word)
    {
        if (!Take(word)) throw Wrong($"{Current} at position {Current.Position} stands where '{word}' should");
    }

    private bool Take(string word)
    {
        bool isThere = Current.Is(word);
        if (isThere) _at++;
        return isThere;
    }

    private bool TakeBoth(string first, string second)
    {
        if (!Take(first)) return false;
        Expect(second);
        return true;
    }
}
