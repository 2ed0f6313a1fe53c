#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>When users are away.</summary>
public partial class UnavailabilityClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected UnavailabilityClient() => _calls = null!;

    internal UnavailabilityClient(CallContext calls) => _calls = calls;

    /// <summary>Lists unavailabilities.</summary>
    /// <remarks>GET /settings/users_unavailability · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Unavailability>> ListAsync(ListUnavailabilitiesOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Unavailability>(
            new CrmRequest(HttpMethod.Get, $"settings/users_unavailability", options)
                .Query("include_inner_details", options?.IncludeInnerDetails)
                .Query("group_ids", options?.GroupIds)
                .Query("role_ids", options?.RoleIds)
                .Query("territory_ids", options?.TerritoryIds)
                .Query("filters", options?.Filters),
            "users_unavailability",
            cancellationToken);

    /// <summary>Creates unavailabilities.</summary>
    /// <remarks>POST /settings/users_unavailability · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="unavailabilities">The unavailabilities to create; Zoho wants <c>all_day</c>, <c>comments</c>, <c>from</c>, <c>service</c>, <c>title</c>
    /// and <c>to</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Unavailability> unavailabilities, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/users_unavailability", options).Items("users_unavailability", unavailabilities),
            "users_unavailability",
            cancellationToken);

    /// <summary>Changes unavailabilities.</summary>
    /// <remarks>PUT /settings/users_unavailability · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="unavailabilities">The unavailabilities, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Unavailability> unavailabilities, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/users_unavailability", options).Items("users_unavailability", unavailabilities),
            "users_unavailability",
            cancellationToken);

    /// <summary>Gets an unavailability by its id.</summary>
    /// <remarks>GET /settings/users_unavailability/{id} · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="id">The unavailability's id.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The unavailability; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Unavailability?> GetAsync(
        CrmId id, string? includeInnerDetails = null, string? filters = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Unavailability>(
            new CrmRequest(HttpMethod.Get, $"settings/users_unavailability/{id}", options)
                .Query("include_inner_details", includeInnerDetails)
                .Query("filters", filters),
            "users_unavailability",
            cancellationToken);

    /// <summary>Changes an unavailability.</summary>
    /// <remarks>PUT /settings/users_unavailability/{id} · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="id">The unavailability's id.</param>
    /// <param name="unavailability">The unavailability with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an
    /// id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, Unavailability unavailability, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/users_unavailability/{id}", options).Item("users_unavailability", unavailability, inList: true),
            "users_unavailability",
            cancellationToken);

    /// <summary>Deletes an unavailability.</summary>
    /// <remarks>DELETE /settings/users_unavailability/{id} · ZohoCRM.settings.users_unavailability.ALL</remarks>
    /// <param name="id">The unavailability's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/users_unavailability/{id}", options), "users_unavailability", cancellationToken);
}
