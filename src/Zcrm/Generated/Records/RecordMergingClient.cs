#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Duplicates, merged into one record.</summary>
public partial class RecordMergingClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordMergingClient() => (_calls, Module) = (null!, "");

    internal RecordMergingClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Tells how far the merging of a record got.</summary>
    /// <remarks>GET /{module}/{id}/actions/merge · ZohoCRM.modules.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record merge; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RecordMerge?> GetStatusAsync(
        CrmId id, CrmId? jobId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordMerge>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/merge", options).Query("job_id", jobId),
            "merge",
            cancellationToken);

    /// <summary>Merges other records into this one; they are deleted.</summary>
    /// <remarks>POST /{module}/{id}/actions/merge · ZohoCRM.modules.CREATE · 50 API credits</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="merge">The record merge; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LIMIT_EXCEEDED</c> (there would
    /// be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> MergeAsync(CrmId id, RecordMerge merge, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/merge", options).Item("merge", merge, inList: true),
            "merge",
            cancellationToken);
}
