#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Workflow rules: what happens by itself, and when.</summary>
public partial class WorkflowRulesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected WorkflowRulesClient() => _calls = null!;

    internal WorkflowRulesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists workflow rules, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/workflow_rules · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<WorkflowRule> List(ListWorkflowRulesOptions? options = null) =>
        _calls.Pages<WorkflowRule>("workflow_rules", () => new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules", options)
            .Query("per_page", options?.PageSize)
            .Query("module", options?.Module)
            .Query("status_active", options?.StatusActive)
            .Query("execute_on", options?.ExecuteOn)
            .Query("sort_order", options?.SortOrder)
            .Query("sort_by", options?.SortBy)
            .Query("include_inner_details", options?.IncludeInnerDetails)
            .Query("filter", options?.Filter));

    /// <summary>Creates workflow rules.</summary>
    /// <remarks>POST /settings/automation/workflow_rules · ZohoCRM.settings.workflow_rules.CREATE · since v8</remarks>
    /// <param name="workflowRules">The workflow rules to create; Zoho wants <c>conditions</c>, <c>execute_when</c>, <c>module</c> and <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use), <c>LIMIT_EXCEEDED</c>
    /// (there would be too many) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<WorkflowRule> workflowRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/workflow_rules", options).Since("v8").Items("workflow_rules", workflowRules),
            "workflow_rules",
            cancellationToken);

    /// <summary>Changes workflow rules.</summary>
    /// <remarks>PUT /settings/automation/workflow_rules · ZohoCRM.settings.workflow_rules.UPDATE · since v8</remarks>
    /// <param name="workflowRules">The workflow rules, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use), <c>LIMIT_EXCEEDED</c>
    /// (there would be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<WorkflowRule> workflowRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/workflow_rules", options).Since("v8").Items("workflow_rules", workflowRules),
            "workflow_rules",
            cancellationToken);

    /// <summary>Deletes workflow rules.</summary>
    /// <remarks>DELETE /settings/automation/workflow_rules · ZohoCRM.settings.workflow_rules.DELETE · since v8</remarks>
    /// <param name="ids">The ids of the workflow rules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/workflow_rules", options).Since("v8").Require("ids", ids),
            "workflow_rules",
            cancellationToken);

    /// <summary>Counts the actions of workflow rules.</summary>
    /// <remarks>GET /settings/automation/workflow_rules/actions/actions_count · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="ids">The ids of the workflow rules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<WorkflowRule>> CountActionsAsync(
        IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<WorkflowRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules/actions/actions_count", options).Require("ids", ids),
            "workflow_rules",
            cancellationToken);

    /// <summary>Counts the workflow rules of each module.</summary>
    /// <remarks>GET /settings/automation/workflow_rules/actions/module_specific_count · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<WorkflowRuleModuleSpecificCount>> CountByModuleAsync(
        string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<WorkflowRuleModuleSpecificCount>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules/actions/module_specific_count", options).Query("module", module),
            "module_specific_count",
            cancellationToken);

    /// <summary>Changes the order in which workflow rules run.</summary>
    /// <remarks>PUT /settings/automation/workflow_rules/actions/reorder · ZohoCRM.settings.workflow_rules.UPDATE · since v8</remarks>
    /// <param name="workflowRuleReorder">The workflow rule reorder with what is to change.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> ReorderAsync(
        WorkflowRuleReorder workflowRuleReorder, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/workflow_rules/actions/reorder", options)
                .Since("v8")
                .Query("module", module)
                .Item("reorder", workflowRuleReorder, inList: false),
            "reorder",
            cancellationToken);

    /// <summary>Counts the workflow rules and tells how many there may be.</summary>
    /// <remarks>GET /settings/automation/workflow_rules/actions/rules_count · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The workflow rule rules count; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<WorkflowRuleRulesCount?> CountRulesAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowRuleRulesCount>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules/actions/rules_count", options),
            "rules_count",
            cancellationToken);

    /// <summary>Gets a workflow rule by its id.</summary>
    /// <remarks>GET /settings/automation/workflow_rules/{id} · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="id">The workflow rule's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The workflow rule; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<WorkflowRule?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules/{id}", options),
            "workflow_rules",
            cancellationToken);

    /// <summary>Changes a workflow rule.</summary>
    /// <remarks>PUT /settings/automation/workflow_rules/{id} · ZohoCRM.settings.workflow_rules.UPDATE · since v8</remarks>
    /// <param name="id">The workflow rule's id.</param>
    /// <param name="workflowRule">The workflow rule with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>LIMIT_EXCEEDED</c> (there would be
    /// too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, WorkflowRule workflowRule, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/workflow_rules/{id}", options).Since("v8").Item("workflow_rules", workflowRule, inList: true),
            "workflow_rules",
            cancellationToken);

    /// <summary>Deletes a workflow rule.</summary>
    /// <remarks>DELETE /settings/automation/workflow_rules/{id} · ZohoCRM.settings.workflow_rules.DELETE · since v8</remarks>
    /// <param name="id">The workflow rule's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_DATA</c> (an
    /// id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/workflow_rules/{id}", options).Since("v8"),
            "workflow_rules",
            cancellationToken);

    /// <summary>Tells how often a workflow rule ran between two dates.</summary>
    /// <remarks>GET /settings/automation/workflow_rules/{id}/actions/usage · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="id">The workflow rule's id.</param>
    /// <param name="executedFrom">The first day to count.</param>
    /// <param name="executedTill">The last day to count.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The workflow rule; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<WorkflowRule?> GetUsageAsync(
        CrmId id, DateOnly executedFrom, DateOnly executedTill, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/workflow_rules/{id}/actions/usage", options)
                .Require("executed_from", executedFrom)
                .Require("executed_till", executedTill),
            "workflow_rules",
            cancellationToken);

    /// <summary>Gets the triggers and actions that a module's workflow rules may have.</summary>
    /// <remarks>GET /workflow_configurations · ZohoCRM.settings.workflow_rules.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The workflow configuration; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<WorkflowConfiguration?> GetConfigurationAsync(
        string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowConfiguration>(
            new CrmRequest(HttpMethod.Get, $"workflow_configurations", options).Require("module", module),
            "workflow_configurations",
            cancellationToken);
}
