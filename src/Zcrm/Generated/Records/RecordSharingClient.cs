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
    /// <param name="sharedTo">The shared to; null: none.</param>
    /// <param name="view">The view; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<RecordShares?> ListAsync(
        CrmId id, string? sharedTo = null, ShareView? view = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<RecordShares>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/share", options).Query("sharedTo", sharedTo).Query("view", view?.Value),
            cancellationToken);

    /// <summary>Shares a record with users, groups or roles.</summary>
    /// <remarks>POST /{module}/{id}/actions/share · ZohoCRM.share.accounts.CREATE or ZohoCRM.share.bundles.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What the call needs: a record share request; Zoho wants <c>share</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>CANNOT_PROCESS</c> (its state does not allow it).</exception>
    public virtual Task<ItemResults> ShareAsync(
        CrmId id, RecordShareRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/share", options).Whole(request), "share", cancellationToken);

    /// <summary>Changes with whom a record is shared.</summary>
    /// <remarks>PUT /{module}/{id}/actions/share · ZohoCRM.share.accounts.UPDATE or ZohoCRM.share.bundles.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What the call needs: a record share request.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>CANNOT_PROCESS</c> (its state does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, RecordShareRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/actions/share", options).Whole(request), "share", cancellationToken);

    /// <summary>Stops sharing a record with everybody.</summary>
    /// <remarks>DELETE /{module}/{id}/actions/share · ZohoCRM.share.accounts.DELETE or ZohoCRM.share.bundles.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_PROCESS</c> (its state does not allow it), <c>INVALID_MODULE</c> (there
    /// is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> RevokeAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/actions/share", options), "share", cancellationToken);
}
