namespace Zcrm;

/// <summary>Cuts the text of a query into tokens.</summary>
internal static class CoqlLexer
{
    private static readonly string[] Symbols = ["!=", ">=", "<=", "=", ">", "<", "(", ")", ","];

    /// <exception cref="ArgumentException">The text has a quote that is not closed, or a character that no query has.</exception>
    public static List<CoqlToken> Cut(string text)
    {
        var tokens = new List<CoqlToken>();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            CoqlToken token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length;
        }

        tokens.Add(new CoqlToken(CoqlTokenKind.End, "", text.Length));
        return tokens;
    }

    private static CoqlToken Next(string text, int at)
    {
        if (text[at] == '\'') return new CoqlToken(CoqlTokenKind.Text, text[at..EndOfText(text, at)], at);
        if (Array.Find(Symbols, symbol => string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0) is { } found)
            return new CoqlToken(CoqlTokenKind.Symbol, found, at);
        int end = at;
        while (end < text.Length && IsOfWord(text, end)) end++;
        if (end == at) throw CoqlParser.Wrong($"'{text[at]}' at position {at} has no meaning in a query");
        bool isNumber = char.IsDigit(text[at]) || (text[at] == '-' && end > at + 1);
        return new CoqlToken(isNumber ? CoqlTokenKind.Number : CoqlTokenKind.Word, text[at..end], at);
    }

    private static int EndOfText(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length)
        {
            if (text[at] != '\'') at++;
            else if (at + 1 < text.Length && text[at + 1] == '\'') at += 2;
            else return at + 1;
        }

        throw CoqlParser.Wrong($"the quote at position {start} is never closed; a quote inside a text is written twice");
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '$' or '#' or '-' or ':' or '+' or '{' or '}' or '!'
        || (text[at] == '>' && at > 0 && text[at - 1] == '-');
}
