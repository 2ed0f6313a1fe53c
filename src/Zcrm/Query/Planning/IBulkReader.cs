namespace Zcrm;

/// <summary>What the package for bulk reads offers to the planner: whether it can, at what price, and the rows.</summary>
internal interface IBulkReader
{
    /// <summary>Why a query cannot be a bulk read; null when it can. Order, offset and limit are the planner's own concern.</summary>
    string? ObstacleTo(CoqlSelect query);

    /// <summary>What reading so many rows costs, waiting for the jobs and their files included.</summary>
    (long Calls, long Credits) CostOf(long rows);

    /// <summary>The rows, in no particular order, each with the query's columns.</summary>
    IAsyncEnumerable<T> ReadAsync<T>(CoqlSelect query, CrmModuleInfo module, Func<T> create, CallOptions? options, CancellationToken cancellationToken) where T : CrmRecord;
}
