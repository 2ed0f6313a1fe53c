using System.Collections.Frozen;

namespace Zcrm;

/// <summary>The words that have a meaning in COQL.</summary>
internal static class CoqlWords
{
    private static readonly FrozenSet<string> Reserved =
        new[] { "select", "from", "where", "group", "order", "by", "limit", "offset", "and", "or", "not", "in", "like", "between", "is", "null", "as", "asc", "desc" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsReserved(CoqlToken token) => token.Kind == CoqlTokenKind.Word && Reserved.Contains(token.Text);
}
