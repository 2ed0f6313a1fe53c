#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Territories of records.</summary>
public partial class RecordTerritoriesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordTerritoriesClient() => (_calls, Module) = (null!, "");

    internal RecordTerritoriesClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Assigns territories to records.</summary>
    /// <remarks>POST /{module}/actions/assign_territories · ZohoCRM.modules.UPDATE</remarks>
    /// <param name="request">What the call needs: a territory assignment; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use), <c>DUPLICATE_DATA</c>
    /// (there is one already) or <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories).</exception>
    public virtual Task<ItemResults> AssignAsync(TerritoryAssignment request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/assign_territories", options).Whole(request), "data", cancellationToken);

    /// <summary>Takes territories off records.</summary>
    /// <remarks>POST /{module}/actions/remove_territories · ZohoCRM.modules.UPDATE</remarks>
    /// <param name="request">What the call needs: a territory assignment; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use),
    /// <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories
    /// off).</exception>
    public virtual Task<ItemResults> RemoveAsync(TerritoryAssignment request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/remove_territories", options).Whole(request), "data", cancellationToken);

    /// <summary>Assigns territories to a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/assign_territories · ZohoCRM.modules.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What the call needs: a territory assignment; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>DUPLICATE_DATA</c> (there is one
    /// already) or <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories).</exception>
    public virtual Task<ItemResult> AssignAsync(
        CrmId id, TerritoryAssignment request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/assign_territories", options).Whole(request),
            "data",
            cancellationToken);

    /// <summary>Takes territories off a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/remove_territories · ZohoCRM.modules.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="request">What the call needs: a territory assignment; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>TERRITORY_NOT_ENABLED</c> (the
    /// organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories off).</exception>
    public virtual Task<ItemResult> RemoveAsync(
        CrmId id, TerritoryAssignment request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/remove_territories", options).Whole(request),
            "data",
            cancellationToken);
}
