#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Portals, in which customers see their records.</summary>
public partial class PortalsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PortalsClient() => _calls = null!;

    internal PortalsClient(CallContext calls) => _calls = calls;

    /// <summary>User types of portals: what their users may see.</summary>
    public virtual PortalUserTypesClient UserTypes => new(_calls);

    /// <summary>Users of portals.</summary>
    public virtual PortalUsersClient Users => new(_calls);

    /// <summary>Lists portals.</summary>
    /// <remarks>GET /settings/portals · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Portal>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Portal>(new CrmRequest(HttpMethod.Get, $"settings/portals", options), "portals", cancellationToken);

    /// <summary>Creates portals.</summary>
    /// <remarks>POST /settings/portals · ZohoCRM.settings.clientportal.CREATE</remarks>
    /// <param name="portals">The portals to create; Zoho wants <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<Portal> portals, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/portals", options).Items("portals", portals), "portals", cancellationToken);

    /// <summary>Lists the related lists that a portal can show of a module.</summary>
    /// <remarks>GET /settings/portals/meta · ZohoCRM.settings.clientportal.ALL</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<PortalRelatedList>> ListRelatedListsAsync(
        string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PortalRelatedList>(
            new CrmRequest(HttpMethod.Get, $"settings/portals/meta", options).Require("module", module),
            "related_lists",
            cancellationToken);

    /// <summary>Gets a portal by its API name.</summary>
    /// <remarks>GET /settings/portals/{portal} · ZohoCRM.settings.clientportal.READ</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The portal; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Portal?> GetAsync(string portal, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Portal>(new CrmRequest(HttpMethod.Get, $"settings/portals/{portal}", options), "portals", cancellationToken);

    /// <summary>Changes a portal.</summary>
    /// <remarks>PUT /settings/portals/{portal} · ZohoCRM.settings.clientportal.UPDATE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="changes">The portal with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>NOT_ALLOWED</c> (its state or kind
    /// does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> UpdateAsync(string portal, Portal changes, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/portals/{portal}", options).Item("portals", changes, inList: true),
            "portals",
            cancellationToken);

    /// <summary>Deletes a portal.</summary>
    /// <remarks>DELETE /settings/portals/{portal} · ZohoCRM.settings.clientportal.DELETE</remarks>
    /// <param name="portal">The portal's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(string portal, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/portals/{portal}", options), "portals", cancellationToken);
}
