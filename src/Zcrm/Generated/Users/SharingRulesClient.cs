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

    /// <summary>Lists sharing rules, of one module or of all.</summary>
    /// <remarks>GET /settings/data_sharing/rules · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<SharingRule> List(string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<SharingRule>("sharing_rules", () => new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules", options)
            .Since("v8")
            .Query("module", module)
            .Query("per_page", pageSize));

    /// <summary>Creates sharing rules of a module.</summary>
    /// <remarks>POST /settings/data_sharing/rules · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="sharingRules">The sharing rules to create; Zoho wants <c>criteria</c>, <c>match_limit_exceeded</c>, <c>module</c>, <c>name</c>,
    /// <c>permission_type</c> and <c>shared_from</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<SharingRule> sharingRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules", options).Since("v8").Require("module", module).Items("sharing_rules", sharingRules),
            "sharing_rules",
            cancellationToken);

    /// <summary>Changes sharing rules of a module.</summary>
    /// <remarks>PUT /settings/data_sharing/rules · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="sharingRules">The sharing rules, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<SharingRule> sharingRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules", options).Since("v8").Require("module", module).Items("sharing_rules", sharingRules),
            "sharing_rules",
            cancellationToken);

    /// <summary>Computes anew what a module's sharing rules share.</summary>
    /// <remarks>POST /settings/data_sharing/rules/actions/run · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> RecomputeAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/actions/run", options).Since("v8").Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Counts the sharing rules of each module.</summary>
    /// <remarks>GET /settings/data_sharing/rules/actions/summary · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<IReadOnlyList<SharingRulesSummary>> CountByModuleAsync(
        string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<SharingRulesSummary>(
            new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules/actions/summary", options).Since("v8").Query("module", module),
            "sharing_rules_summary",
            cancellationToken);

    /// <summary>Counts the sharing rules of each module that match conditions.</summary>
    /// <remarks>POST /settings/data_sharing/rules/actions/summary · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="filters">The filters; Zoho wants <c>group</c> and <c>group_operator</c>.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c> (two values do not fit each other),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<IReadOnlyList<SharingRulesSummary>> CountMatchesByModuleAsync(
        IEnumerable<RuleCriteria> filters, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<SharingRulesSummary>(
            new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/actions/summary", options)
                .Since("v8")
                .Query("module", module)
                .Items("filters", filters)
                .Repeatable(),
            "sharing_rules_summary",
            cancellationToken);

    /// <summary>Lists the sharing rules that match conditions.</summary>
    /// <remarks>POST /settings/data_sharing/rules/search · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="filters">The filters; Zoho wants <c>group</c> and <c>group_operator</c>.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<SharingRule> Search(
        IEnumerable<RuleCriteria> filters, string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<SharingRule>("sharing_rules", () => new CrmRequest(HttpMethod.Post, $"settings/data_sharing/rules/search", options)
            .Since("v8")
            .Query("module", module)
            .Query("per_page", pageSize)
            .Items("filters", filters)
            .Repeatable());

    /// <summary>Gets a sharing rule by its id.</summary>
    /// <remarks>GET /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The sharing rule; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<SharingRule?> GetAsync(CrmId id, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<SharingRule>(
            new CrmRequest(HttpMethod.Get, $"settings/data_sharing/rules/{id}", options).Since("v8").Query("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Changes a sharing rule.</summary>
    /// <remarks>PUT /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="sharingRule">The sharing rule with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing), <c>INVALID_DATA</c> (an
    /// id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, SharingRule sharingRule, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules/{id}", options)
                .Since("v8")
                .Require("module", module)
                .Item("sharing_rules", sharingRule, inList: true),
            "sharing_rules",
            cancellationToken);

    /// <summary>Deletes a sharing rule.</summary>
    /// <remarks>DELETE /settings/data_sharing/rules/{id} · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/data_sharing/rules/{id}", options).Since("v8").Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Activates a sharing rule.</summary>
    /// <remarks>PUT /settings/data_sharing/rules/{id}/actions/activate · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_ACTIVE</c> (the user is active already), <c>MANDATORY_NOT_FOUND</c>
    /// (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> ActivateAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing/rules/{id}/actions/activate", options).Since("v8").Require("module", module),
            "sharing_rules",
            cancellationToken);

    /// <summary>Deactivates a sharing rule.</summary>
    /// <remarks>DELETE /settings/data_sharing/rules/{id}/actions/activate · ZohoCRM.modules.ALL · since v8</remarks>
    /// <param name="id">The sharing rule's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_DEACTIVATED</c> (the user is inactive already), <c>INVALID_DATA</c>
    /// (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeactivateAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/data_sharing/rules/{id}/actions/activate", options).Since("v8").Require("module", module),
            "sharing_rules",
            cancellationToken);
}
