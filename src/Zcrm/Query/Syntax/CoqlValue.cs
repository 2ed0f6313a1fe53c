namespace Zcrm;

/// <summary>A value of a condition, as it is meant: without its quotes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
internal readonly record struct CoqlValue(string Text, bool IsQuoted)
{
    /// <summary>The values of a condition's operand; none for a test of null or an inner query.</summary>
    public static IReadOnlyList<CoqlValue> Of(CoqlTest test)
    {
        if (test.Values == 0 || test.Operand.StartsWith("(select", StringComparison.OrdinalIgnoreCase)) return [];
        return [.. CoqlLexer.Cut(test.Operand).Where(token => IsValue(token)).Select(Read)];
    }

    private static bool IsValue(CoqlToken token) => token.Kind is CoqlTokenKind.Text or CoqlTokenKind.Number or CoqlTokenKind.Word && !token.Is("and");

    private static CoqlValue Read(CoqlToken token) => token.Kind == CoqlTokenKind.Text
        ? new CoqlValue(token.Text[1..^1].Replace("''", "'", StringComparison.Ordinal), IsQuoted: true)
        : new CoqlValue(token.Text, IsQuoted: false);
}
