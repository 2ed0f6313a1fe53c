namespace Zcrm;

/// <summary>Compares a query with the fields of its modules, as far as they were read already; it reads none for itself.</summary>
internal static class QueryCheck
{
    /// <exception cref="ArgumentException">The query names a field that the module lacks, or compares one with what it cannot hold.</exception>
    public static async ValueTask EnsureAsync(CallContext calls, CoqlSelect query, CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        string module = query.Module;
        if (cache.FieldsAtHand(module) is null) return;
        var problems = new QueryProblems(cache.FieldsAtHand);
        if (problems.First(query) is null) return;

        // What was read may be older than the field.
        await cache.FieldsWhenWantingAsync(calls, module, cancellationToken).ConfigureAwait(false);
        if (problems.First(query) is { } problem) throw new ArgumentException(problem);
    }
}
