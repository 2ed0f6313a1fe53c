using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>Reads all records of a query, the cheapest way there is.</summary>
internal sealed class PlannedRead<T>(CallContext calls, CoqlRunner runner, CrmModuleInfo module, CoqlSelect query, PlanHints hints) where T : CrmRecord, new()
{
    public async IAsyncEnumerable<T> RunAsync(CallOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        QueryPlan plan = await new QueryPlanner(calls, runner).PlanAsync(query, hints, options, cancellationToken).ConfigureAwait(false);
        if (plan.Chosen.Obstacle is not null) throw new ZcrmQueryLimitException($"There is no way to read all records of this query. {plan}");
        if (plan.Calls == 0) yield break;
        await foreach (T record in Rows(plan, options, cancellationToken).ConfigureAwait(false)) yield return record;
    }

    private IAsyncEnumerable<T> Rows(QueryPlan plan, CallOptions? options, CancellationToken cancellationToken) => plan.Way switch
    {
        QueryWay.List => Some(new TypedReader(calls, module.ApiName).List(Fields, ListWay.Options(query, options)), cancellationToken),
        QueryWay.Search => Some(new TypedReader(calls, module.ApiName).Search(RecordSearch.ByCriteria(SearchCriteriaText.Write(query.Where)), Fields, SearchWay.Options(query, options)), cancellationToken),
        QueryWay.BulkRead => hints.Bulk!.ReadAsync(query, module, New, options, cancellationToken),
        _ => runner.Run(new PreparedQuery(query) { Expected = plan.Records }, New, options),
    };

    private IEnumerable<string> Fields => query.Columns.Select(column => column.Path);

    private T New() => new() { Module = module.ApiName };

    /// <summary>As many as the query takes; a list by itself goes on to its end.</summary>
    private async IAsyncEnumerable<T> Some(CrmPageable<CrmRecord> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long left = query.Limit ?? long.MaxValue;
        await foreach (CrmRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return (T)record;
            if (--left == 0) yield break;
        }
    }

    private sealed class TypedReader(CallContext calls, string module) : RecordsClient(calls, module)
    {
        private protected override CrmRecord NewRecord() => new T { Module = Module };
    }
}
