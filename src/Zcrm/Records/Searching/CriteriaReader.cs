using System.Text;

namespace Zcrm;

/// <summary>Reads criteria that were written as text, so that what cannot be right is found before it is sent.</summary>
internal ref struct CriteriaReader
{
    private const int MaxDepth = 100;
    private const int Shown = 20;

    private readonly string _text;
    private int _at;
    private int _depth;

    private CriteriaReader(string text) => _text = text;

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <exception cref="FormatException">The text is no criteria.</exception>
    public static CrmCriteria Read(string text)
    {
        var reader = new CriteriaReader(text);
        CrmCriteria criteria = reader.ReadAny();
        return reader._at == text.Length
            ? criteria
            : throw reader.Wrong(reader.Next == ')' ? "this bracket closes nothing" : "'and' or 'or' belongs between two conditions");
    }

    /// <summary>In Zoho's pages brackets settle what goes first; without them <c>and</c> binds tighter.</summary>
    private CrmCriteria ReadAny()
    {
        CrmCriteria criteria = ReadAll();
        while (TakeWord(CriteriaGroup.Or)) criteria = criteria.Or(ReadAll());
        return criteria;
    }

    private CrmCriteria ReadAll()
    {
        CrmCriteria criteria = ReadBracket();
        while (TakeWord(CriteriaGroup.And)) criteria = criteria.And(ReadBracket());
        return criteria;
    }

    private CrmCriteria ReadBracket()
    {
        SkipSpaces();
        int open = _at;
        if (Next != '(') throw Wrong("a condition begins with '(', as in (Last_Name:equals:Ito)");
        if (++_depth > MaxDepth) throw Wrong("the brackets are nested too deep");
        _at++;
        SkipSpaces();
        CrmCriteria criteria = Next == '(' ? ReadAny() : ReadCondition();
        SkipSpaces();
        if (Next == '\0') throw WrongAt(open, "this bracket is never closed");
        if (Next != ')') throw Wrong("'and', 'or' or ')' belongs here");
        _at++;
        _depth--;
        SkipSpaces();
        return criteria;
    }

    private CriteriaCondition ReadCondition()
    {
        string field = ReadName("the API name of a field");
        int at = _at;
        string name = ReadName("an operator");
        CriteriaOperator comparison = CriteriaOperator.All.FirstOrDefault(known => known.Name == name)
            ?? throw WrongAt(at, $"'{name}' is no operator; there are {string.Join(", ", CriteriaOperator.All.Select(known => known.Name))}");
        at = _at;
        List<string> values = ReadValues(comparison.TakesSeveral);
        if (comparison.Problem(values.Count) is { } problem) throw WrongAt(at, $"'{name}' {problem}");
        if (values.Any(string.IsNullOrWhiteSpace)) throw WrongAt(at, "a value is empty");
        return new CriteriaCondition(field, comparison, values);
    }

    private string ReadName(string what)
    {
        int start = _at;
        while (_at < _text.Length && Next is not (':' or '(' or ')')) _at++;
        ReadOnlySpan<char> name = _text.AsSpan(start.._at).Trim();
        if (!ApiName.IsPath(name)) throw WrongAt(start, $"{what} belongs here");
        if (Next != ':') throw Wrong("':' belongs here; a condition is (field:operator:value)");
        _at++;
        return name.ToString();
    }

    /// <summary>Up to the closing bracket; a backslash takes the meaning from the sign that follows.</summary>
    private List<string> ReadValues(bool several)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (; Next is not (')' or '\0'); _at++)
        {
            if (Next == '(') throw Wrong(@"a bracket in a value needs a backslash before it: \(");
            if (Next == CriteriaValue.Escaping && _at + 1 < _text.Length && CriteriaValue.NeedsEscape(_text[_at + 1]))
            {
                value.Append(_text[++_at]);
            }
            else if (Next == ',' && several)
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(Next);
            }
        }

        values.Add(value.ToString());
        return values;
    }

    private bool TakeWord(string word)
    {
        SkipSpaces();
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        _at += word.Length;
        return true;
    }

    private void SkipSpaces()
    {
        while (Next is ' ' or '\t' or '\r' or '\n') _at++;
    }

    private readonly FormatException Wrong(string why) => WrongAt(_at, why);

    private readonly FormatException WrongAt(int at, string why)
    {
        string place = at >= _text.Length ? "at their end" : $"at sign {at + 1}, '{_text.AsSpan(at, Math.Min(Shown, _text.Length - at))}'";
        return new FormatException($"The criteria cannot be right {place}: {why}.");
    }
}
