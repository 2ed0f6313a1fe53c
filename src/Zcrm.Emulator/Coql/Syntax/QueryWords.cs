using System.Collections.Frozen;

namespace Zcrm.Emulator;

/// <summary>Words that are no names unless they are quoted (reference 8.2).</summary>
internal static class QueryWords
{
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "select", "from", "where", "and", "or", "not", "in", "like", "between", "is", "null", "group", "order", "by", "asc", "desc", "limit", "offset", "as",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsReserved(QueryToken token) => token.Kind == QueryTokenKind.Word && Reserved.Contains(token.Text);
}
