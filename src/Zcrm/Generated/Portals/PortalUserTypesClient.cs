#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>User types of portals: what their users may see.</summary>
public partial class PortalUserTypesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PortalUserTypesClient() => _calls = null!;

    internal PortalUserTypesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists portal user types.</summary>
    /// <remarks>GET /settings/portals/{portal}/user_type · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<PortalUserType>> ListAsync(
        string portal, string? include = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PortalUserType>(
            new CrmRequest(HttpMethod.Get, $"settings/portals/{portal}/user_type", options).Query("include", include),
            "user_type",
            cancellationToken);

    /// <summary>Creates portal user types.</summary>
    /// <remarks>POST /settings/portals/{portal}/user_type · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="portalUserTypes">The portal user types to create; Zoho wants <c>invitation_field</c>, <c>modules</c>, <c>name</c> and
    /// <c>personality_module</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        string portal, IEnumerable<PortalUserType> portalUserTypes, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/portals/{portal}/user_type", options).Items("user_type", portalUserTypes),
            "user_type",
            cancellationToken);

    /// <summary>Gets a portal user type by its id.</summary>
    /// <remarks>GET /settings/portals/{portal}/user_type/{userTypeId} · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The portal user type; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<PortalUserType?> GetAsync(
        string portal, CrmId userTypeId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<PortalUserType>(
            new CrmRequest(HttpMethod.Get, $"settings/portals/{portal}/user_type/{userTypeId}", options),
            "user_type",
            cancellationToken);

    /// <summary>Changes a portal user type.</summary>
    /// <remarks>PUT /settings/portals/{portal}/user_type/{userTypeId} · ZohoCRM.settings.clientportal.UPDATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="portalUserType">The portal user type with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an
    /// id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        string portal, CrmId userTypeId, PortalUserType portalUserType, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/portals/{portal}/user_type/{userTypeId}", options).Item("user_type", portalUserType, inList: true),
            "user_type",
            cancellationToken);

    /// <summary>Deletes a portal user type.</summary>
    /// <remarks>DELETE /settings/portals/{portal}/user_type/{userTypeId} · ZohoCRM.settings.clientportal.DELETE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(string portal, CrmId userTypeId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/portals/{portal}/user_type/{userTypeId}", options), "user_type", cancellationToken);
}
