namespace Zcrm;

/// <summary>Reading by COQL: by ids without an end, in another order up to 100,000 rows.</summary>
internal static class CoqlWay
{
    private const int SmallCall = 200;
    private const int MediumCall = 1_000;

    public static QueryPlanOption Weigh(PlanFacts facts)
    {
        if (Obstacle(facts) is { } obstacle) return QueryPlanOption.Blocked(QueryWay.Query, obstacle);
        if (facts.Rows is not { } rows) return new QueryPlanOption(QueryWay.Query, null, null);
        if (rows == 0 && facts.IsCounted) return new QueryPlanOption(QueryWay.Query, 0, 0);
        long full = Math.Max(0, rows - 1) / facts.RowsPerCall;
        int last = RowsOfCall(rows - (full * facts.RowsPerCall), facts.RowsPerCall);
        return new QueryPlanOption(QueryWay.Query, full + 1, (full * CreditsOf(facts.RowsPerCall)) + CreditsOf(last));
    }

    /// <summary>How many rows the cheapest call for the rest of a query asks for.</summary>
    public static int RowsOfCall(long left, int most) => (int)Math.Min(most, left <= SmallCall ? SmallCall : left <= MediumCall ? MediumCall : most);

    private static int CreditsOf(int rows) => rows <= SmallCall ? 1 : rows <= MediumCall ? 2 : 3;

    private static string? Obstacle(PlanFacts facts)
    {
        if (facts.CoqlRefusal is not null) return facts.CoqlRefusal;
        if (facts.Query.Where.Tests.FirstOrDefault(test => facts.KindOf(test.Column) == QueryKind.LongText) is { } test)
            return $"no condition can be about {test.Column}, which holds text of several lines";
        if (facts.Query.Columns.FirstOrDefault(column => facts.KindOf(column.Path) is QueryKind.Images or QueryKind.Rows) is { } column)
            return $"it cannot read {column.Path}, which holds {(facts.KindOf(column.Path) == QueryKind.Rows ? "rows" : "images")}";
        bool isById = facts.Query.OrderBy.Count == 0 || facts.Query.OrderBy is [{ Column: "id" }];
        bool hasEnd = !isById || facts.Query.Offset > 0;
        return hasEnd && facts.Query.Offset + facts.Rows > CoqlLimits.RowsByOffset
            ? $"in an order other than that of ids it reaches only {CoqlLimits.RowsByOffset:N0} rows"
            : null;
    }
}
