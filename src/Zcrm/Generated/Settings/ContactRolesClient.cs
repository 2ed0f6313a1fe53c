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
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<IReadOnlyList<ContactRole>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ContactRole>(new CrmRequest(HttpMethod.Get, $"Contacts/roles", options), "contact_roles", cancellationToken);

    /// <summary>Creates contact roles.</summary>
    /// <remarks>POST /Contacts/roles · ZohoCRM.modules.contacts.WRITE</remarks>
    /// <param name="contactRoles">The contact roles; Zoho wants <c>name</c>, <c>sequence_number</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>INVALID_MODULE</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<ContactRole> contactRoles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/roles", options).Items("contact_roles", contactRoles),
            "contact_roles",
            cancellationToken);

    /// <summary>Changes contact roles.</summary>
    /// <remarks>PUT /Contacts/roles · ZohoCRM.modules.contacts.UPDATE</remarks>
    /// <param name="contactRoles">The contact roles.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>INVALID_MODULE</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<ContactRole> contactRoles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"Contacts/roles", options).Items("contact_roles", contactRoles), "contact_roles", cancellationToken);

    /// <summary>Deletes contact roles.</summary>
    /// <remarks>DELETE /Contacts/roles · ZohoCRM.modules.contacts.DELETE</remarks>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LOWER_LIMIT_REACHED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"Contacts/roles", options).Require("ids", ids), "contact_roles", cancellationToken);

    /// <summary>Gets a contact role.</summary>
    /// <remarks>GET /Contacts/roles/{id} · ZohoCRM.modules.contacts.READ</remarks>
    /// <param name="id">The contact role's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ContactRole?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<ContactRole>(new CrmRequest(HttpMethod.Get, $"Contacts/roles/{id}", options), "contact_roles", cancellationToken);

    /// <summary>Changes a contact role.</summary>
    /// <remarks>PUT /Contacts/roles/{id} · ZohoCRM.modules.contacts.UPDATE</remarks>
    /// <param name="id">The contact role's id.</param>
    /// <param name="contactRole">The contact role.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>REQUIRED_PARAM_MISSING</c> or
    /// <c>UNABLE_TO_PARSE_DATA_TYPE</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, ContactRole contactRole, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"Contacts/roles/{id}", options).Item("contact_roles", contactRole, inList: true),
            "contact_roles",
            cancellationToken);

    /// <summary>Deletes a contact role.</summary>
    /// <remarks>DELETE /Contacts/roles/{id} · ZohoCRM.modules.contacts.DELETE</remarks>
    /// <param name="id">The contact role's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>LOWER_LIMIT_REACHED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"Contacts/roles/{id}", options), "contact_roles", cancellationToken);
}
