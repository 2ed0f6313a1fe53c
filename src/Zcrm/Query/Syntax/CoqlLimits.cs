namespace Zcrm;

/// <summary>What Zoho allows in a query.</summary>
internal static class CoqlLimits
{
    public const int RowsPerCall = 2_000;
    public const int RowsPerCallBeforeV7 = 200;
    public const int RowsByOffset = 100_000;
    public const int Columns = 500;
    public const int Conditions = 25;
    public const int ValuesOfIn = 100;
    public const int SortColumns = 10;
    public const int GroupColumns = 4;
    public const int Aggregates = 5;
    public const int JoinsOfConditions = 5;
    public const int JoinsOfColumns = 15;

    /// <exception cref="ArgumentException">The query has more of something than Zoho takes.</exception>
    public static void Check(CoqlSelect query)
    {
        CheckColumns(query.Columns);
        CheckCondition(query.Where);
        CheckOrder(query.OrderBy);
        AtMost(query.GroupBy.Count, GroupColumns, "columns to group by");
    }

    public static void CheckColumns(IReadOnlyList<CoqlColumn> columns)
    {
        AtMost(columns.Count, Columns, "columns");
        var seen = new HashSet<(string, string?)>();
        var joins = new JoinCount();
        int aggregates = 0;
        foreach (CoqlColumn column in columns)
        {
            if (!seen.Add((column.Text, column.Alias))) throw new ArgumentException($"The query asks for {column.Text} twice; leave one of them out.");
            joins.Add(column.Path);
            if (column.Aggregate is not null) aggregates++;
        }

        AtMost(aggregates, Aggregates, "aggregates");
        AtMost(joins.Count, JoinsOfColumns, "lookups followed in its columns");
    }

    public static void CheckCondition(CoqlCondition condition)
    {
        int tests = 0;
        var joins = new JoinCount();
        foreach (CoqlTest test in condition.Tests)
        {
            tests++;
            joins.Add(test.Column);
            if (test.Values > ValuesOfIn) AtMost(test.Values, ValuesOfIn, $"values for {test.Column}; ask in several queries");
        }

        AtMost(tests, Conditions, "conditions");
        AtMost(joins.Count, JoinsOfConditions, "lookups followed in its conditions");
    }

    public static void CheckOrder(IReadOnlyList<CoqlOrder> order) => AtMost(order.Count, SortColumns, "columns to sort by");

    private static void AtMost(int count, int limit, string what)
    {
        if (count > limit) throw new ArgumentException($"The query has {count} {what}; Zoho takes at most {limit}.");
    }

    /// <summary>Counts the lookups that paths follow: <c>Owner.role.name</c> follows one to the user and one to the role, each once however often it is used.</summary>
    private struct JoinCount
    {
        private List<string>? _followed;

        public readonly int Count => _followed?.Count ?? 0;

        public void Add(string path)
        {
            for (int at = path.IndexOf('.'); at >= 0; at = path.IndexOf('.', at + 1))
            {
                if (!IsFollowed(path.AsSpan(0, at))) (_followed ??= []).Add(path[..at]);
            }
        }

        private readonly bool IsFollowed(ReadOnlySpan<char> lookup)
        {
            foreach (string followed in _followed ?? [])
            {
                if (lookup.SequenceEqual(followed)) return true;
            }

            return false;
        }
    }
}
