using System.Net;

namespace Zcrm;

/// <summary>Runs queries, as many calls as their rows need.</summary>
internal sealed class CoqlRunner(CallContext calls)
{
    private static readonly CrmErrorCode InvalidQuery = new("INVALID_QUERY");

    /// <summary>How many rows a call may ask for; older versions of the API take fewer, which the first refusal tells.</summary>
    private int _rowsPerCall = CoqlLimits.RowsPerCall;

    public CallContext Calls => calls;

    public int RowsPerCall => _rowsPerCall;

    // Stands for the answer that was not needed.
    private static CrmResponse NoCall => new(HttpStatusCode.NoContent, new HttpResponseMessage().Headers, attempts: 0);

    /// <summary>The query's rows, fetched as they are enumerated.</summary>
    public CrmPageable<T> Run<T>(CoqlSelect query, Func<T> create, CallOptions? options = null) where T : CrmObject =>
        Run(new PreparedQuery(query), create, options);

    /// <inheritdoc cref="Run{T}(CoqlSelect, Func{T}, CallOptions?)"/>
    public CrmPageable<T> Run<T>(PreparedQuery query, Func<T> create, CallOptions? options = null) where T : CrmObject =>
        new((continuation, cancellationToken) => FetchAsync(query, create, options, continuation, cancellationToken));

    private async Task<CrmPage<T>> FetchAsync<T>(
        PreparedQuery query, Func<T> create, CallOptions? options, string? continuation, CancellationToken cancellationToken) where T : CrmObject
    {
        CoqlPlace place = CoqlPlace.Parse(continuation);
        if (query.Select.Where is CoqlNever) return new CrmPage<T>([], null, NoCall);
        query = await FitAsync(query, cancellationToken).ConfigureAwait(false);
        if (place == default) await QueryCheck.EnsureAsync(calls, query.Select, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            int rows = query.RowsAt(place, _rowsPerCall);
            CrmAnswer answer = await calls.SendAsync(CoqlCall.Request(query.BodyAt(place, rows), options), cancellationToken).ConfigureAwait(false);
            try
            {
                return Page(query.Select, create, place, rows, answer);
            }
            catch (ZcrmApiException refusal) when (refusal.Code == CrmErrorCode.LimitExceeded && rows > CoqlLimits.RowsPerCallBeforeV7)
            {
                _rowsPerCall = CoqlLimits.RowsPerCallBeforeV7;
            }
            catch (ZcrmApiException refusal) when (refusal.Code == InvalidQuery && query.Select.HasDefaultColumns)
            {
                if (await LearnAsync(query, cancellationToken).ConfigureAwait(false) is not { } fitted) throw;
                query = fitted;
            }
        }
    }

    /// <summary>Leaves default columns out that are known to be missing; it reads no metadata.</summary>
    private async ValueTask<PreparedQuery> FitAsync(PreparedQuery query, CancellationToken cancellationToken)
    {
        if (!query.Select.HasDefaultColumns) return query;
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        return cache.FieldsAtHand(query.Select.Module) is { } fields ? query.FittedTo(fields) : query;
    }

    /// <summary>Zoho refuses a query for a column that the organization lacks: reads which there are.</summary>
    /// <returns>The query without what is missing; null when nothing is, or the user may not see the fields.</returns>
    private async Task<PreparedQuery?> LearnAsync(PreparedQuery query, CancellationToken cancellationToken)
    {
        try
        {
            MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
            PreparedQuery fitted = query.FittedTo(await cache.FieldsWhenWantingAsync(calls, query.Select.Module, cancellationToken).ConfigureAwait(false));
            return fitted == query ? null : fitted;
        }
        catch (ZcrmApiException)
        {
            return null;
        }
    }

    private static CrmPage<T> Page<T>(CoqlSelect query, Func<T> create, CoqlPlace place, int asked, CrmAnswer answer) where T : CrmObject
    {
        JsonAnswer? json = AnswerReader.Read(answer);
        if (json is null) return new CrmPage<T>([], null, answer.Response);
        IndexedRows found = json.RowsOf("data");
        T[] rows = (CoqlJoins.AreIn(query) ? CoqlJoins.Nest(found) : found).Make(create);
        bool more = rows.Length > 0 && (json.Root.GetObject("info")?.Get<bool?>("more_records") ?? rows.Length == asked);
        CoqlPlace? next = more ? CoqlPaging.After(query, place, rows) : null;
        return new CrmPage<T>(rows, next?.ToString(), answer.Response);
    }
}
