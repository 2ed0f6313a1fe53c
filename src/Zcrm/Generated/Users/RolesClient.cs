#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Roles: whose records users see.</summary>
public partial class RolesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RolesClient() => _calls = null!;

    internal RolesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists roles.</summary>
    /// <remarks>GET /settings/roles · ZohoCRM.settings.roles.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Role>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Role>(new CrmRequest(HttpMethod.Get, $"settings/roles", options), "roles", cancellationToken);

    /// <summary>Creates roles.</summary>
    /// <remarks>POST /settings/roles · ZohoCRM.settings.roles.CREATE</remarks>
    /// <param name="roles">The roles to create; Zoho wants <c>name</c> and <c>reporting_to</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<Role> roles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/roles", options).Items("roles", roles), "roles", cancellationToken);

    /// <summary>Changes roles.</summary>
    /// <remarks>PUT /settings/roles · ZohoCRM.settings.roles.UPDATE</remarks>
    /// <param name="roles">The roles, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> UpdateAsync(IEnumerable<Role> roles, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/roles", options).Items("roles", roles), "roles", cancellationToken);

    /// <summary>Gets a role by its id.</summary>
    /// <remarks>GET /settings/roles/{id} · ZohoCRM.settings.roles.READ</remarks>
    /// <param name="id">The role's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The role; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Role?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Role>(new CrmRequest(HttpMethod.Get, $"settings/roles/{id}", options), "roles", cancellationToken);

    /// <summary>Changes a role.</summary>
    /// <remarks>PUT /settings/roles/{id} · ZohoCRM.settings.roles.UPDATE</remarks>
    /// <param name="id">The role's id.</param>
    /// <param name="role">The role with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>MANDATORY_NOT_FOUND</c> (a
    /// mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Role role, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Put, $"settings/roles/{id}", options).Item("roles", role, inList: true), "roles", cancellationToken);

    /// <summary>Deletes a role.</summary>
    /// <remarks>DELETE /settings/roles/{id} · ZohoCRM.settings.roles.DELETE</remarks>
    /// <param name="id">The role's id.</param>
    /// <param name="transferToId">The id of the role that takes over what the old one had.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId transferToId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/roles/{id}", options).Require("transfer_to_id", transferToId),
            "roles",
            cancellationToken);
}
