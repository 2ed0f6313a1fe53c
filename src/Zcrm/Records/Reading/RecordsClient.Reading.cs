namespace Zcrm;

// Reading records that are known by their ids.
public partial class RecordsClient
{
    /// <summary>Gets one record, with all its fields unless some are named.</summary>
    /// <remarks>GET /{module}/{id} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What is read of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record; null when there is none with this id, or when the user may not see it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<CrmRecord?> GetAsync(CrmId id, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetOneAsync(OneRequest(id, options), cancellationToken);

    /// <summary>Gets any number of records by their ids, 100 a call, several calls at once.</summary>
    /// <remarks>GET /{module}?ids= · ZohoCRM.modules.{module}.READ · an API credit for each 100 records and 50 fields</remarks>
    /// <param name="ids">The ids; none gives no records.</param>
    /// <param name="fields">The API names of the fields to read, at least one; each 50 are read by calls of their own. Rows of subforms come only with <see cref="GetAsync(CrmId, GetRecordOptions, CancellationToken)"/>.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>For each id, in order, its record, converted and unapproved ones too; null when there is none, or the user may not see it.</returns>
    /// <exception cref="ArgumentException">An id is empty, or no field is named.</exception>
    public virtual Task<IReadOnlyList<CrmRecord?>> GetManyAsync(
        IEnumerable<CrmId> ids, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] lists = FieldLists(fields);
        ArgumentNullException.ThrowIfNull(ids);
        return lists.Length == 1 ? ReadAsync(ids, lists[0], options, cancellationToken) : ReadWideAsync([.. ids], lists, options, cancellationToken);
    }

    private async Task<IReadOnlyList<CrmRecord?>> ReadWideAsync(CrmId[] ids, string[] lists, CallOptions? options, CancellationToken cancellationToken)
    {
        IReadOnlyList<CrmRecord?>[] parts = await Task.WhenAll(lists.Select(names => ReadAsync(ids, names, options, cancellationToken))).ConfigureAwait(false);
        return Join(parts, parts[0].FirstOrDefault(record => record is not null)?.Response);
    }

    private CrmRequest ByIdsRequest(string names, string ids, CallOptions? options) =>
        new CrmRequest(HttpMethod.Get, $"{Module:name}", options)
            .Query("fields", names)
            .Query("ids", ids)
            .Query("converted", Module == "Leads" ? InclusionText.Of(Inclusion.Include) : null)
            .Query("approved", InclusionText.Of(Inclusion.Include));

    private protected CrmRequest OneRequest(CrmId id, GetRecordOptions? options)
    {
        EnsureId(id, nameof(id));
        return WithFields(new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}", options), options);
    }

    private static CrmRequest WithFields(CrmRequest request, GetRecordOptions? options) =>
        request.Query("fields", options?.Fields is { } fields ? FieldList(fields) : null);

    private async Task<CrmRecord?> GetOneAsync(CrmRequest request, CancellationToken cancellationToken) =>
        ReadOne(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false));

    private CrmRecord? ReadOne(CrmAnswer answer) =>
        AnswerReader.Read(answer) is { } json && json.GetRecords("data", NewRecord) is [CrmRecord record, ..] ? record : null;
}
