namespace Zcrm;

// What stands below a record.
public partial class RecordsClient
{
    /// <summary>The records in one of a record's related lists.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="list">The list's API name, for example <c>Contacts</c>; see <see cref="GetRelatedListsAsync"/>.</param>
    public virtual RelatedClient Related(CrmId id, string list) => new(_calls, Module, id, list);

    /// <summary>Gets the related lists that the module's records have.</summary>
    /// <remarks>GET /settings/related_lists · ZohoCRM.settings.related_lists.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual async Task<IReadOnlyList<RelatedList>> GetRelatedListsAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"settings/related_lists", options).Query("module", Module);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.GetRecords("related_lists", static () => new RelatedList()) ?? [];
    }

    /// <summary>Counts what is in related lists of a record, 20 lists a call.</summary>
    /// <remarks>POST /{module}/{id}/actions/get_related_records_count · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lists">The lists, from <see cref="GetRelatedListsAsync"/>.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>The counts by the lists' API names.</returns>
    /// <exception cref="ArgumentException">There is no list.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused a call.</exception>
    public virtual Task<IReadOnlyDictionary<string, long>> CountRelatedAsync(
        CrmId id, IEnumerable<RelatedList> lists, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(lists);
        RelatedList[] all = [.. lists];
        if (all.Length == 0) throw new ArgumentException("Name at least one related list to count.", nameof(lists));
        return RelatedCount.CountAsync(_calls, Module, id, all, options, cancellationToken);
    }
}
