#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Actions of workflows that create tasks.</summary>
public partial class WorkflowTasksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected WorkflowTasksClient() => _calls = null!;

    internal WorkflowTasksClient(CallContext calls) => _calls = calls;

    /// <summary>Lists workflow tasks.</summary>
    /// <remarks>GET /settings/automation/tasks · ZohoCRM.settings.automation_actions.READ</remarks>
    /// <param name="featureType">The feature type.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<WorkflowTask> List(string? featureType = null, string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<WorkflowTask>("tasks", () => new CrmRequest(HttpMethod.Get, $"settings/automation/tasks", options)
            .Query("feature_type", featureType)
            .Query("module", module)
            .Query("per_page", pageSize));

    /// <summary>Creates workflow tasks.</summary>
    /// <remarks>POST /settings/automation/tasks · ZohoCRM.settings.automation_actions.CREATE</remarks>
    /// <param name="workflowTasks">The tasks; Zoho wants <c>field_mappings</c>, <c>module</c>, <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<WorkflowTask> workflowTasks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/automation/tasks", options).Items("tasks", workflowTasks), "tasks", cancellationToken);

    /// <summary>Deletes workflow tasks.</summary>
    /// <remarks>DELETE /settings/automation/tasks · ZohoCRM.settings.automation_actions.DELETE</remarks>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>LIMIT_EXCEEDED</c>, <c>NOT_ALLOWED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/tasks", options).Require("ids", ids), "tasks", cancellationToken);

    /// <summary>Gets a workflow task.</summary>
    /// <remarks>GET /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.READ</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="includeInnerDetails">What else to tell; known: <c>related_module.module_name</c>, <c>related_module.plural_label</c>,
    /// <c>related_module.singular_label</c>, <c>display_value</c>, <c>module.module_name</c>, <c>module.plural_label</c>, <c>module.singular_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<WorkflowTask?> GetAsync(
        CrmId id, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowTask>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/tasks/{id}", options).Query("include_inner_details", includeInnerDetails),
            "tasks",
            cancellationToken);

    /// <summary>Changes a workflow task.</summary>
    /// <remarks>PUT /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.UPDATE</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="workflowTask">The workflow task.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AUTHORIZATION_ERROR</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, WorkflowTask workflowTask, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/tasks/{id}", options).Item("tasks", workflowTask, inList: true),
            "tasks",
            cancellationToken);

    /// <summary>Deletes a workflow task.</summary>
    /// <remarks>DELETE /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.DELETE</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/tasks/{id}", options), "tasks", cancellationToken);
}
