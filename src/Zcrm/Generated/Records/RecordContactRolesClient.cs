#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The contacts of a deal, with their roles in it.</summary>
public partial class RecordContactRolesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordContactRolesClient() => (_calls, Module) = (null!, "");

    internal RecordContactRolesClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists contact roles.</summary>
    /// <remarks>GET /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<DealContactRole>> ListAsync(
        CrmId id, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DealContactRole>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Contact_Roles", options).Require("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes contact roles.</summary>
    /// <remarks>PUT /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.UPDATE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="records">The records.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, IEnumerable<DealContactRole> records, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Contact_Roles", options).Items("data", records), "data", cancellationToken);

    /// <summary>Deletes contact roles.</summary>
    /// <remarks>DELETE /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.DELETE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(
        CrmId id, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Contact_Roles", options).Require("ids", ids), "data", cancellationToken);

    /// <summary>Gets a contact role.</summary>
    /// <remarks>GET /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The id of the contact.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<DealContactRole?> GetAsync(
        CrmId id, CrmId contactId, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<DealContactRole>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Contact_Roles/{contactId}", options).Require("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes a contact role.</summary>
    /// <remarks>PUT /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.UPDATE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The id of the contact.</param>
    /// <param name="dealContactRole">The deal contact role.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId contactId, DealContactRole dealContactRole, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Contact_Roles/{contactId}", options).Item("data", dealContactRole, inList: true),
            "data",
            cancellationToken);

    /// <summary>Deletes a contact role.</summary>
    /// <remarks>DELETE /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.DELETE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The id of the contact.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId contactId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Contact_Roles/{contactId}", options), "data", cancellationToken);
}
