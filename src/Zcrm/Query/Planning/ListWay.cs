namespace Zcrm;

/// <summary>Reading the module's list, which knows no conditions.</summary>
internal static class ListWay
{
    private static readonly string[] SortFields = ["id", "Created_Time", "Modified_Time"];

    public static QueryPlanOption Weigh(PlanFacts facts)
    {
        if (Obstacle(facts) is { } obstacle) return QueryPlanOption.Blocked(QueryWay.List, obstacle);
        long? calls = facts.Rows is { } rows ? Math.Max(1, (rows + RecordLimits.PageSize - 1) / RecordLimits.PageSize) : null;
        return new QueryPlanOption(QueryWay.List, calls, calls);
    }

    public static ListRecordsOptions Options(CoqlSelect query, CallOptions? options)
    {
        options ??= new CallOptions();
        CoqlOrder? order = query.OrderBy.Count == 0 ? null : query.OrderBy[0];
        return new ListRecordsOptions
        {
            SortBy = order?.Column,
            Ascending = order is { Descending: false },
            Converted = ConvertedOf(query),
            Timeout = options.Timeout,
            MaxAttempts = options.MaxAttempts,
            Headers = options.Headers,
        };
    }

    /// <summary>Lists and searches hide leads that were converted unless they are asked for; a query shows them.</summary>
    public static Inclusion? ConvertedOf(CoqlSelect query) => query.Module == "Leads" ? Inclusion.Include : null;

    private static string? Obstacle(PlanFacts facts)
    {
        if (facts.HasCondition) return "it knows no conditions";
        if (facts.Query.Source.Contains('#', StringComparison.Ordinal)) return "the query is of a custom view";
        if (!facts.HasPlainColumns) return "it reads no fields of lookups";
        if (facts.Query.Columns.Count > RecordLimits.FieldsPerRead) return $"it reads at most {RecordLimits.FieldsPerRead} fields, and the query has {facts.Query.Columns.Count}";
        if (facts.Query.Offset > 0) return "it skips no records";
        if (facts.Query.OrderBy.Count > 1 || (facts.IsInOrder && !SortFields.Contains(facts.Query.OrderBy[0].Column)))
            return "it sorts by the id or one of the two times only";
        return facts.Rows > RecordLimits.PageTokenReach ? $"its page tokens reach only {RecordLimits.PageTokenReach:N0} records" : null;
    }
}
