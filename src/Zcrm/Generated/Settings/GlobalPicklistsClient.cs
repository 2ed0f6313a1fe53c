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
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<GlobalPicklist>> ListAsync(
        IEnumerable<string>? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<GlobalPicklist>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists", options).Query("include", include).Query("include_inner_details", includeInnerDetails),
            "global_picklists",
            cancellationToken);

    /// <summary>Creates global picklists.</summary>
    /// <remarks>POST /settings/global_picklists · ZohoCRM.settings.global_picklist.CREATE</remarks>
    /// <param name="globalPicklists">The global picklists to create; Zoho wants <c>display_label</c> and <c>pick_list_values</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<GlobalPicklist> globalPicklists, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/global_picklists", options).Items("global_picklists", globalPicklists),
            "global_picklists",
            cancellationToken);

    /// <summary>Changes global picklists.</summary>
    /// <remarks>PATCH /settings/global_picklists · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="globalPicklists">The global picklists, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<GlobalPicklist> globalPicklists, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/global_picklists", options).Items("global_picklists", globalPicklists),
            "global_picklists",
            cancellationToken);

    /// <summary>Deletes global picklists.</summary>
    /// <remarks>DELETE /settings/global_picklists · ZohoCRM.settings.global_picklist.ALL</remarks>
    /// <param name="ids">The ids of the global picklists.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"settings/global_picklists", options).Require("ids", ids), "global_picklists", cancellationToken);

    /// <summary>Gets a global picklist by its id.</summary>
    /// <remarks>GET /settings/global_picklists/{id} · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The global picklist; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
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
    /// <param name="globalPicklist">The global picklist with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LIMIT_EXCEEDED</c> (there would
    /// be too many) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
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
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/global_picklists/{id}", options), "global_picklists", cancellationToken);

    /// <summary>Lists the fields that use a global picklist.</summary>
    /// <remarks>GET /settings/global_picklists/{id}/actions/associations · ZohoCRM.settings.global_picklist.READ</remarks>
    /// <param name="id">The global picklist's id.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
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
    /// <param name="picklistValueId">The picklist value's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
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
    /// <param name="replacePicklistValues">The replace picklist values; Zoho wants <c>new_value</c> and <c>old_value</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
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
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<ReplacedPicklistValue>> ListReplacedValuesAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ReplacedPicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/global_picklists/{id}/actions/replaced_values", options),
            "replaced_values",
            cancellationToken);
}
