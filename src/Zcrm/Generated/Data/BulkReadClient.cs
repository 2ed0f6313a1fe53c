#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Bulk read jobs.</summary>
public partial class BulkReadClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected BulkReadClient() => _calls = null!;

    internal BulkReadClient(CallContext calls) => _calls = calls;

    /// <summary>Creates bulk read jobs.</summary>
    /// <remarks>POST /crm/bulk/v8/read · ZohoCRM.bulk.READ or ZohoCRM.modules.ALL · 50 API credits</remarks>
    /// <param name="request">What to send; Zoho wants <c>query</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUOUS_CRITERIA</c>, <c>AMBIGUOUS_GROUP_IN_CRITERIA</c> or <c>CALLBACK_FAILURE</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        BulkReadJobCreateRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"read", options).To(CallTarget.Bulk).Whole(request), "data", cancellationToken);

    /// <summary>Gets a bulk read job.</summary>
    /// <remarks>GET /crm/bulk/v8/read/{id} · ZohoCRM.bulk.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The bulk read job's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>RESOURCE_NOT_FOUND</c>.</exception>
    public virtual Task<BulkReadJob?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<BulkReadJob>(new CrmRequest(HttpMethod.Get, $"read/{id}", options).To(CallTarget.Bulk), "data", cancellationToken);

    /// <summary>Gets the result of a bulk read job.</summary>
    /// <remarks>GET /crm/bulk/v8/read/{id}/result · ZohoCRM.bulk.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The bulk read job's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which has to be disposed; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>RESOURCE_NOT_FOUND</c>.</exception>
    public virtual Task<CrmFile?> GetResultAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(new CrmRequest(HttpMethod.Get, $"read/{id}/result", options).To(CallTarget.Bulk), cancellationToken);
}
