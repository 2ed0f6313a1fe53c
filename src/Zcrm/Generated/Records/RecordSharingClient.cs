#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Records that are shared with users, groups and roles.</summary>
public partial class RecordSharingClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordSharingClient() => (_calls, Module) = (null!, "");

    internal RecordSharingClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists with whom a record is shared, or could be.</summary>
    /// <remarks>GET /{module}/{id}/actions/share · ZohoCRM.share.accounts.READ or ZohoCRM.share.bundles.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="sharedTo">The shared to.</param>
    /// <param name="view">The view; known: <c>manage</c>, <c>summary</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>PATTERN_NOT_MATCHED</c>.</exception>
    public virtual Task<RecordShares?> ListAsync(
        CrmId id, string? sharedTo = null, string? view = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<RecordShares>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/share", options).Query("sharedTo", sharedTo).Query("view", view),
            cancellationToken);

    /// <summary>Shares a record with users, groups or roles.</summary>
    /// <remarks>POST /{module}/{id}/actions/share · ZohoCRM.share.accounts.CREATE or ZohoCRM.share.bundles.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What to send; Zoho wants <c>share</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>CANNOT_PROCESS</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> ShareAsync(
        CrmId id, RecordShareRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/share", options).Whole(request), "share", cancellationToken);

    /// <summary>Changes with whom a record is shared.</summary>
    /// <remarks>PUT /{module}/{id}/actions/share · ZohoCRM.share.accounts.UPDATE or ZohoCRM.share.bundles.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What to send.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>CANNOT_PROCESS</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, RecordShareRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/actions/share", options).Whole(request), "share", cancellationToken);

    /// <summary>Stops sharing a record with everybody.</summary>
    /// <remarks>DELETE /{module}/{id}/actions/share · ZohoCRM.share.accounts.DELETE or ZohoCRM.share.bundles.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_PROCESS</c> or <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> RevokeAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/actions/share", options), "share", cancellationToken);
}
