namespace Zcrm.Emulator;

internal enum QueryTokenKind
{
    Word,
    Text,
    Sign,
    End,
}

/// <summary>A part of a query's text.</summary>
/// <param name="Kind">A bare word or number, a quoted text, a sign, or the end.</param>
/// <param name="Text">What it says; of a quoted text without the quotes.</param>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Column">Where in the line, from 1.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text, int Line, int Column)
{
    /// <summary>Whether it is this keyword, in upper or lower case, or this sign (reference 8.2).</summary>
    public bool Is(string word) => Kind is QueryTokenKind.Word or QueryTokenKind.Sign && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
