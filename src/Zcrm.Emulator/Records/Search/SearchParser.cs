using System.Text;

namespace Zcrm.Emulator;

/// <summary>
/// Reads the grammar of <c>criteria</c>: conditions in brackets, joined by <c>and</c> and <c>or</c>, nested by brackets (reference 5.6).
/// </summary>
internal sealed class SearchParser
{
    private readonly string _text;
    private int _at;

    private SearchParser(string text) => _text = text;

    /// <exception cref="FormatException">The text is no criteria.</exception>
    public static SearchCriteria Parse(string text)
    {
        var parser = new SearchParser(text);
        SearchCriteria criteria = parser.Any();
        return parser._at == text.Length ? criteria : throw parser.Wrong();
    }

    /// <summary><c>and</c> binds tighter than <c>or</c>.</summary>
    private SearchCriteria Any()
    {
        SearchCriteria criteria = All();
        while (TakeWord("or")) criteria = new SearchCriteria.Any(criteria, All());
        return criteria;
    }

    private SearchCriteria All()
    {
        SearchCriteria criteria = Bracket();
        while (TakeWord("and")) criteria = new SearchCriteria.All(criteria, Bracket());
        return criteria;
    }

    private SearchCriteria Bracket()
    {
        SkipSpaces();
        Take('(');
        SkipSpaces();
        SearchCriteria criteria = Peek() == '(' ? Any() : Condition();
        SkipSpaces();
        Take(')');
        SkipSpaces();
        return criteria;
    }

    private SearchCriteria.Condition Condition()
    {
        string field = Word();
        Take(':');
        string comparison = Word();
        Take(':');
        return new SearchCriteria.Condition(field, comparison, Values());
    }

    private string Word()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '$' or '.' or ' ')) _at++;
        string word = _text[start.._at].Trim();
        return word.Length > 0 ? word : throw Wrong();
    }

    /// <summary>Up to the closing bracket; a backslash takes the meaning from a bracket, comma or backslash that follows, and is itself before all others.</summary>
    private List<string> Values()
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (; _at < _text.Length && _text[_at] is not (')' or '('); _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is ('(' or ')' or ',' or '\\'))
            {
                value.Append(_text[++_at]);
            }
            else if (_text[_at] == ',')
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(_text[_at]);
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

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void Take(char sign)
    {
        if (Peek() != sign) throw Wrong();
        _at++;
    }

    private void SkipSpaces()
    {
        while (Peek() == ' ') _at++;
    }

    private FormatException Wrong() => new($"The criteria cannot be read at sign {_at + 1}.");
}
