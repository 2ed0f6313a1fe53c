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
        CoqlTest[] tests = [.. query.Where.Tests];
        AtMost(query.Columns.Count, Columns, "columns");
        AtMost(tests.Length, Conditions, "conditions");
        AtMost(query.OrderBy.Count, SortColumns, "columns to sort by");
        AtMost(query.GroupBy.Count, GroupColumns, "columns to group by");
        AtMost(query.Columns.Count(column => column.Aggregate is not null), Aggregates, "aggregates");
        AtMost(Joins(tests.Select(test => test.Column)), JoinsOfConditions, "lookups followed in its conditions");
        AtMost(Joins(query.Columns.Select(column => column.Path)), JoinsOfColumns, "lookups followed in its columns");
        foreach (CoqlTest test in tests) AtMost(test.Values, ValuesOfIn, $"values for {test.Column}; ask in several queries");
        if (query.Columns.GroupBy(column => (column.Text, column.Alias)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"The query asks for {twice.Key.Text} twice; leave one of them out.");
    }

    // Owner.role.name and the like follow one lookup to the user; a.b.c follows two.
    private static int Joins(IEnumerable<string> paths) =>
        paths.SelectMany(path => Enumerable.Range(0, path.Length).Where(at => path[at] == '.').Select(at => path[..at])).Distinct().Count();

    private static void AtMost(int count, int limit, string what)
    {
        if (count > limit) throw new ArgumentException($"The query has {count} {what}; Zoho takes at most {limit}.");
    }
}
