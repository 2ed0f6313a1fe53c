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
    /// <param name="type">Only profiles with this type; null: all.</param>
    /// <param name="includeTypes">Kinds that Zoho leaves out unless asked; null: none of them.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Profile>> ListAsync(
        ProfileTypeFilter? type = null, string? includeTypes = null, string? filters = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Profile>(
            new CrmRequest(HttpMethod.Get, $"settings/profiles", options)
                .Query("type", type?.Value)
                .Query("include_types", includeTypes)
                .Query("filters", filters),
            "profiles",
            cancellationToken);

    /// <summary>Gets a profile by its id.</summary>
    /// <remarks>GET /settings/profiles/{id} · ZohoCRM.settings.profiles.READ</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The profile; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Profile?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Profile>(new CrmRequest(HttpMethod.Get, $"settings/profiles/{id}", options), "profiles", cancellationToken);

    /// <summary>Changes a profile.</summary>
    /// <remarks>PUT /settings/profiles/{id} · ZohoCRM.settings.profiles.UPDATE</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="profile">The profile with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LICENSE_LIMIT_EXCEEDED</c> (no
    /// licence is left) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Profile profile, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/profiles/{id}", options).Item("profiles", profile, inList: true),
            "profiles",
            cancellationToken);

    /// <summary>Deletes a profile.</summary>
    /// <remarks>DELETE /settings/profiles/{id} · ZohoCRM.settings.profiles.DELETE</remarks>
    /// <param name="id">The profile's id.</param>
    /// <param name="transferToId">The id of the profile that takes over what the old one had.</param>
    /// <param name="transferTo">The id of the profile that takes over what the old one had.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_DELETE</c> (it may not be deleted), <c>NOT_ALLOWED</c> (its state or
    /// kind does not allow it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
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
    /// <returns>What Zoho tells of it: the new id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LICENSE_LIMIT_EXCEEDED</c> (no
    /// licence is left) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> CloneAsync(CrmId id, Profile profile, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/profiles/{id}/actions/clone", options).Item("profiles", profile, inList: true),
            "profiles",
            cancellationToken);
}
