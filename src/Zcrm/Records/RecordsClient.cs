using System.Globalization;

namespace Zcrm;

/// <summary>The records of one module: read, list, search, count, and write in batches of any size.</summary>
/// <remarks>
/// Single writes throw when Zoho refuses the record. Batches give one outcome for each record and throw only when
/// <see cref="WriteResults.EnsureAllSucceeded"/> is called, or when they are cancelled.
/// Scopes: <c>ZohoCRM.modules.ALL</c>, or the module's own; a search needs <c>ZohoSearch.securesearch.READ</c> as well.
/// </remarks>
public partial class RecordsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordsClient() => (_calls, Module) = (null!, "");

    internal RecordsClient(CallContext calls, string module)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        (_calls, Module) = (calls, module);
    }

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Gets one record with all its fields.</summary>
    /// <remarks>GET /{module}/{id} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record; null when there is none with this id, or the user may not see it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual async Task<CrmRecord?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        CrmAnswer answer = await _calls.SendAsync(new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}", options), cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer) is { } json && json.GetRecords("data", NewRecord) is [CrmRecord record, ..] ? record : null;
    }

    /// <summary>Lists the module's records, newest first unless sorted otherwise; any number of them.</summary>
    /// <remarks>
    /// GET /{module} · ZohoCRM.modules.{module}.READ. Past the 100,000 records that Zoho's page tokens reach, and where a token expired, the list goes on
    /// behind the last record by itself, with ids from POST /coql · ZohoCRM.coql.READ and the records from GET /{module}?ids=.
    /// </remarks>
    /// <param name="fields">The API names of the fields to read, 1 to 50; the id and a time that is sorted by come too. Unknown names are left out by Zoho
    /// without an error.</param>
    /// <param name="options">Order, page size, and whether pages are fetched ahead.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<CrmRecord> List(IEnumerable<string> fields, ListRecordsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        options ??= new ListRecordsOptions();
        var order = ListOrder.Of(options);
        string names = FieldList(order.AddTo(fields));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PageSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.PageSize, RecordLimits.PageSize, nameof(options));
        return new CrmPageable<CrmRecord>(() => PagesOf(order, () => ListRequest(names, options), options).FetchAsync, options.Prefetch);
    }

    /// <summary>Searches the module; at most 2,000 records can be reached, and what was written in the last minutes may be missing.</summary>
    /// <remarks>GET /{module}/search · ZohoCRM.modules.{module}.READ and ZohoSearch.securesearch.READ</remarks>
    /// <param name="search">What to search for.</param>
    /// <param name="fields">The API names of the fields to read; null for all of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<CrmRecord> Search(RecordSearch search, IEnumerable<string>? fields = null, CallOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        string? names = fields is null ? null : FieldList(fields);
        return new CrmPageable<CrmRecord>((continuation, cancellationToken) => GetPageAsync(
            () => new CrmRequest(HttpMethod.Get, $"{Module:name}/search", options).Query(search.Parameter, search.Value).Query("fields", names),
            continuation,
            cancellationToken));
    }

    /// <summary>Counts the module's records. It costs 50 API credits, and the figure lags by up to ten minutes.</summary>
    /// <remarks>GET /{module}/actions/count · ZohoCRM.modules.{module}.READ and ZohoSearch.securesearch.READ</remarks>
    /// <param name="search">Which records to count; null for all of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<long> CountAsync(RecordSearch? search = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/count", options);
        if (search is not null) request.Query(search.Parameter, search.Value);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.Root.Get<long>("count") ?? 0;
    }

    private CrmRequest ListRequest(string names, ListRecordsOptions options) =>
        new CrmRequest(HttpMethod.Get, $"{Module:name}", options)
            .Query("fields", names)
            .Query("sort_by", options.SortBy)
            .Query("sort_order", options.SortBy is null && !options.Ascending ? null : options.Ascending ? "asc" : "desc")
            .Query("per_page", options.PageSize.ToString(CultureInfo.InvariantCulture));

    private ListPages PagesOf(ListOrder order, Func<CrmRequest> create, ListRecordsOptions options) => new(
        _calls, new ListPosition(Module, order), options.PageSize, create, NewRecord, new KeysetWindow(_calls, Module, order, KeysetQuery.Hidden(Module), options));

    private async Task<CrmPage<CrmRecord>> GetPageAsync(Func<CrmRequest> create, string? continuation, CancellationToken cancellationToken)
    {
        CrmRequest request = Continuation.Apply(create(), continuation);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        JsonAnswer? json = AnswerReader.Read(answer);
        return json is null
            ? new CrmPage<CrmRecord>([], null, answer.Response)
            : new CrmPage<CrmRecord>(json.GetRecords("data", NewRecord), Continuation.After(json.Root.GetObject("info"), continuation), answer.Response);
    }

    /// <summary>Makes the record that is read into; all methods that read records use it, so that the typed client's are typed.</summary>
    private protected virtual CrmRecord NewRecord() => new() { Module = Module };

    private static string FieldList(IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        string[] names = [.. fields.Distinct()];
        if (names.Length == 0) throw new ArgumentException("Name at least one field to read, for example Last_Name.", nameof(fields));
        if (names.Length > RecordLimits.FieldsPerRead)
            throw new ArgumentException($"Zoho reads at most {RecordLimits.FieldsPerRead} fields in a list, and {names.Length} are named; leave some out.", nameof(fields));
        if (Array.Find(names, name => string.IsNullOrWhiteSpace(name) || name.Contains(',', StringComparison.Ordinal)) is { } wrong)
            throw new ArgumentException($"'{wrong}' is not the API name of a field.", nameof(fields));
        return string.Join(',', names);
    }

    private static void EnsureId(CrmId id, string parameter)
    {
        if (id.IsEmpty) throw new ArgumentException("The record id is empty.", parameter);
    }
}
