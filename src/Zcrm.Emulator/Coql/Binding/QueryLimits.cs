using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>How much a query may have, by the API's version (reference 8.5).</summary>
/// <param name="Rows">Rows of one answer.</param>
/// <param name="Reach">Rows that an offset reaches.</param>
/// <param name="Columns">Selected columns.</param>
/// <param name="Values">Values of <c>in</c>.</param>
/// <param name="Depth">Lookups in one path; 0: any number.</param>
/// <param name="CriteriaJoins">Lookups that the criteria follow in all.</param>
/// <param name="ColumnJoins">Lookups that the other columns follow.</param>
internal sealed record QueryLimits(int Rows, int Reach, int Columns, int Values, int Depth, int CriteriaJoins, int ColumnJoins)
{
    public const int DefaultRows = 200;
    private const int Criteria = 25;
    private const int Sorted = 10;
    private const int Grouped = 4;
    private const int Aggregates = 5;

    public static QueryLimits Of(int version, EmulatorRules rules) => version >= 7
        ? new(rules.CoqlRowLimit, rules.CoqlOffsetLimit, rules.CoqlColumnLimit, rules.CoqlValueLimit, rules.CoqlPathLimit, rules.CoqlCriteriaJoinLimit, rules.CoqlColumnJoinLimit)
        : new(version <= 3 ? 200 : rules.CoqlRowLimit, version <= 2 ? 200 : 10_000, 50, 50, 2, rules.CoqlCriteriaJoinLimit, rules.CoqlColumnJoinLimit);

    public void Check(SelectQuery query)
    {
        QueryCriteria.Test[] tests = [.. query.Where.Tests];
        AtMost(query.Columns.Count, Columns);
        AtMost(tests.Length, Criteria);
        AtMost(query.OrderBy.Count, Sorted);
        AtMost(query.GroupBy.Count, Grouped);
        AtMost(query.Columns.Count(column => column.Aggregate is not null), Aggregates);
        foreach (QueryCriteria.Test test in tests) AtMost(test.Values.Count, Values);
        CheckJoins(tests.Select(test => test.Path), CriteriaJoins);
        CheckJoins(query.Columns.Select(column => column.Path).Concat(query.OrderBy.Select(column => column.Name)).Concat(query.GroupBy), ColumnJoins);
    }

    /// <summary>Reads LIMIT and OFFSET.</summary>
    public (int Limit, int Offset) ReadRows(QueryRows rows)
    {
        int offset = rows.Offset is null ? 0 : Number(rows.Offset);
        int limit = rows.Limit is null ? DefaultRows : Number(rows.Limit);
        if (limit == 0) throw QueryRefusals.ZeroLimit();
        AtMost(limit, Rows);
        if (offset + (long)limit > Reach) throw QueryRefusals.LimitExceeded(Reach);
        return (limit, offset);
    }

    private void CheckJoins(IEnumerable<string> paths, int limit)
    {
        string[] lookups = [.. paths.SelectMany(QueryScope.Lookups).Distinct(StringComparer.Ordinal)];
        AtMost(lookups.Length, limit);
        if (Depth > 0) AtMost(lookups.Select(path => path.Count(sign => sign == '.') + 1).DefaultIfEmpty().Max(), Depth);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw QueryRefusals.BadLimit(text);

    private static void AtMost(int count, int limit)
    {
        if (count > limit) throw QueryRefusals.LimitExceeded(limit);
    }
}
