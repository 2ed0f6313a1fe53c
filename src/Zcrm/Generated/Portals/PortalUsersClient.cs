#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Users of portals.</summary>
public partial class PortalUsersClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PortalUsersClient() => _calls = null!;

    internal PortalUsersClient(CallContext calls) => _calls = calls;

    /// <summary>Lists portal users.</summary>
    /// <remarks>GET /settings/portals/{portal}/user_type/{userTypeId}/users · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<PortalUser> List(string portal, CrmId userTypeId, ListPortalUsersOptions? options = null) =>
        _calls.Pages<PortalUser>("users", () => new CrmRequest(HttpMethod.Get, $"settings/portals/{portal}/user_type/{userTypeId}/users", options)
            .Query("per_page", options?.PageSize)
            .Query("Source__s", options?.Source)
            .Query("filters", options?.Filters)
            .Query("type", options?.Type));

    /// <summary>Deletes portal users.</summary>
    /// <remarks>DELETE /settings/portals/{portal}/user_type/{userTypeId}/users · ZohoCRM.settings.clientportal.DELETE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="personalityIds">The ids of the personalities.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        string portal, CrmId userTypeId, IEnumerable<CrmId> personalityIds, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/portals/{portal}/user_type/{userTypeId}/users", options).Require("personality_ids", personalityIds),
            "users",
            cancellationToken);

    /// <summary>Moves portal users to another user type.</summary>
    /// <remarks>POST /settings/portals/{portal}/user_type/{userTypeId}/users/action/transfer · ZohoCRM.settings.clientportal.UPDATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="transferTo">The id of the portal user that takes over what the old one had.</param>
    /// <param name="personalityIds">The ids of the personalities.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> TransferAsync(
        string portal, CrmId userTypeId, string transferTo, IEnumerable<CrmId> personalityIds, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/portals/{portal}/user_type/{userTypeId}/users/action/transfer", options)
                .Require("transfer_To", transferTo)
                .Require("personality_ids", personalityIds),
            "users",
            cancellationToken);

    /// <summary>Activates or deactivates portal users.</summary>
    /// <remarks>POST /settings/portals/{portal}/user_type/{userTypeId}/users/actions/change_status · ZohoCRM.settings.clientportal.UPDATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="changeStatus">The change status; Zoho wants <c>users</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> ChangeStatusAsync(
        string portal, CrmId userTypeId, IEnumerable<PortalUserChangeStatus> changeStatus, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/portals/{portal}/user_type/{userTypeId}/users/actions/change_status", options)
                .Items("change_status", changeStatus),
            "change_status",
            cancellationToken);

    /// <summary>Activates or deactivates a portal user, named by the record.</summary>
    /// <remarks>POST /settings/portals/{portal}/user_type/{userTypeId}/users/{recordId}/actions/change_status · ZohoCRM.settings.clientportal.UPDATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="recordId">The record's id.</param>
    /// <param name="active">Whether it shall be active.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_ACTIVATED</c> (it is active already), <c>LIMIT_EXCEEDED</c> (there
    /// would be too many) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> ChangeStatusAsync(
        string portal, CrmId userTypeId, CrmId recordId, bool active, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/portals/{portal}/user_type/{userTypeId}/users/{recordId}/actions/change_status", options)
                .Require("active", active),
            "change_status",
            cancellationToken);

    /// <summary>Activates or deactivates a portal user, named by the user's id.</summary>
    /// <remarks>PUT /settings/portals/{portal}/user_type/{userTypeId}/users/{userId}/actions/change_status · ZohoCRM.settings.clientportal.ALL</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="active">Whether it shall be active.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> SetActiveAsync(
        string portal, CrmId userTypeId, CrmId userId, bool? active = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/portals/{portal}/user_type/{userTypeId}/users/{userId}/actions/change_status", options)
                .Query("active", active),
            "change_status",
            cancellationToken);
}
