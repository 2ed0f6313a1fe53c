#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Bulk write jobs.</summary>
public partial class BulkWriteClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected BulkWriteClient() => _calls = null!;

    internal BulkWriteClient(CallContext calls) => _calls = calls;

    /// <summary>Creates a bulk write job.</summary>
    /// <remarks>POST /upload · ZohoFiles.files.ALL</remarks>
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="file">The file.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_FILE_FORMAT</c> or <c>NOT_SUPPORTED_FEATURE</c>.</exception>
    public virtual Task<ItemResult> CreateAsync(
        string organization, string feature, FileUpload file, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"upload", options)
                .To(CallTarget.UploadHost)
                .Header("X-CRM-ORG", organization)
                .Header("feature", feature)
                .File("file", file),
            null,
            cancellationToken);

    /// <summary>Creates a bulk write job.</summary>
    /// <remarks>POST /crm/bulk/v8/write · ZohoCRM.bulk.CREATE · 500 API credits</remarks>
    /// <param name="request">What to send; Zoho wants <c>operation</c>, <c>resource</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>BLOCKED_RECORD</c>, <c>CANNOT_PROCESS</c> or <c>COEXISTENCE_NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> CreateAsync(
        BulkWriteJobCreateRequest request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"write", options).To(CallTarget.Bulk).Whole(request), null, cancellationToken);

    /// <summary>Gets a bulk write job.</summary>
    /// <remarks>GET /crm/bulk/v8/write/{id} · ZohoCRM.bulk.CREATE</remarks>
    /// <param name="id">The bulk write job's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>BLOCKED_RECORD</c>, <c>CANNOT_PROCESS</c> or <c>COLUMN_INDEX_NOT_FOUND</c>.</exception>
    public virtual Task<BulkWriteJobGetAnswer?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<BulkWriteJobGetAnswer>(new CrmRequest(HttpMethod.Get, $"write/{id}", options).To(CallTarget.Bulk), cancellationToken);
}
