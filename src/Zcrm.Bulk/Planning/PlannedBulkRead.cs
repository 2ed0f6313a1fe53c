namespace Zcrm.Bulk;

/// <summary>Bulk reads as the planner of queries sees them.</summary>
internal sealed class PlannedBulkRead(CallContext calls) : IBulkReader
{
    private const int RowsOfJob = 200_000;
    private const int CreditsOfJob = 50;

    // A job of some seconds is asked for that often, at the waits of a bulk read; then comes the file.
    private const int LooksAtJob = 5;

    public string? ObstacleTo(CoqlSelect query) => query switch
    {
        { Columns: var columns } when columns.Any(column => column.Path.Contains("->", StringComparison.Ordinal)) => "it reads no fields of lookups that lead to several modules",
        { Columns: var columns } when columns.Any(column => column.Alias is not null) => "it gives columns no other names",
        _ => QueryCriteria.Obstacle(query.Where),
    };

    public (long Calls, long Credits) CostOf(long rows)
    {
        long jobs = Math.Max(1, (rows + RowsOfJob - 1) / RowsOfJob);
        return (jobs * (1 + LooksAtJob + 1), jobs * (CreditsOfJob + LooksAtJob + 1));
    }

    public async IAsyncEnumerable<T> ReadAsync<T>(
        CoqlSelect query, CrmModuleInfo module, Func<T> create, CallOptions? options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        where T : CrmRecord
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        ModuleFields fields = await cache.FieldsAsync(calls, query.Module, MetadataCache.MaxAge, cancellationToken).ConfigureAwait(false);
        CoqlSelect fitted = query.HasDefaultColumns ? new PreparedQuery(query).FittedTo(fields).Select : query;
        var read = new BulkReadQuery
        {
            Fields = [.. fitted.Columns.Select(column => column.Path)],
            Criteria = QueryCriteria.Of(query.Where),
            ViewId = query.Source.Split('#') is [_, string view] ? CrmId.Parse(view, null) : default,
        };
        options ??= new CallOptions();
        var settings = new BulkReadOptions { Timeout = options.Timeout, MaxAttempts = options.MaxAttempts, Headers = options.Headers };
        await foreach (T record in new BulkReading<T>(calls, module, _ => create(), settings).RunAsync(read, cancellationToken).ConfigureAwait(false)) yield return record;
    }
}
