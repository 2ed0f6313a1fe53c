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

    /// <summary>Lists the contact roles of a record.</summary>
    /// <remarks>GET /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<DealContactRole>> ListAsync(
        CrmId id, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DealContactRole>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Contact_Roles", options).Require("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes contact roles of a record.</summary>
    /// <remarks>PUT /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.UPDATE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="records">The records.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, IEnumerable<DealContactRole> records, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Contact_Roles", options).Items("data", records), "data", cancellationToken);

    /// <summary>Deletes contact roles of a record.</summary>
    /// <remarks>DELETE /{module}/{id}/Contact_Roles · ZohoCRM.modules.{module}.DELETE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="ids">The ids of the contact roles.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        CrmId id, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Contact_Roles", options).Require("ids", ids), "data", cancellationToken);

    /// <summary>Gets a contact role of a record.</summary>
    /// <remarks>GET /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The contact's id.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The contact role; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<DealContactRole?> GetAsync(
        CrmId id, CrmId contactId, IEnumerable<string> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<DealContactRole>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Contact_Roles/{contactId}", options).Require("fields", fields),
            "data",
            cancellationToken);

    /// <summary>Changes a contact role of a record.</summary>
    /// <remarks>PUT /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.UPDATE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The contact's id.</param>
    /// <param name="dealContactRole">The deal contact role with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId contactId, DealContactRole dealContactRole, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/Contact_Roles/{contactId}", options).Item("data", dealContactRole, inList: true),
            "data",
            cancellationToken);

    /// <summary>Deletes a contact role of a record.</summary>
    /// <remarks>DELETE /{module}/{id}/Contact_Roles/{contactId} · ZohoCRM.modules.{module}.DELETE or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="contactId">The contact's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId contactId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/Contact_Roles/{contactId}", options), "data", cancellationToken);
}
