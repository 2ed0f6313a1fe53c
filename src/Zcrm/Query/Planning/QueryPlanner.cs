namespace Zcrm;

/// <summary>Finds the cheapest way to read all records of a query.</summary>
internal sealed class QueryPlanner(CallContext calls, CoqlRunner runner)
{
    private const int CountCredits = 1;
    private const int FieldsCredits = 1;

    /// <summary>Weighs the ways for a known number of records, and makes no call.</summary>
    public QueryPlan Plan(CoqlSelect query, PlanHints hints, long matching) => Choose(new PlanFacts(query, hints, null, matching, runner.RowsPerCall), 0);

    /// <summary>Weighs the ways; the records are counted unless the caller said how many there are.</summary>
    public async Task<QueryPlan> PlanAsync(CoqlSelect query, PlanHints hints, CallOptions? options, CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        var facts = new PlanFacts(query, hints, null, hints.Expected, runner.RowsPerCall);
        facts = facts with { Fields = cache.FieldsAtHand(facts.Module) };
        int credits = 0;
        bool needsTypes = facts.Fields is null && ((hints.AllowsSearch && facts.HasCondition) || hints.Bulk is not null);
        if (needsTypes)
        {
            facts = facts with { Fields = await cache.FieldsAsync(calls, facts.Module, MetadataCache.MaxAge, cancellationToken).ConfigureAwait(false) };
            credits += FieldsCredits;
        }

        if (facts.Matching is null && query.Where is CoqlNever) facts = facts with { Matching = 0 };
        if (facts.Matching is null && CoqlWay.Weigh(facts).Obstacle is null)
        {
            facts = await CountAsync(facts, options, cancellationToken).ConfigureAwait(false);
            credits += CountCredits;
        }

        return Choose(facts, credits);
    }

    private async Task<PlanFacts> CountAsync(PlanFacts facts, CallOptions? options, CancellationToken cancellationToken)
    {
        CoqlSelect count = facts.Query with { Columns = [new CoqlColumn("id", "COUNT")], OrderBy = [], Limit = 1, Offset = 0 };
        try
        {
            long matching = 0;
            await foreach (CrmObject row in runner.Run(count, static () => new CrmObject(), options).WithCancellation(cancellationToken).ConfigureAwait(false))
                matching = row.Get<long>("COUNT(id)");
            return facts with { Matching = matching };
        }
        catch (ZcrmApiException refusal) when (refusal.Code == CrmErrorCode.ScopeMismatch)
        {
            return facts with { CoqlRefusal = "the connection has no scope for queries (ZohoCRM.coql.READ)" };
        }
    }

    private static QueryPlan Choose(PlanFacts facts, int credits)
    {
        QueryPlanOption[] options = [CoqlWay.Weigh(facts), ListWay.Weigh(facts), SearchWay.Weigh(facts), BulkWay.Weigh(facts)];
        return new QueryPlan
        {
            Records = facts.Rows,
            PlanningCredits = credits,
            Coql = CoqlWriter.Write(facts.Query),
            Options = [.. options.OrderBy(option => option.Obstacle is not null).ThenBy(option => option.Credits).ThenBy(option => option.Calls).ThenBy(option => option.Way)],
        };
    }
}
