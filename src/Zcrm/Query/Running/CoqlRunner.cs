using System.Net;

namespace Zcrm;

/// <summary>Runs queries, as many calls as their rows need.</summary>
internal sealed class CoqlRunner(CallContext calls)
{
    /// <summary>How many rows a call may ask for; older versions of the API take fewer, which the first refusal tells.</summary>
    private int _rowsPerCall = CoqlLimits.RowsPerCall;

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
        CoqlSelect select = query.Select;
        if (select.Where is CoqlNever) return new CrmPage<T>([], null, NoCall);
        if (place == default) await QueryCheck.EnsureAsync(calls, select, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            int rows = (int)Math.Min(_rowsPerCall, (select.Limit ?? long.MaxValue) - place.Taken);
            CrmRequest request = CoqlCall.Request(query.BodyAt(place, rows), options);
            CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
            try
            {
                return Page(select, create, place, rows, answer);
            }
            catch (ZcrmApiException refusal) when (refusal.Code == CrmErrorCode.LimitExceeded && rows > CoqlLimits.RowsPerCallBeforeV7)
            {
                _rowsPerCall = CoqlLimits.RowsPerCallBeforeV7;
            }
        }
    }

    private static CrmPage<T> Page<T>(CoqlSelect query, Func<T> create, CoqlPlace place, int asked, CrmAnswer answer) where T : CrmObject
    {
        JsonAnswer? json = AnswerReader.Read(answer);
        if (json is null) return new CrmPage<T>([], null, answer.Response);
        if (CoqlJoins.AreIn(query)) json = JsonAnswer.Parse(CoqlJoins.Nest(answer.Bytes), answer.Response);
        IReadOnlyList<T> rows = json.GetRecords("data", create);
        bool more = rows.Count > 0 && (json.Root.GetObject("info")?.Get<bool?>("more_records") ?? rows.Count == asked);
        CoqlPlace? next = more ? CoqlPaging.After(query, place, rows) : null;
        return new CrmPage<T>(rows, next?.ToString(), answer.Response);
    }
}
