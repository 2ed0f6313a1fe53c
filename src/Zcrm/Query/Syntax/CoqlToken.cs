namespace Zcrm;

/// <summary>What a token of a query is.</summary>
internal enum CoqlTokenKind
{
    Word,
    Text,
    Number,
    Symbol,
    End,
}

/// <summary>A piece of a query's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands, quotes included.</param>
/// <param name="Position">Where it begins, from 0.</param>
internal readonly record struct CoqlToken(CoqlTokenKind Kind, string Text, int Position)
{
    public bool Is(string word) => Kind is CoqlTokenKind.Word or CoqlTokenKind.Symbol && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Kind == CoqlTokenKind.End ? "the end" : $"'{Text}'";
}
