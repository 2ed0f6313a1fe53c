using System.Text;

namespace Zcrm.Emulator;

/// <summary>Cuts a query into tokens: words, quoted texts in which a quote is doubled, and signs (reference 8.2).</summary>
internal sealed class QueryScanner
{
    private static readonly string[] Signs = ["!=", "<>", ">=", "<=", "=", ">", "<", "(", ")", ","];

    private readonly string _text;
    private readonly List<QueryToken> _tokens = [];
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private QueryScanner(string text) => _text = text;

    public static IReadOnlyList<QueryToken> Scan(string text)
    {
        var scanner = new QueryScanner(text);
        while (scanner.SkipSpace()) scanner._tokens.Add(scanner.Next());
        scanner._tokens.Add(scanner.Token(QueryTokenKind.End, "", text.Length));
        return scanner._tokens;
    }

    /// <returns>Whether there is more behind it.</returns>
    private bool SkipSpace()
    {
        for (; _at < _text.Length && char.IsWhiteSpace(_text[_at]); _at++)
        {
            if (_text[_at] == '\n') StartLine();
        }

        return _at < _text.Length;
    }

    private void StartLine()
    {
        _line++;
        _lineStart = _at + 1;
    }

    private QueryToken Next()
    {
        if (_text[_at] == '\'') return Quoted();
        int start = _at;
        if (Array.Find(Signs, sign => string.CompareOrdinal(_text, start, sign, 0, sign.Length) == 0) is { } found)
        {
            _at += found.Length;
            return Token(QueryTokenKind.Sign, found, start);
        }

        while (_at < _text.Length && IsOfWord(start)) _at++;
        if (_at == start) throw QueryRefusals.Unexpected(Token(QueryTokenKind.Sign, _text[start].ToString(), start));
        return Token(QueryTokenKind.Word, _text[start.._at], start);
    }

    private QueryToken Quoted()
    {
        (int start, int line, int column) = (_at, _line, _at - _lineStart + 1);
        var meaning = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\n') StartLine();
            if (_text[_at] != '\'')
            {
                meaning.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '\'')
            {
                meaning.Append('\'');
                _at++;
            }
            else
            {
                _at++;
                return new QueryToken(QueryTokenKind.Text, meaning.ToString(), line, column);
            }
        }

        throw QueryRefusals.Unreadable(_text[start..]);
    }

    private QueryToken Token(QueryTokenKind kind, string text, int start) => new(kind, text, _line, start - _lineStart + 1);

    private bool IsOfWord(int start)
    {
        char sign = _text[_at];
        if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)) return true;
        return sign is '_' or '.' or '$' or '#' or '-' or '+' or ':' or '{' or '}' || (sign == '!' && _at == start) || (sign == '>' && _at > start && _text[_at - 1] == '-');
    }
}
