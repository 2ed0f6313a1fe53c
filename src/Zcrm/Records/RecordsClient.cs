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

    /// <summary>Lists the module's records, newest first unless sorted otherwise; any number of them.</summary>
    /// <remarks>
    /// GET /{module} · ZohoCRM.modules.{module}.READ. Past the 100,000 records that Zoho's page tokens reach, and where a token expired, the list goes on
    /// behind the last record by itself, with ids from POST /coql · ZohoCRM.coql.READ and the records from GET /{module}?ids=. A custom view without
    /// <see cref="ListRecordsOptions.SortBy"/> does so when it is sorted by nothing else, which GET /settings/custom_views/{id} tells. A list of a territory
    /// or by approval goes on by Modified_Time, ascending; any other ends with a <see cref="ZcrmQueryLimitException"/> when there may be more.
    /// </remarks>
    /// <param name="fields">The API names of the fields to read, at least one; the id and a time that is sorted by come too. Beyond 50, each 50 more are read
    /// by the ids of a page's records. Unknown names are left out by Zoho without an error.</param>
    /// <param name="options">Which records, their order, page size, and whether pages are fetched ahead.</param>
    /// <returns>A list that is fetched page by page while it is enumerated; empty when nothing fits, or nothing changed.</returns>
    /// <exception cref="ArgumentException">No field is named, or the options contradict each other.</exception>
    /// <exception cref="NotSupportedException">A custom view is to be sorted, which the client's version of the API cannot.</exception>
    public virtual CrmPageable<CrmRecord> List(IEnumerable<string> fields, ListRecordsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        options ??= new ListRecordsOptions();
        var order = ListOrder.Of(options);
        string[] lists = FieldLists(order.AddTo(fields));
        options.Check();
        if (options.IsQueried) VersionCheck.Ensure("Sorting a custom view", KeysetQuery.FirstVersionOfViews, _calls.ApiVersion);
        return new CrmPageable<CrmRecord>(() => Widened(PagesOf(order, lists[0], options), lists[1..], options), options.Prefetch);
    }

    private Func<string?, CancellationToken, Task<CrmPage<CrmRecord>>> Widened(ListPages pages, string[] others, ListRecordsOptions options) =>
        others.Length == 0 ? pages.FetchAsync : async (continuation, cancellationToken) =>
            await WidenAsync(await pages.FetchAsync(continuation, cancellationToken).ConfigureAwait(false), others, options, cancellationToken).ConfigureAwait(false);

    private CrmRequest ListRequest(string names, ListRecordsOptions options) =>
        new CrmRequest(HttpMethod.Get, $"{Module:name}", options)
            .Query("fields", names)
            .Query("sort_by", options.SortBy)
            .Query("sort_order", options.SortBy is null && !options.Ascending ? null : options.Ascending ? "asc" : "desc")
            .Query("per_page", options.PageSize.ToString(CultureInfo.InvariantCulture))
            .Query("cvid", options.CustomView?.ToString())
            .Query("territory_id", options.Territory?.ToString())
            .Query("include_child", options.IncludeChildTerritories ? "true" : null)
            .Query("converted", InclusionText.Of(options.Converted))
            .Query("approved", InclusionText.Of(options.Approved))
            .ModifiedSince(options.ModifiedSince);

    private ListPages PagesOf(ListOrder order, string names, ListRecordsOptions options)
    {
        // What the query chose is read as it is.
        ListRecordsOptions chosen = options with { CustomView = null, ModifiedSince = null };
        var sequel = new ListSequel(_calls, Module, order, options, () => ListRequest(names, chosen), NewRecord);
        var start = new ListPosition(Module, order) { IsPastPages = options.IsQueried };
        return new ListPages(_calls, start, since => ListRequest(names, since is null ? options : options with { ModifiedSince = since }), NewRecord, sequel);
    }

    private async Task<CrmPage<T>> GetPageAsync<T>(Func<CrmRequest> create, Func<T> newItem, string? continuation, CancellationToken cancellationToken)
        where T : CrmObject
    {
        CrmRequest request = Continuation.Apply(create(), continuation);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        JsonAnswer? json = AnswerReader.Read(answer);
        return json is null
            ? new CrmPage<T>([], null, answer.Response)
            : new CrmPage<T>(json.GetRecords("data", newItem), Continuation.After(json.Root.GetObject("info"), continuation), answer.Response);
    }

    /// <summary>Makes the record that is read into; all methods that read records use it, so that the typed client's are typed.</summary>
    private protected virtual CrmRecord NewRecord() => new() { Module = Module };

    internal static string FieldList(IEnumerable<string> fields, int limit = RecordLimits.FieldsPerRead, string what = "fields in a list")
    {
        ArgumentNullException.ThrowIfNull(fields);
        string[] names = [.. fields.Distinct()];
        if (names.Length == 0) throw new ArgumentException("Name at least one field to read, for example Last_Name.", nameof(fields));
        if (names.Length > limit)
            throw new ArgumentException($"Zoho reads at most {limit} {what}, and {names.Length} are named; leave some out.", nameof(fields));
        if (Array.Find(names, name => string.IsNullOrWhiteSpace(name) || name.Contains(',', StringComparison.Ordinal)) is { } wrong)
            throw new ArgumentException($"'{wrong}' is not the API name of a field.", nameof(fields));
        return string.Join(',', names);
    }

    private static void EnsureId(CrmId id, string parameter)
    {
        if (id.IsEmpty) throw new ArgumentException("The record id is empty.", parameter);
    }
}
