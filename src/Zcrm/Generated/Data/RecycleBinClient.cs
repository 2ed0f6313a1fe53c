#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The recycle bin.</summary>
public partial class RecycleBinClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecycleBinClient() => _calls = null!;

    internal RecycleBinClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the records in the recycle bin.</summary>
    /// <remarks>GET /settings/recycle_bin · ZohoCRM.settings.recycle_bin.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<RecycledRecord> List(ListDeletedRecordsOptions? options = null) =>
        _calls.Pages<RecycledRecord>("recycle_bin", () => new CrmRequest(HttpMethod.Get, $"settings/recycle_bin", options)
            .Query("ids", options?.Ids)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder)
            .Query("per_page", options?.PageSize)
            .Query("filters", options?.Filters));

    /// <summary>Deletes records in the recycle bin for good.</summary>
    /// <remarks>DELETE /settings/recycle_bin · ZohoCRM.settings.recycle_bin.DELETE</remarks>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="ids">The ids of the deleted records; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>CANNOT_RESTORE_WITHOUT_PARENT</c> (the record that it belongs
    /// to is deleted too) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        string? filters = null, IEnumerable<CrmId>? ids = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/recycle_bin", options).Query("filters", filters).Query("ids", ids),
            "recycle_bin",
            cancellationToken);

    /// <summary>Counts the records in the recycle bin.</summary>
    /// <remarks>GET /settings/recycle_bin/actions/count · ZohoCRM.settings.recycle_bin.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<RecycleBinCount?> CountAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<RecycleBinCount>(new CrmRequest(HttpMethod.Get, $"settings/recycle_bin/actions/count", options), cancellationToken);

    /// <summary>Empties the recycle bin; nothing in it can be restored afterwards.</summary>
    /// <remarks>POST /settings/recycle_bin/actions/empty · ZohoCRM.settings.recycle_bin.UPDATE</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> EmptyAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"settings/recycle_bin/actions/empty", options), null, cancellationToken);

    /// <summary>Restores records from the recycle bin, by ids, by conditions or all of them.</summary>
    /// <remarks>POST /settings/recycle_bin/actions/restore · ZohoCRM.settings.recycle_bin.UPDATE</remarks>
    /// <param name="request">What the call needs: a recycle bin restore.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> RestoreAsync(RecycleBinRestore request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/recycle_bin/actions/restore", options).Whole(request), "recycle_bin", cancellationToken);

    /// <summary>Gets a record in the recycle bin.</summary>
    /// <remarks>GET /settings/recycle_bin/{id} · ZohoCRM.settings.recycle_bin.READ</remarks>
    /// <param name="id">The deleted record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The deleted record; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RecycledRecord?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecycledRecord>(new CrmRequest(HttpMethod.Get, $"settings/recycle_bin/{id}", options), "recycle_bin", cancellationToken);

    /// <summary>Deletes a record in the recycle bin for good.</summary>
    /// <remarks>DELETE /settings/recycle_bin/{id} · ZohoCRM.settings.recycle_bin.DELETE</remarks>
    /// <param name="id">The deleted record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_RESTORE_WITHOUT_PARENT</c> (the record that it belongs to is deleted
    /// too) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/recycle_bin/{id}", options), "recycle_bin", cancellationToken);

    /// <summary>Restores a record from the recycle bin.</summary>
    /// <remarks>POST /settings/recycle_bin/{id}/actions/restore · ZohoCRM.settings.recycle_bin.UPDATE</remarks>
    /// <param name="id">The deleted record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> RestoreAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"settings/recycle_bin/{id}/actions/restore", options), "recycle_bin", cancellationToken);
}
