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
    /// <param name="jobId">The id of the job.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<PortalInvitation>> GetStatusAsync(
        CrmId? jobId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PortalInvitation>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/portal_invite", options).Query("job_id", jobId),
            "portal_invite",
            cancellationToken);

    /// <summary>Invites the people of records to a portal.</summary>
    /// <remarks>POST /{module}/actions/portal_invite · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="portalInvitations">The portal invite; Zoho wants <c>data</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> InviteAsync(
        IEnumerable<PortalInvitation> portalInvitations, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/portal_invite", options).Items("portal_invite", portalInvitations),
            "portal_invite",
            cancellationToken);

    /// <summary>Invites the person of a record to a portal.</summary>
    /// <remarks>POST /{module}/{id}/actions/portal_invite · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="userTypeId">The id of the user type.</param>
    /// <param name="type">The type; known: <c>reinvite</c>, <c>invite</c>.</param>
    /// <param name="language">The language; known: <c></c>, <c>it_IT</c>, <c>ru_RU</c>, <c>pl_PL</c>, <c>tr_TR</c>, <c>hi_IN</c>, <c>pt_BR</c>,
    /// <c>th_TH</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_PROCESS</c>, <c>DUPLICATE_DATA</c> or <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> InviteAsync(
        CrmId id, CrmId userTypeId, string type, string? language = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/portal_invite", options)
                .Require("user_type_id", userTypeId)
                .Require("type", type)
                .Query("language", language),
            "portal_invite",
            cancellationToken);
}
