namespace Zcrm;

// Rich text, which lists cut to 500 characters.
public partial class RecordsClient
{
    /// <summary>Gets the rich text fields of a record whole; lists cut them to 500 characters.</summary>
    /// <remarks>GET /{module}/{id}/actions/fetch_full_data · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="fields">The API names of up to 8 rich text fields; null: all of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A record with its id and these fields; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example because a field is no rich text field.</exception>
    public virtual Task<CrmRecord?> GetFullTextAsync(
        CrmId id, IEnumerable<string>? fields = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        string? names = fields is null ? null : RichTextList(fields);
        return GetOneAsync(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/fetch_full_data", options).Since("v8").Query("fields", names), cancellationToken);
    }

    /// <summary>Gets the rich text fields of any number of records whole, 100 records a call, several calls at once.</summary>
    /// <remarks>GET /{module}/actions/fetch_full_data · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="ids">The records' ids; none gives no records.</param>
    /// <param name="fields">The API names of 1 to 8 rich text fields.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>For each id, in order, a record with its id and these fields; null when there is none.</returns>
    /// <exception cref="ArgumentException">An id is empty, or no field or more than 8 are named.</exception>
    public virtual Task<IReadOnlyList<CrmRecord?>> GetFullTextAsync(
        IEnumerable<CrmId> ids, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        string names = RichTextList(fields);
        return RecordsById.ReadAsync(
            _calls,
            ids,
            NewRecord,
            some => new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/fetch_full_data", options).Since("v8").Query("fields", names).Query("ids", some),
            cancellationToken);
    }

    private static string RichTextList(IEnumerable<string> fields) => FieldList(fields, RecordLimits.RichTextFieldsPerRead, "rich text fields at once");
}
