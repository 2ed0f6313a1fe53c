namespace Zcrm;

/// <summary>The records in one related list of one record, for example the contacts of an account, or the products of a lead.</summary>
/// <remarks>
/// Records that belong to a record by a lookup are listed here and related by setting the lookup. Records that are linked many to many can be linked and
/// unlinked here: Campaigns with Leads and Contacts; Products with Leads, Accounts, Contacts, Deals and Price_Books; Deals with their Contact_Roles.
/// </remarks>
public partial class RelatedClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RelatedClient() => (_calls, Module, ListName) = (null!, "", "");

    internal RelatedClient(CallContext calls, string module, CrmId recordId, string listName)
    {
        ActionBody.EnsureId(recordId, nameof(recordId));
        ArgumentException.ThrowIfNullOrWhiteSpace(listName);
        (_calls, Module, RecordId, ListName) = (calls, module, recordId, listName);
    }

    /// <summary>The API name of the record's module.</summary>
    public string Module { get; }

    /// <summary>The record's id.</summary>
    public CrmId RecordId { get; }

    /// <summary>The list's API name.</summary>
    public string ListName { get; }

    /// <summary>Lists the related records.</summary>
    /// <remarks>GET /{module}/{id}/{list} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="fields">The API names of the fields to read, 1 to 50; what the link itself holds is named here too, for example <c>Member_Status</c>.</param>
    /// <param name="options">Order and page size.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    /// <exception cref="ArgumentException">No field is named, there are more than 50, or an option cannot be right.</exception>
    public virtual CrmPageable<CrmRecord> List(IEnumerable<string> fields, ListRelatedOptions? options = null)
    {
        string names = RecordsClient.FieldList(fields);
        options ??= new ListRelatedOptions();
        options.Check(nameof(options));
        return AnswerPages.List(_calls, () => options.Apply(Request(HttpMethod.Get, options).Query("fields", names)), "data", static () => new CrmRecord());
    }

    /// <summary>Lists what was related to the record, after the record was deleted.</summary>
    /// <remarks>GET /{module}/deleted/{id}/{list} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="fields">The API names of the fields to read, 1 to 50.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    /// <exception cref="ArgumentException">No field is named, or there are more than 50.</exception>
    public virtual CrmPageable<CrmRecord> ListOfDeleted(IEnumerable<string> fields, CallOptions? options = null)
    {
        string names = RecordsClient.FieldList(fields);
        CrmId id = RecordId;
        return AnswerPages.List(
            _calls,
            () => new CrmRequest(HttpMethod.Get, $"{Module:name}/deleted/{id}/{ListName:name}", options).Query("fields", names),
            "data",
            static () => new CrmRecord());
    }

    /// <summary>Gets one of the related records.</summary>
    /// <remarks>GET /{module}/{id}/{list}/{id} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="related">Its id.</param>
    /// <param name="fields">The API names of the fields to read, 1 to 50.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record; null when it is not related.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call.</exception>
    public virtual async Task<CrmRecord?> GetAsync(
        CrmId related, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = Request(HttpMethod.Get, related, options).Query("fields", RecordsClient.FieldList(fields));
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.GetRecords("data", static () => new CrmRecord()) is [CrmRecord record, ..] ? record : null;
    }

    /// <summary>Counts the related records. It reads the module's lists first, because Zoho asks for the list's id;
    /// <see cref="RecordsClient.CountRelatedAsync"/> counts lists that are at hand already.</summary>
    /// <remarks>GET /settings/related_lists · ZohoCRM.settings.related_lists.READ, and POST /{module}/{id}/actions/get_related_records_count</remarks>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <exception cref="ArgumentException">The module has no such list.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused a call.</exception>
    public virtual async Task<long> CountAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var records = new RecordsClient(_calls, Module);
        IReadOnlyList<RelatedList> lists = await records.GetRelatedListsAsync(options, cancellationToken).ConfigureAwait(false);
        RelatedList list = lists.FirstOrDefault(list => list.ApiName == ListName) ?? throw new ArgumentException(
            $"{Module} has no related list '{ListName}'; it has {string.Join(", ", lists.Select(list => list.ApiName))}.");
        return (await records.CountRelatedAsync(RecordId, [list], options, cancellationToken).ConfigureAwait(false))[ListName];
    }

    private CrmRequest Request(HttpMethod method, CallOptions? options)
    {
        CrmId id = RecordId;
        return new CrmRequest(method, $"{Module:name}/{id}/{ListName:name}", options);
    }

    private CrmRequest Request(HttpMethod method, CrmId related, CallOptions? options)
    {
        ActionBody.EnsureId(related, nameof(related));
        CrmId id = RecordId;
        return new CrmRequest(method, $"{Module:name}/{id}/{ListName:name}/{related}", options);
    }
}
