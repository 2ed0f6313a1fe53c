using System.Globalization;

namespace Zcrm;

// Searching and counting, both in Zoho's search index.
public partial class RecordsClient
{
    /// <summary>Searches the module; at most 2,000 records can be reached, and what was written in the last minutes may be missing.</summary>
    /// <remarks>GET /{module}/search · ZohoCRM.modules.{module}.READ and ZohoSearch.securesearch.READ</remarks>
    /// <param name="search">What to search for.</param>
    /// <param name="fields">The API names of the fields to read, up to 50; null for all of them.</param>
    /// <param name="options">Which records, their order, and the page size.</param>
    /// <returns>A list that is fetched page by page while it is enumerated; past 2,000 records it throws <c>LIMIT_REACHED</c>.</returns>
    public virtual CrmPageable<CrmRecord> Search(RecordSearch search, IEnumerable<string>? fields = null, SearchRecordsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        options ??= new SearchRecordsOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PageSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.PageSize, RecordLimits.PageSize, nameof(options));
        string? names = fields is null ? null : FieldList(fields);
        return new CrmPageable<CrmRecord>(
            (continuation, cancellationToken) => GetPageAsync(() => SearchRequest(search, names, options), NewRecord, continuation, cancellationToken));
    }

    /// <summary>Counts the module's records. It costs 50 API credits, and the figure lags by up to ten minutes.</summary>
    /// <remarks>GET /{module}/actions/count · ZohoCRM.modules.{module}.READ, ZohoSearch.securesearch.READ and ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="search">Which records to count; null for all of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<long> CountAsync(RecordSearch? search = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/count", options).Since("v2.1");
        return CountAsync(search is null ? request : request.Query(search.Parameter, search.Value), cancellationToken);
    }

    /// <summary>Counts the records of a custom view. It costs 50 API credits, and the figure lags by up to ten minutes.</summary>
    /// <remarks>GET /{module}/actions/count · ZohoCRM.modules.{module}.READ, ZohoSearch.securesearch.READ and ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="customView">The view's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<long> CountAsync(CrmId customView, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(customView, nameof(customView));
        return CountAsync(new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/count", options).Since("v2.1").Query("cvid", customView.ToString()), cancellationToken);
    }

    private async Task<long> CountAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.Root.Get<long>("count") ?? 0;
    }

    private CrmRequest SearchRequest(RecordSearch search, string? names, SearchRecordsOptions options) =>
        new CrmRequest(HttpMethod.Get, $"{Module:name}/search", options)
            .Query(search.Parameter, search.Value)
            .Query("fields", names)
            .Query("per_page", options.PageSize == RecordLimits.PageSize ? null : options.PageSize.ToString(CultureInfo.InvariantCulture))
            .Query("sort_by", options.SortBy)
            .Query("sort_order", options.Ascending ? "asc" : null)
            .Query("converted", InclusionText.Of(options.Converted))
            .Query("approved", InclusionText.Of(options.Approved));
}
