#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Invitations of people to a portal.</summary>
public partial class PortalInvitationsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PortalInvitationsClient() => (_calls, Module) = (null!, "");

    internal PortalInvitationsClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Tells how far the inviting of many got.</summary>
    /// <remarks>GET /{module}/actions/portal_invite · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The portal invitation; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<PortalInvitation?> GetStatusAsync(CrmId? jobId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<PortalInvitation>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/portal_invite", options).Query("job_id", jobId),
            "portal_invite",
            cancellationToken);

    /// <summary>Invites the people of records to a portal.</summary>
    /// <remarks>POST /{module}/actions/portal_invite · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="portalInvitations">The portal invitations; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> InviteAsync(
        IEnumerable<PortalInvitation> portalInvitations, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/portal_invite", options).Items("portal_invite", portalInvitations),
            "portal_invite",
            cancellationToken);

    /// <summary>Invites the person of a record to a portal.</summary>
    /// <remarks>POST /{module}/{id}/actions/portal_invite · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="userTypeId">The user type's id.</param>
    /// <param name="type">The type.</param>
    /// <param name="language">The language; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LICENSE_LIMIT_EXCEEDED</c> (no
    /// licence is left) or <c>NOT_APPROVED</c> (the record waits for approval).</exception>
    public virtual Task<ItemResult> InviteAsync(
        CrmId id, CrmId userTypeId, PortalInvitationType type, PortalInvitationLanguage? language = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/portal_invite", options)
                .Require("user_type_id", userTypeId)
                .Require("type", type.Value)
                .Query("language", language?.Value),
            "portal_invite",
            cancellationToken);
}
