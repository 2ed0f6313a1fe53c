#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Actions of workflows that set fields.</summary>
public partial class FieldUpdatesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FieldUpdatesClient() => _calls = null!;

    internal FieldUpdatesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists field updates.</summary>
    /// <remarks>GET /settings/automation/field_updates · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<FieldUpdate> List(ListFieldUpdatesOptions? options = null) =>
        _calls.Pages<FieldUpdate>("field_updates", () => new CrmRequest(HttpMethod.Get, $"settings/automation/field_updates", options)
            .Since("v8")
            .Query("sort_order", options?.SortOrder)
            .Query("sort_by", options?.SortBy)
            .Query("include_inner_details", options?.IncludeInnerDetails)
            .Query("per_page", options?.PageSize));

    /// <summary>Creates field updates.</summary>
    /// <remarks>POST /settings/automation/field_updates · ZohoCRM.settings.automation_actions.CREATE · since v8</remarks>
    /// <param name="fieldUpdates">The field updates to create; Zoho wants <c>field</c>, <c>module</c>, <c>name</c>, <c>type</c> and <c>value</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<FieldUpdate> fieldUpdates, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/field_updates", options).Since("v8").Items("field_updates", fieldUpdates),
            "field_updates",
            cancellationToken);

    /// <summary>Deletes field updates.</summary>
    /// <remarks>DELETE /settings/automation/field_updates · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="ids">The ids of the field updates.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/field_updates", options).Since("v8").Require("ids", ids),
            "field_updates",
            cancellationToken);

    /// <summary>Gets a field update by its id.</summary>
    /// <remarks>GET /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The field update; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<FieldUpdate?> GetAsync(
        CrmId id, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<FieldUpdate>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/field_updates/{id}", options).Since("v8").Query("include_inner_details", includeInnerDetails),
            "field_updates",
            cancellationToken);

    /// <summary>Changes a field update.</summary>
    /// <remarks>PUT /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.UPDATE · since v8</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="fieldUpdate">The field update with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, FieldUpdate fieldUpdate, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/field_updates/{id}", options).Since("v8").Item("field_updates", fieldUpdate, inList: true),
            "field_updates",
            cancellationToken);

    /// <summary>Deletes a field update.</summary>
    /// <remarks>DELETE /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_DATA</c> (an
    /// id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/field_updates/{id}", options).Since("v8"),
            "field_updates",
            cancellationToken);
}
