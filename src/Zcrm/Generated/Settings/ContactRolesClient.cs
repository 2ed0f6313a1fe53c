#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The roles that contacts can have in deals.</summary>
public partial class ContactRolesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ContactRolesClient() => _calls = null!;

    internal ContactRolesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists contact roles.</summary>
    /// <remarks>GET /Contacts/roles · ZohoCRM.modules.contacts.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<ContactRole>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ContactRole>(new CrmRequest(HttpMethod.Get, $"Contacts/roles", options), "contact_roles", cancellationToken);

    /// <summary>Creates contact roles.</summary>
    /// <remarks>POST /Contacts/roles · ZohoCRM.modules.contacts.WRITE</remarks>
    /// <param name="contactRoles">The contact roles to create; Zoho wants <c>name</c> and <c>sequence_number</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<ContactRole> contactRoles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/roles", options).Items("contact_roles", contactRoles),
            "contact_roles",
            cancellationToken);

    /// <summary>Changes contact roles.</summary>
    /// <remarks>PUT /Contacts/roles · ZohoCRM.modules.contacts.UPDATE</remarks>
    /// <param name="contactRoles">The contact roles, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<ContactRole> contactRoles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"Contacts/roles", options).Items("contact_roles", contactRoles), "contact_roles", cancellationToken);

    /// <summary>Deletes contact roles.</summary>
    /// <remarks>DELETE /Contacts/roles · ZohoCRM.modules.contacts.DELETE</remarks>
    /// <param name="ids">The ids of the contact roles.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LOWER_LIMIT_REACHED</c> (the last one must stay),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"Contacts/roles", options).Require("ids", ids), "contact_roles", cancellationToken);

    /// <summary>Gets a contact role by its id.</summary>
    /// <remarks>GET /Contacts/roles/{id} · ZohoCRM.modules.contacts.READ</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The contact role; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ContactRole?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<ContactRole>(new CrmRequest(HttpMethod.Get, $"Contacts/roles/{id}", options), "contact_roles", cancellationToken);

    /// <summary>Changes a contact role.</summary>
    /// <remarks>PUT /Contacts/roles/{id} · ZohoCRM.modules.contacts.UPDATE</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="contactRole">The contact role with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, ContactRole contactRole, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"Contacts/roles/{id}", options).Item("contact_roles", contactRole, inList: true),
            "contact_roles",
            cancellationToken);

    /// <summary>Deletes a contact role.</summary>
    /// <remarks>DELETE /Contacts/roles/{id} · ZohoCRM.modules.contacts.DELETE</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>LOWER_LIMIT_REACHED</c> (the last one must stay), <c>INVALID_MODULE</c> (there
    /// is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"Contacts/roles/{id}", options), "contact_roles", cancellationToken);
}
