#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Profiles: what users may do.</summary>
public partial class ProfilesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ProfilesClient() => _calls = null!;

    internal ProfilesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists profiles.</summary>
    /// <remarks>GET /settings/profiles · ZohoCRM.settings.profiles.READ</remarks>
    /// <param name="type">The type; known: <c>private_profile</c>, <c>normal_profile</c>.</param>
    /// <param name="includeTypes">The include types.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<IReadOnlyList<Profile>> ListAsync(
        string? type = null, string? includeTypes = null, string? filters = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Profile>(
            new CrmRequest(HttpMethod.Get, $"settings/profiles", options).Query("type", type).Query("include_types", includeTypes).Query("filters", filters),
            "profiles",
            cancellationToken);

    /// <summary>Gets a profile.</summary>
    /// <remarks>GET /settings/profiles/{id} · ZohoCRM.settings.profiles.READ</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<Profile?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Profile>(new CrmRequest(HttpMethod.Get, $"settings/profiles/{id}", options), "profiles", cancellationToken);

    /// <summary>Changes a profile.</summary>
    /// <remarks>PUT /settings/profiles/{id} · ZohoCRM.settings.profiles.UPDATE</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>LICENSE_LIMIT_EXCEEDED</c> or
    /// <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Profile profile, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/profiles/{id}", options).Item("profiles", profile, inList: true),
            "profiles",
            cancellationToken);

    /// <summary>Deletes a profile.</summary>
    /// <remarks>DELETE /settings/profiles/{id} · ZohoCRM.settings.profiles.DELETE</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="transferToId">The id of the transfer to.</param>
    /// <param name="transferTo">The transfer to.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_DELETE</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, CrmId transferToId, string? transferTo = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/profiles/{id}", options).Require("transfer_to_id", transferToId).Query("transfer_to", transferTo),
            null,
            cancellationToken);

    /// <summary>Clones a profile.</summary>
    /// <remarks>POST /settings/profiles/{id}/actions/clone · ZohoCRM.settings.profiles.CREATE</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="profile">The profile; Zoho wants <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> or <c>LICENSE_LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResult> CloneAsync(CrmId id, Profile profile, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/profiles/{id}/actions/clone", options).Item("profiles", profile, inList: true),
            "profiles",
            cancellationToken);
}
