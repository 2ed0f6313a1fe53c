#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Rules that share records with more people.</summary>
public partial class SharingRulesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected SharingRulesClient() => _calls = null!;

    internal SharingRulesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists sharing rules.</summary>
    /// <remarks>GET /settings/data_sharing/rules · ZohoCRM.modules.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<SharingRule> List(string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<SharingRule>("sharing_rules", () => new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules", options)
            .Query("module", module)
            .Query("per_page", pageSize));

    /// <summary>Creates sharing rules.</summary>
    /// <remarks>POST /settings/data_sharing/rules · ZohoCRM.modules.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="sharingRules">The sharing rules; Zoho wants <c>criteria</c>, <c>match_limit_exceeded</c>, <c>module</c>, <c>name</c>,
    /// <c>permission_type</c>, <c>shared_from</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISMATCH</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<SharingRule> sharingRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules", options).Require("module", module).Items("sharing_rules", sharingRules),
            "sharing_rules",
            cancellationToken);

    /// <summary>Changes sharing rules.</summary>
    /// <remarks>PUT /settings/data_sharing/rules · ZohoCRM.modules.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="sharingRules">The sharing rules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<SharingRule> sharingRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules", options).Require("module", module).Items("sharing_rules", sharingRules),
            "sharing_rules",
            cancellationToken);

    /// <summary>Computes anew what a module's sharing rules share.</summary>
    /// <remarks>POST /settings/data_sharing/rules/actions/run · ZohoCRM.modules.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> RecomputeAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/actions/run", options).Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Gets how many sharing rules each module has.</summary>
    /// <remarks>GET /settings/data_sharing/rules/actions/summary · ZohoCRM.modules.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<SharingRulesSummary>> GetSummaryAsync(
        string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<SharingRulesSummary>(
            new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules/actions/summary", options).Query("module", module),
            "sharing_rules_summary",
            cancellationToken);

    /// <summary>Gets how many sharing rules modules have that match conditions.</summary>
    /// <remarks>POST /settings/data_sharing/rules/actions/summary · ZohoCRM.modules.ALL</remarks>
    /// <param name="filters">The filters; Zoho wants <c>group</c>, <c>group_operator</c>.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISMATCH</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<IReadOnlyList<SharingRulesSummary>> FindSummaryAsync(
        IEnumerable<RuleCriteria> filters, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<SharingRulesSummary>(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/actions/summary", options)
                .Query("module", module)
                .Items("filters", filters)
                .Repeatable(),
            "sharing_rules_summary",
            cancellationToken);

    /// <summary>Lists the sharing rules that match conditions.</summary>
    /// <remarks>POST /settings/data_sharing/rules/search · ZohoCRM.modules.ALL</remarks>
    /// <param name="filters">The filters; Zoho wants <c>group</c>, <c>group_operator</c>.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<SharingRule> Search(
        IEnumerable<RuleCriteria> filters, string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<SharingRule>("sharing_rules", () => new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/search", options)
            .Query("module", module)
            .Query("per_page", pageSize)
            .Items("filters", filters)
            .Repeatable());

    /// <summary>Gets a sharing rule.</summary>
    /// <remarks>GET /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<SharingRule?> GetAsync(CrmId id, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<SharingRule>(
            new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules/{id}", options).Query("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Changes a sharing rule.</summary>
    /// <remarks>PUT /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="sharingRule">The sharing rule.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, SharingRule sharingRule, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules/{id}", options)
                .Require("module", module)
                .Item("sharing_rules", sharingRule, inList: true),
            "sharing_rules",
            cancellationToken);

    /// <summary>Deletes a sharing rule.</summary>
    /// <remarks>DELETE /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/data_sharing/rules/{id}", options).Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Activates a sharing rule.</summary>
    /// <remarks>PUT /settings/data_sharing/rules/{id}/actions/activate · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_ACTIVE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> ActivateAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules/{id}/actions/activate", options).Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Deactivates a sharing rule.</summary>
    /// <remarks>DELETE /settings/data_sharing/rules/{id}/actions/activate · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_DEACTIVATED</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeactivateAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/data_sharing/rules/{id}/actions/activate", options).Require("module", module),
            "sharing_rules",
            cancellationToken);
}
