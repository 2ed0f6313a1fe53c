#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Locks on records.</summary>
public partial class RecordLocksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordLocksClient() => (_calls, Module) = (null!, "");

    internal RecordLocksClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists locks.</summary>
    /// <remarks>GET /{module}/{id}/Locking_Information__s · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<RecordLock> List(
        CrmId id, IEnumerable<string>? fields = null, int? pageSize = null, IEnumerable<CrmId>? ids = null, CallOptions? options = null) =>
        _calls.Pages<RecordLock>("data", () => new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Locking_Information__s", options)
            .Query("fields", fields)
            .Query("per_page", pageSize)
            .Query("ids", ids));

    /// <summary>Creates locks.</summary>
    /// <remarks>POST /{module}/{id}/Locking_Information__s · ZohoCRM.settings.modules.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="records">The records; Zoho wants <c>Locked_Reason__s</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LIMIT_EXCEEDED</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId id, IEnumerable<RecordLock> records, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/Locking_Information__s", options).Items("data", records),
            "data",
            cancellationToken);

    /// <summary>Gets a lock.</summary>
    /// <remarks>GET /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.record_locking_configurations.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The id of the lock.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LIMIT_EXCEEDED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<RecordLock?> GetAsync(
        CrmId id, CrmId lockId, IEnumerable<string>? fields = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordLock>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options).Query("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes a lock.</summary>
    /// <remarks>PUT /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The id of the lock.</param>
    /// <param name="recordLock">The record lock.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LIMIT_EXCEEDED</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId lockId, RecordLock recordLock, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options).Item("data", recordLock, inList: true),
            "data",
            cancellationToken);

    /// <summary>Deletes a lock.</summary>
    /// <remarks>DELETE /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.modules.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The id of the lock.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LIMIT_EXCEEDED</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId lockId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options), "data", cancellationToken);
}
