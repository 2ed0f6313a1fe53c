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
    /// <remarks>GET /settings/automation/field_updates · ZohoCRM.settings.automation_actions.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<FieldUpdate> List(ListFieldUpdatesOptions? options = null) =>
        _calls.Pages<FieldUpdate>("field_updates", () => new CrmRequest(HttpMethod.Get, $"settings/automation/field_updates", options)
            .Query("sort_order", options?.SortOrder)
            .Query("sort_by", options?.SortBy)
            .Query("include_inner_details", options?.IncludeInnerDetails)
            .Query("per_page", options?.PageSize));

    /// <summary>Creates field updates.</summary>
    /// <remarks>POST /settings/automation/field_updates · ZohoCRM.settings.automation_actions.CREATE</remarks>
    /// <param name="fieldUpdates">The field updates; Zoho wants <c>field</c>, <c>module</c>, <c>name</c>, <c>type</c>, <c>value</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<FieldUpdate> fieldUpdates, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/field_updates", options).Items("field_updates", fieldUpdates),
            "field_updates",
            cancellationToken);

    /// <summary>Deletes field updates.</summary>
    /// <remarks>DELETE /settings/automation/field_updates · ZohoCRM.settings.automation_actions.DELETE</remarks>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/field_updates", options).Require("ids", ids),
            "field_updates",
            cancellationToken);

    /// <summary>Gets a field update.</summary>
    /// <remarks>GET /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.READ</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<FieldUpdate?> GetAsync(
        CrmId id, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<FieldUpdate>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/field_updates/{id}", options).Query("include_inner_details", includeInnerDetails),
            "field_updates",
            cancellationToken);

    /// <summary>Changes a field update.</summary>
    /// <remarks>PUT /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.UPDATE</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="fieldUpdate">The field update.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>NOT_ALLOWED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, FieldUpdate fieldUpdate, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/field_updates/{id}", options).Item("field_updates", fieldUpdate, inList: true),
            "field_updates",
            cancellationToken);

    /// <summary>Deletes a field update.</summary>
    /// <remarks>DELETE /settings/automation/field_updates/{id} · ZohoCRM.settings.automation_actions.DELETE</remarks>
    /// <param name="id">The field update's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/field_updates/{id}", options), "field_updates", cancellationToken);
}
