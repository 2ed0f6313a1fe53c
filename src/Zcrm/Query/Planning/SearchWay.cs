namespace Zcrm;

/// <summary>Reading from the search index, which is behind by some seconds or minutes and ends at 2,000 records.</summary>
internal static class SearchWay
{
    private const int Reach = 2_000;

    public static QueryPlanOption Weigh(PlanFacts facts)
    {
        if (Obstacle(facts) is { } obstacle) return QueryPlanOption.Blocked(QueryWay.Search, obstacle);
        long? calls = facts.Rows is { } rows ? Math.Max(1, (rows + RecordLimits.PageSize - 1) / RecordLimits.PageSize) : null;
        return new QueryPlanOption(QueryWay.Search, calls, calls);
    }

    public static SearchRecordsOptions Options(CoqlSelect query, CallOptions? options)
    {
        options ??= new CallOptions();
        return new SearchRecordsOptions { Converted = ListWay.ConvertedOf(query), Timeout = options.Timeout, MaxAttempts = options.MaxAttempts, Headers = options.Headers };
    }

    private static string? Obstacle(PlanFacts facts)
    {
        if (!facts.Hints.AllowsSearch) return "what was just written may be missing in it, and the query does not allow that (AllowSearch)";
        if (!facts.HasCondition) return "it needs a condition";
        if (!facts.HasPlainColumns) return "it reads no fields of lookups";
        if (facts.Query.Columns.Count > RecordLimits.FieldsPerRead) return $"it reads at most {RecordLimits.FieldsPerRead} fields, and the query has {facts.Query.Columns.Count}";
        if (facts.IsInOrder || facts.Query.Offset > 0) return "it neither sorts nor skips records here";
        if (facts.Rows > Reach) return $"it reaches only {Reach:N0} records";
        return facts.Fields is null ? "the types of the fields are not known" : SearchCriteriaText.Obstacle(facts.Query.Where, facts.Fields);
    }
}
