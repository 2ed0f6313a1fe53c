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

    /// <summary>Lists the locks of a record.</summary>
    /// <remarks>GET /{module}/{id}/Locking_Information__s · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="ids">The ids of the locks; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<RecordLock> List(
        CrmId id, IEnumerable<string>? fields = null, int? pageSize = null, IEnumerable<CrmId>? ids = null, CallOptions? options = null) =>
        _calls.Pages<RecordLock>("data", () => new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Locking_Information__s", options)
            .Query("fields", fields)
            .Query("per_page", pageSize)
            .Query("ids", ids));

    /// <summary>Creates locks of a record.</summary>
    /// <remarks>POST /{module}/{id}/Locking_Information__s · ZohoCRM.settings.modules.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="records">The records; Zoho wants <c>Locked_Reason__s</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId id, IEnumerable<RecordLock> records, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/Locking_Information__s", options).Items("data", records),
            "data",
            cancellationToken);

    /// <summary>Gets a lock of a record.</summary>
    /// <remarks>GET /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.record_locking_configurations.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The lock's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The lock; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RecordLock?> GetAsync(
        CrmId id, CrmId lockId, IEnumerable<string>? fields = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordLock>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options).Query("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes a lock of a record.</summary>
    /// <remarks>PUT /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The lock's id.</param>
    /// <param name="recordLock">The record lock with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>LIMIT_EXCEEDED</c> (there would be too many), <c>NOT_ALLOWED</c> (its state or
    /// kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId lockId, RecordLock recordLock, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options).Item("data", recordLock, inList: true),
            "data",
            cancellationToken);

    /// <summary>Deletes a lock of a record.</summary>
    /// <remarks>DELETE /{module}/{id}/Locking_Information__s/{lockId} · ZohoCRM.settings.modules.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="lockId">The lock's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId lockId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Locking_Information__s/{lockId}", options), "data", cancellationToken);
}
