namespace Zcrm;

/// <summary>A read of all that matches, and what the cheapest plan that a person could make for it costs.</summary>
/// <param name="Name">What is read.</param>
/// <param name="Plan">Asks for the plan.</param>
/// <param name="ReadAsync">Reads, and counts what came.</param>
/// <param name="Way">The cheapest way.</param>
/// <param name="Records">How many records there are to read.</param>
/// <param name="Credits">What the cheapest way costs, by Zoho's table.</param>
internal sealed record Workload(
    string Name, Func<ZcrmClient, Task<QueryPlan>> Plan, Func<ZcrmClient, Task<int>> ReadAsync, QueryWay Way, int Records, int Credits)
{
    public static Workload Of<T>(string name, Func<ZcrmClient, CrmQuery<T>> query, QueryWay way, int records, int credits) where T : CrmRecord, new() => new(
        name,
        crm => query(crm).ExplainAsync(cancellationToken: Scenario.Ct),
        crm => CountAsync(query(crm)),
        way,
        records,
        credits);

    private static async Task<int> CountAsync<T>(CrmQuery<T> query) where T : CrmRecord, new()
    {
        var ids = new HashSet<CrmId>();
        await foreach (T record in query.ReadAllAsync(cancellationToken: Scenario.Ct)) ids.Add(record.Id).ShouldBeTrue();
        return ids.Count;
    }
}
