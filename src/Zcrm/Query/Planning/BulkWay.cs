namespace Zcrm;

/// <summary>Reading by bulk read jobs, where the package for them is offered.</summary>
internal static class BulkWay
{
    private static readonly string[] Unreadable = ["Notes", "Attachments", "Emails"];

    public static QueryPlanOption Weigh(PlanFacts facts)
    {
        if (Obstacle(facts) is { } obstacle) return QueryPlanOption.Blocked(QueryWay.BulkRead, obstacle);
        if (facts.Rows is not { } rows) return new QueryPlanOption(QueryWay.BulkRead, null, null);
        (long calls, long credits) = facts.Hints.Bulk!.CostOf(rows);
        return new QueryPlanOption(QueryWay.BulkRead, calls, credits);
    }

    private static string? Obstacle(PlanFacts facts)
    {
        if (facts.Hints.Bulk is not { } bulk) return "the query was not given the client for it (AllowBulk, in the package Zcrm.Bulk)";
        if (Unreadable.Contains(facts.Module)) return $"it does not read {facts.Module}";
        if (facts.IsInOrder) return "it knows no order";
        if (facts.Query.Offset > 0 || facts.Query.Limit is not null) return "it reads all records, and the query wants a part of them";
        return bulk.ObstacleTo(facts.Query);
    }
}
