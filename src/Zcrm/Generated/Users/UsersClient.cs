#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Users, and what decides on what they may do.</summary>
public partial class UsersClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected UsersClient() => _calls = null!;

    internal UsersClient(CallContext calls) => _calls = calls;

    /// <summary>How records are shared by default.</summary>
    public virtual DataSharingClient DataSharing => new(_calls);

    /// <summary>Groups of users.</summary>
    public virtual UserGroupsClient Groups => new(_calls);

    /// <summary>Profiles: what users may do.</summary>
    public virtual ProfilesClient Profiles => new(_calls);

    /// <summary>Roles: whose records users see.</summary>
    public virtual RolesClient Roles => new(_calls);

    /// <summary>Rules that share records with more people.</summary>
    public virtual SharingRulesClient SharingRules => new(_calls);

    /// <summary>Territories and their users.</summary>
    public virtual TerritoriesClient Territories => new(_calls);

    /// <summary>When users are away.</summary>
    public virtual UnavailabilityClient Unavailability => new(_calls);

    /// <summary>Lists users.</summary>
    /// <remarks>GET /users · ZohoCRM.users.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<User> List(ListUsersOptions? options = null) =>
        _calls.Pages<User>("users", () => new CrmRequest(HttpMethod.Get, $"users", options)
            .Query("type", options?.Type?.Value)
            .Query("per_page", options?.PageSize)
            .Query("type__s", options?.SystemType?.Value)
            .Query("ids", options?.Ids)
            .HeaderUnlessNull("If-Modified-Since", options?.ModifiedSince));

    /// <summary>Creates users.</summary>
    /// <remarks>POST /users · ZohoCRM.users.CREATE</remarks>
    /// <param name="users">The users to create.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LICENSE_LIMIT_EXCEEDED</c> (no licence is left) or <c>FEATURE_NOT_ENABLED</c> (the feature is off).</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<User> users, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"users", options).Items("users", users), "users", cancellationToken);

    /// <summary>Changes users.</summary>
    /// <remarks>PUT /users · ZohoCRM.users.UPDATE</remarks>
    /// <param name="users">The users, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LICENSE_LIMIT_EXCEEDED</c> (no licence is left) or <c>ID_ALREADY_ACTIVE</c> (the user is active already).</exception>
    public virtual Task<ItemResults> UpdateAsync(IEnumerable<User> users, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"users", options).Items("users", users), "users", cancellationToken);

    /// <summary>Counts the users.</summary>
    /// <remarks>GET /users/actions/count · ZohoCRM.users.ALL</remarks>
    /// <param name="type">The type; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<UserCount?> CountAsync(UserTypeFilter? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<UserCount>(new CrmRequest(HttpMethod.Get, $"users/actions/count", options).Query("type", type?.Value), cancellationToken);

    /// <summary>Tells how far a transfer of a user's things got.</summary>
    /// <remarks>GET /users/actions/transfer · ZohoCRM.change_owner.READ</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user transfer; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<UserTransfer?> GetTransferStatusAsync(CrmId jobId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UserTransfer>(
            new CrmRequest(HttpMethod.Get, $"users/actions/transfer", options).Require("job_id", jobId),
            "transfer",
            cancellationToken);

    /// <summary>Tells how far a transfer and deletion of users got.</summary>
    /// <remarks>GET /users/actions/transfer_and_delete · ZohoCRM.users.DELETE or ZohoCRM.users.READ</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user transfer and delete; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_ACTIVE</c> (the user is active already),
    /// <c>ID_ALREADY_DEACTIVATED</c> (the user is inactive already) or <c>ID_ALREADY_DELETED</c> (the user was deleted before).</exception>
    public virtual Task<UserTransferAndDelete?> GetTransferAndDeleteStatusAsync(
        CrmId jobId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UserTransferAndDelete>(
            new CrmRequest(HttpMethod.Get, $"users/actions/transfer_and_delete", options).Require("job_id", jobId),
            "transfer_and_delete",
            cancellationToken);

    /// <summary>Hands over what users own to others, and deletes the users.</summary>
    /// <remarks>POST /users/actions/transfer_and_delete · ZohoCRM.users.CREATE</remarks>
    /// <param name="transferAndDelete">The transfer and delete; Zoho wants <c>move_subordinate</c> and <c>transfer</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LICENSE_LIMIT_EXCEEDED</c> (no licence is left) or <c>ID_ALREADY_ACTIVE</c> (the user is active already).</exception>
    public virtual Task<ItemResults> TransferAndDeleteAsync(
        IEnumerable<UserTransferAndDelete> transferAndDelete, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"users/actions/transfer_and_delete", options).Items("transfer_and_delete", transferAndDelete),
            "transfer_and_delete",
            cancellationToken);

    /// <summary>Gets a user by its id.</summary>
    /// <remarks>GET /users/{id} · ZohoCRM.users.READ</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="modifiedSince">Only what changed since then; null: whenever it changed.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<User?> GetAsync(
        CrmId id, DateTimeOffset? modifiedSince = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<User>(
            new CrmRequest(HttpMethod.Get, $"users/{id}", options).HeaderUnlessNull("If-Modified-Since", modifiedSince),
            "users",
            cancellationToken);

    /// <summary>Changes a user.</summary>
    /// <remarks>PUT /users/{id} · ZohoCRM.users.UPDATE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="user">The user with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LICENSE_LIMIT_EXCEEDED</c> (no
    /// licence is left) or <c>ID_ALREADY_ACTIVE</c> (the user is active already).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, User user, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Put, $"users/{id}", options).Item("users", user, inList: true), "users", cancellationToken);

    /// <summary>Deletes a user.</summary>
    /// <remarks>DELETE /users/{id} · ZohoCRM.users.DELETE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_DELETED</c> (the user was deleted before), <c>MAPPING_MISMATCH</c>
    /// (two values do not fit each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"users/{id}", options), "users", cancellationToken);

    /// <summary>Lists the groups to which a user belongs.</summary>
    /// <remarks>GET /users/{id}/actions/associated_groups · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>sources_count</c>, <c>sources</c>.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<UserGroup> ListGroups(CrmId id, string? include = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<UserGroup>("user_groups", () => new CrmRequest(HttpMethod.Get, $"users/{id}/actions/associated_groups", options)
            .Query("include", include)
            .Query("per_page", pageSize));

    /// <summary>Hands over what a user owns to another.</summary>
    /// <remarks>POST /users/{id}/actions/transfer · ZohoCRM.change_owner.CREATE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="transfer">The user transfer; Zoho wants <c>move_subordinate</c> and <c>transfer</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> TransferAsync(
        CrmId id, UserTransfer transfer, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"users/{id}/actions/transfer", options).Item("transfer", transfer, inList: true),
            "transfer",
            cancellationToken);

    /// <summary>Hands over what a user owns to another, and deletes the user.</summary>
    /// <remarks>POST /users/{id}/actions/transfer_and_delete · ZohoCRM.users.CREATE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="transferAndDelete">The user transfer and delete; Zoho wants <c>move_subordinate</c> and <c>transfer</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LICENSE_LIMIT_EXCEEDED</c> (no
    /// licence is left) or <c>ID_ALREADY_ACTIVE</c> (the user is active already).</exception>
    public virtual Task<ItemResult> TransferAndDeleteAsync(
        CrmId id, UserTransferAndDelete transferAndDelete, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"users/{id}/actions/transfer_and_delete", options).Item("transfer_and_delete", transferAndDelete, inList: true),
            "transfer_and_delete",
            cancellationToken);

    /// <summary>Tells what a transfer from a user would touch.</summary>
    /// <remarks>GET /users/{id}/actions/validate_before_transfer · ZohoCRM.change_owner.READ</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<UserValidateBeforeTransfer>> ValidateTransferAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UserValidateBeforeTransfer>(
            new CrmRequest(HttpMethod.Get, $"users/{id}/actions/validate_before_transfer", options),
            "validate_before_transfer",
            cancellationToken);

    /// <summary>Lists the territories of a user.</summary>
    /// <remarks>GET /users/{id}/territories · ZohoCRM.settings.territories.READ or ZohoCRM.users.READ</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<UserTerritory>> ListTerritoriesAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UserTerritory>(new CrmRequest(HttpMethod.Get, $"users/{id}/territories", options), "territories", cancellationToken);

    /// <summary>Puts a user into territories.</summary>
    /// <remarks>PUT /users/{id}/territories · ZohoCRM.settings.territories.UPDATE or ZohoCRM.users.UPDATE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="territories">The territories, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> AssignTerritoriesAsync(
        CrmId id, IEnumerable<UserTerritory> territories, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"users/{id}/territories", options).Items("territories", territories),
            "territories",
            cancellationToken);

    /// <summary>Takes a user out of territories.</summary>
    /// <remarks>DELETE /users/{id}/territories · ZohoCRM.settings.territories.DELETE or ZohoCRM.users.DELETE</remarks>
    /// <param name="id">The user's id.</param>
    /// <param name="ids">The ids of the users.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> RemoveTerritoriesAsync(
        CrmId id, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"users/{id}/territories", options).Require("ids", ids), "territories", cancellationToken);

    /// <summary>Gets a territory of a user.</summary>
    /// <remarks>GET /users/{userId}/territories/{territoryId} · ZohoCRM.settings.territories.READ or ZohoCRM.users.READ</remarks>
    /// <param name="userId">The user's id.</param>
    /// <param name="territoryId">The territory's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user territory; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<UserTerritory?> GetTerritoryAsync(
        CrmId userId, CrmId territoryId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UserTerritory>(
            new CrmRequest(HttpMethod.Get, $"users/{userId}/territories/{territoryId}", options),
            "territories",
            cancellationToken);

    /// <summary>Takes a user out of a territory.</summary>
    /// <remarks>DELETE /users/{userId}/territories/{territoryId} · ZohoCRM.settings.territories.DELETE or ZohoCRM.users.DELETE</remarks>
    /// <param name="userId">The user's id.</param>
    /// <param name="territoryId">The territory's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_DATA</c>
    /// (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> RemoveTerritoryAsync(
        CrmId userId, CrmId territoryId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"users/{userId}/territories/{territoryId}", options), "territories", cancellationToken);
}
