#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Global picklists.</summary>
public partial class GlobalPicklistsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected GlobalPicklistsClient() => _calls = null!;

    internal GlobalPicklistsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists global picklists.</summary>
    /// <remarks>GET /settings/global_picklists · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="include">What else to tell.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<GlobalPicklist>> ListAsync(
        IEnumerable<string>? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<GlobalPicklist>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists", options).Query("include", include).Query("include_inner_details", includeInnerDetails),
            "global_picklists",
            cancellationToken);

    /// <summary>Creates global picklists.</summary>
    /// <remarks>POST /settings/global_picklists · ZohoCRM.settings.global_picklist.CREATE</remarks>
    /// <param name="globalPicklists">The global picklists; Zoho wants <c>display_label</c>, <c>pick_list_values</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>INVALID_MODULE</c> or <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<GlobalPicklist> globalPicklists, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/global_picklists", options).Items("global_picklists", globalPicklists),
            "global_picklists",
            cancellationToken);

    /// <summary>Changes global picklists.</summary>
    /// <remarks>PATCH /settings/global_picklists · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="globalPicklists">The global picklists.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<GlobalPicklist> globalPicklists, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/global_picklists", options).Items("global_picklists", globalPicklists),
            "global_picklists",
            cancellationToken);

    /// <summary>Deletes global picklists.</summary>
    /// <remarks>DELETE /settings/global_picklists · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"settings/global_picklists", options).Require("ids", ids), "global_picklists", cancellationToken);

    /// <summary>Gets a global picklist.</summary>
    /// <remarks>GET /settings/global_picklists/{id} · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="include">What else to tell.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<GlobalPicklist?> GetAsync(
        CrmId id, IEnumerable<string>? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<GlobalPicklist>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists/{id}", options)
                .Query("include", include)
                .Query("include_inner_details", includeInnerDetails),
            "global_picklists",
            cancellationToken);

    /// <summary>Changes a global picklist.</summary>
    /// <remarks>PATCH /settings/global_picklists/{id} · ZohoCRM.settings.global_picklist.UPDATE</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="globalPicklist">The global picklist.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>INVALID_MODULE</c> or <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, GlobalPicklist globalPicklist, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/global_picklists/{id}", options).Item("global_picklists", globalPicklist, inList: true),
            "global_picklists",
            cancellationToken);

    /// <summary>Deletes a global picklist.</summary>
    /// <remarks>DELETE /settings/global_picklists/{id} · ZohoCRM.settings.global_picklist.DELETE</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>NOT_ALLOWED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/global_picklists/{id}", options), "global_picklists", cancellationToken);

    /// <summary>Lists the fields that use a global picklist.</summary>
    /// <remarks>GET /settings/global_picklists/{id}/actions/associations · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<GlobalPicklistAssociation> ListAssociations(
        CrmId id, int? pageSize = null, IEnumerable<string>? includeInnerDetails = null, CallOptions? options = null) =>
        _calls.Pages<GlobalPicklistAssociation>("associations", () => new CrmRequest(HttpMethod.Get, $"settings/global_picklists/{id}/actions/associations", options)
            .Query("per_page", pageSize)
            .Query("include_inner_details", includeInnerDetails));

    /// <summary>Lists where values of a global picklist are used.</summary>
    /// <remarks>GET /settings/global_picklists/{id}/actions/pick_list_values_associations · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="picklistValueId">The id of the picklist value.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<PicklistValueAssociation>> ListValueAssociationsAsync(
        CrmId id, CrmId picklistValueId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PicklistValueAssociation>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists/{id}/actions/pick_list_values_associations", options)
                .Require("picklist_value_id", picklistValueId),
            "pick_list_values_associations",
            cancellationToken);

    /// <summary>Replaces values of a global picklist by others, in records too.</summary>
    /// <remarks>POST /settings/global_picklists/{id}/actions/replace_picklist_values · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="replacePicklistValues">The replace picklist values; Zoho wants <c>new_value</c>, <c>old_value</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> ReplaceValuesAsync(
        CrmId id, IEnumerable<PicklistReplacement> replacePicklistValues, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/global_picklists/{id}/actions/replace_picklist_values", options)
                .Items("replace_picklist_values", replacePicklistValues),
            "replace_picklist_values",
            cancellationToken);

    /// <summary>Lists the values of a global picklist that were replaced.</summary>
    /// <remarks>GET /settings/global_picklists/{id}/actions/replaced_values · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<IReadOnlyList<ReplacedPicklistValue>> ListReplacedValuesAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ReplacedPicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists/{id}/actions/replaced_values", options),
            "replaced_values",
            cancellationToken);
}
