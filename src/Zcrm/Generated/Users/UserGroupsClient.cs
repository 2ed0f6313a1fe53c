#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Groups of users.</summary>
public partial class UserGroupsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected UserGroupsClient() => _calls = null!;

    internal UserGroupsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists user groups.</summary>
    /// <remarks>GET /settings/user_groups · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<UserGroup> List(ListUserGroupsOptions? options = null) =>
        _calls.Pages<UserGroup>("user_groups", () => new CrmRequest(HttpMethod.Get, $"settings/user_groups", options)
            .Query("filters", options?.Filters)
            .Query("include", options?.Include)
            .Query("per_page", options?.PageSize)
            .Query("name", options?.Name));

    /// <summary>Creates user groups.</summary>
    /// <remarks>POST /settings/user_groups · ZohoCRM.settings.user_groups.CREATE</remarks>
    /// <param name="userGroups">The user groups to create; Zoho wants <c>name</c> and <c>sources</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<UserGroup> userGroups, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/user_groups", options).Items("user_groups", userGroups),
            "user_groups",
            cancellationToken);

    /// <summary>Changes user groups.</summary>
    /// <remarks>PUT /settings/user_groups · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="userGroups">The user groups, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<UserGroup> userGroups, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/user_groups", options).Items("user_groups", userGroups), "user_groups", cancellationToken);

    /// <summary>Counts the users of each group.</summary>
    /// <remarks>GET /settings/user_groups/actions/associated_users_count · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<UserGroupAssociatedUsersCount> CountUsers(string? filters = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<UserGroupAssociatedUsersCount>("associated_users_count", () => new CrmRequest(HttpMethod.Get, $"settings/user_groups/actions/associated_users_count", options)
            .Query("filters", filters)
            .Query("per_page", pageSize));

    /// <summary>Tells how far the deletion of a group got.</summary>
    /// <remarks>GET /settings/user_groups/actions/deletion_jobs · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> GetDeletionStatusAsync(CrmId jobId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Get, $"settings/user_groups/actions/deletion_jobs", options).Require("job_id", jobId),
            null,
            cancellationToken);

    /// <summary>Finds the groups that are assigned to a feature.</summary>
    /// <remarks>POST /settings/user_groups/actions/get_assigned · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="userGroupGetAssigned">The user group get assigned; Zoho wants <c>feature</c> and <c>related_entity_id</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> FindAssignedAsync(
        UserGroupGetAssigned userGroupGetAssigned, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/user_groups/actions/get_assigned", options)
                .Item("get_assigned", userGroupGetAssigned, inList: false)
                .Repeatable(),
            null,
            cancellationToken);

    /// <summary>Finds the groups that are not assigned to a feature.</summary>
    /// <remarks>POST /settings/user_groups/actions/get_unassigned · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="userGroupGetUnassigned">The user group get unassigned; Zoho wants <c>feature</c> and <c>related_entity_id</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> FindUnassignedAsync(
        UserGroupGetUnassigned userGroupGetUnassigned, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/user_groups/actions/get_unassigned", options)
                .Item("get_unassigned", userGroupGetUnassigned, inList: false)
                .Repeatable(),
            null,
            cancellationToken);

    /// <summary>Gets a user group by its id.</summary>
    /// <remarks>GET /settings/user_groups/{id} · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user group; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<UserGroup?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UserGroup>(new CrmRequest(HttpMethod.Get, $"settings/user_groups/{id}", options), "user_groups", cancellationToken);

    /// <summary>Changes a user group.</summary>
    /// <remarks>PUT /settings/user_groups/{id} · ZohoCRM.settings.user_groups.UPDATE</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="userGroup">The user group with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, UserGroup userGroup, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/user_groups/{id}", options).Item("user_groups", userGroup, inList: true),
            "user_groups",
            cancellationToken);

    /// <summary>Deletes a user group.</summary>
    /// <remarks>DELETE /settings/user_groups/{id} · ZohoCRM.settings.user_groups.DELETE</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/user_groups/{id}", options), "user_groups", cancellationToken);

    /// <summary>Lists what a group is used in.</summary>
    /// <remarks>GET /settings/user_groups/{id}/actions/associations · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<UserGroupAssociation>> ListAssociationsAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UserGroupAssociation>(
            new CrmRequest(HttpMethod.Get, $"settings/user_groups/{id}/actions/associations", options),
            "associations",
            cancellationToken);

    /// <summary>Counts the members of a group by kind.</summary>
    /// <remarks>GET /settings/user_groups/{id}/actions/sources_count · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<UserGroupSourcesCount>> CountSourcesAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UserGroupSourcesCount>(
            new CrmRequest(HttpMethod.Get, $"settings/user_groups/{id}/actions/sources_count", options),
            "sources_count",
            cancellationToken);

    /// <summary>Counts the users of a group by what they have in common.</summary>
    /// <remarks>GET /settings/user_groups/{id}/associated_users/actions/grouped_counts · ZohoCRM.settings.user_groups.ALL</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="groupBy">The group by.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> CountUsersByGroupAsync(
        CrmId id, string groupBy, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Get, $"settings/user_groups/{id}/associated_users/actions/grouped_counts", options).Require("group_by", groupBy),
            null,
            cancellationToken);

    /// <summary>Lists the members of a group: users, roles, territories, other groups.</summary>
    /// <remarks>GET /settings/user_groups/{id}/sources · ZohoCRM.settings.user_groups.READ</remarks>
    /// <param name="id">The user group's id.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="type">Only user groups with this type; null: all.</param>
    /// <param name="userType">Only user groups with this user type; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<UserGroupSource> ListSources(
        CrmId id, int? pageSize = null, string? type = null, string? userType = null, CallOptions? options = null) =>
        _calls.Pages<UserGroupSource>("sources", () => new CrmRequest(HttpMethod.Get, $"settings/user_groups/{id}/sources", options)
            .Query("per_page", pageSize)
            .Query("type", type)
            .Query("user_type", userType));
}
