#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Territories and their users.</summary>
public partial class TerritoriesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected TerritoriesClient() => _calls = null!;

    internal TerritoriesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists territories.</summary>
    /// <remarks>GET /settings/territories · ZohoCRM.settings.territories.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<Territory> List(ListTerritoriesOptions? options = null) =>
        _calls.Pages<Territory>("territories", () => new CrmRequest(HttpMethod.Get, $"settings/territories", options)
            .Query("include", options?.Include)
            .Query("ids", options?.Ids)
            .Query("per_page", options?.PageSize)
            .Query("filters", options?.Filters)
            .Query("include_inner_details", options?.IncludeInnerDetails));

    /// <summary>Creates territories.</summary>
    /// <remarks>POST /settings/territories · ZohoCRM.settings.territories.CREATE</remarks>
    /// <param name="territories">The territories to create; Zoho wants <c>name</c>, <c>permission_type</c> and <c>reporting_to</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories
    /// off).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Territory> territories, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/territories", options).Items("territories", territories),
            "territories",
            cancellationToken);

    /// <summary>Changes territories.</summary>
    /// <remarks>PUT /settings/territories · ZohoCRM.settings.territories.UPDATE</remarks>
    /// <param name="territories">The territories, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories
    /// off).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Territory> territories, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/territories", options).Items("territories", territories),
            "territories",
            cancellationToken);

    /// <summary>Deletes territories.</summary>
    /// <remarks>DELETE /settings/territories · ZohoCRM.settings.territories.DELETE</remarks>
    /// <param name="ids">The ids of the territories.</param>
    /// <param name="deletePreviousForecasts">Whether forecasts made before are deleted; null: they stay.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no
    /// territories), <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        IEnumerable<CrmId> ids, bool? deletePreviousForecasts = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/territories", options).Require("ids", ids).Query("delete_previous_forecasts", deletePreviousForecasts),
            "territories",
            cancellationToken);

    /// <summary>Counts the users of each territory.</summary>
    /// <remarks>GET /settings/territories/actions/associated_users_count · ZohoCRM.settings.territories.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories),
    /// <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<IReadOnlyList<TerritoryAssociatedUsersCount>> CountUsersAsync(
        CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<TerritoryAssociatedUsersCount>(
            new CrmRequest(HttpMethod.Get, $"settings/territories/actions/associated_users_count", options),
            "associated_users_count",
            cancellationToken);

    /// <summary>Lists deleted territories that are still in use.</summary>
    /// <remarks>GET /settings/territories/actions/deleted_associated_territories · ZohoCRM.settings.territories.ALL or ZohoCRM.users.ALL</remarks>
    /// <param name="ids">The ids of the territories; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Territory>> ListDeletedAsync(
        IEnumerable<CrmId>? ids = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Territory>(
            new CrmRequest(HttpMethod.Get, $"settings/territories/actions/deleted_associated_territories", options).Query("ids", ids),
            "territories",
            cancellationToken);

    /// <summary>Hands over what territories have to others, and deletes them.</summary>
    /// <remarks>POST /settings/territories/actions/transfer_and_delete · ZohoCRM.settings.territories.DELETE</remarks>
    /// <param name="territories">The territories.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories
    /// off).</exception>
    public virtual Task<ItemResults> TransferAndDeleteAsync(
        IEnumerable<Territory> territories, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/territories/actions/transfer_and_delete", options).Items("territories", territories),
            "territories",
            cancellationToken);

    /// <summary>Gets a territory by its id.</summary>
    /// <remarks>GET /settings/territories/{id} · ZohoCRM.settings.territories.READ</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>manager.zuid</c>,
    /// <c>manager.status</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The territory; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories),
    /// <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<Territory?> GetAsync(
        CrmId id, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Territory>(
            new CrmRequest(HttpMethod.Get, $"settings/territories/{id}", options).Query("include_inner_details", includeInnerDetails),
            "territories",
            cancellationToken);

    /// <summary>Changes a territory.</summary>
    /// <remarks>PUT /settings/territories/{id} · ZohoCRM.settings.territories.UPDATE</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="territory">The territory with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>TERRITORY_NOT_ENABLED</c> (the
    /// organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories off).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Territory territory, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/territories/{id}", options).Item("territories", territory, inList: true),
            "territories",
            cancellationToken);

    /// <summary>Deletes a territory.</summary>
    /// <remarks>DELETE /settings/territories/{id} · ZohoCRM.settings.territories.DELETE</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="deletePreviousForecasts">Whether forecasts made before are deleted; null: they stay.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories),
    /// <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, bool? deletePreviousForecasts = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/territories/{id}", options).Query("delete_previous_forecasts", deletePreviousForecasts),
            "territories",
            cancellationToken);

    /// <summary>Lists the territories below a territory.</summary>
    /// <remarks>GET /settings/territories/{id}/__child_territories · ZohoCRM.settings.territories.READ</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<Territory> ListChildren(CrmId id, ListTerritoryChildrenOptions? options = null) =>
        _calls.Pages<Territory>("territories", () => new CrmRequest(HttpMethod.Get, $"settings/territories/{id}/__child_territories", options)
            .Query("include", options?.Include)
            .Query("per_page", options?.PageSize)
            .Query("filters", options?.Filters)
            .Query("include_inner_details", options?.IncludeInnerDetails));

    /// <summary>Hands over what a territory has to another, and deletes it.</summary>
    /// <remarks>POST /settings/territories/{id}/actions/transfer_and_delete · ZohoCRM.settings.territories.DELETE</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="territory">The territory; Zoho wants <c>transfer_to_id</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>TERRITORY_NOT_ENABLED</c> (the
    /// organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories off).</exception>
    public virtual Task<ItemResult> TransferAndDeleteAsync(
        CrmId id, Territory territory, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/territories/{id}/actions/transfer_and_delete", options).Item("territories", territory, inList: true),
            "territories",
            cancellationToken);

    /// <summary>Lists the users of a territory.</summary>
    /// <remarks>GET /settings/territories/{id}/users · ZohoCRM.settings.territories.READ or ZohoCRM.users.READ</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories),
    /// <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<IReadOnlyList<TerritoryUser>> ListUsersAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<TerritoryUser>(new CrmRequest(HttpMethod.Get, $"settings/territories/{id}/users", options), "users", cancellationToken);

    /// <summary>Puts users into a territory.</summary>
    /// <remarks>PUT /settings/territories/{id}/users · ZohoCRM.settings.territories.ALL or ZohoCRM.users.ALL</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="users">The users, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories) or <c>TERRITORY_DISABLED</c> (the organization has switched territories
    /// off).</exception>
    public virtual Task<ItemResults> AssignUsersAsync(
        CrmId id, IEnumerable<TerritoryUser> users, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/territories/{id}/users", options).Items("users", users), "users", cancellationToken);

    /// <summary>Takes users out of a territory.</summary>
    /// <remarks>DELETE /settings/territories/{id}/users · ZohoCRM.settings.territories.ALL or ZohoCRM.users.ALL</remarks>
    /// <param name="id">The territory's id.</param>
    /// <param name="ids">The ids of the territories.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> RemoveUsersAsync(
        CrmId id, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"settings/territories/{id}/users", options).Require("ids", ids), "users", cancellationToken);

    /// <summary>Gets a user of a territory.</summary>
    /// <remarks>GET /settings/territories/{territoryId}/users/{userId} · ZohoCRM.settings.territories.READ or ZohoCRM.users.READ</remarks>
    /// <param name="territoryId">The territory's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The territory user; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TERRITORY_NOT_ENABLED</c> (the organization has no territories),
    /// <c>TERRITORY_DISABLED</c> (the organization has switched territories off) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<TerritoryUser?> GetUserAsync(
        CrmId territoryId, CrmId userId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<TerritoryUser>(
            new CrmRequest(HttpMethod.Get, $"settings/territories/{territoryId}/users/{userId}", options),
            "users",
            cancellationToken);

    /// <summary>Puts a user into a territory.</summary>
    /// <remarks>PUT /settings/territories/{territoryId}/users/{userId} · ZohoCRM.settings.territories.ALL or ZohoCRM.users.ALL</remarks>
    /// <param name="territoryId">The territory's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> AssignUserAsync(
        CrmId territoryId, CrmId userId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Put, $"settings/territories/{territoryId}/users/{userId}", options), "users", cancellationToken);

    /// <summary>Takes a user out of a territory.</summary>
    /// <remarks>DELETE /settings/territories/{territoryId}/users/{userId} · ZohoCRM.settings.territories.ALL or ZohoCRM.users.ALL</remarks>
    /// <param name="territoryId">The territory's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> RemoveUserAsync(
        CrmId territoryId, CrmId userId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/territories/{territoryId}/users/{userId}", options), "users", cancellationToken);
}
