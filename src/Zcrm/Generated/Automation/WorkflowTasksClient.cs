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

    /// <summary>Lists workflow tasks, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/tasks · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="featureType">Only workflow tasks with this feature type; null: all.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<WorkflowTask> List(string? featureType = null, string? module = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<WorkflowTask>("tasks", () => new CrmRequest(HttpMethod.Get, $"settings/automation/tasks", options)
            .Since("v8")
            .Query("feature_type", featureType)
            .Query("module", module)
            .Query("per_page", pageSize));

    /// <summary>Creates workflow tasks.</summary>
    /// <remarks>POST /settings/automation/tasks · ZohoCRM.settings.automation_actions.CREATE · since v8</remarks>
    /// <param name="workflowTasks">The workflow tasks to create; Zoho wants <c>field_mappings</c>, <c>module</c> and <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DEPENDENT_MISMATCH</c> (two values do not fit each other),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<WorkflowTask> workflowTasks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/tasks", options).Since("v8").Items("tasks", workflowTasks),
            "tasks",
            cancellationToken);

    /// <summary>Deletes workflow tasks.</summary>
    /// <remarks>DELETE /settings/automation/tasks · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="ids">The ids of the workflow tasks.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/tasks", options).Since("v8").Require("ids", ids),
            "tasks",
            cancellationToken);

    /// <summary>Gets a workflow task by its id.</summary>
    /// <remarks>GET /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>related_module.module_name</c>,
    /// <c>related_module.plural_label</c>, <c>related_module.singular_label</c>, <c>display_value</c>, <c>module.module_name</c>, <c>module.plural_label</c>,
    /// <c>module.singular_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The workflow task; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<WorkflowTask?> GetAsync(
        CrmId id, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<WorkflowTask>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/tasks/{id}", options).Since("v8").Query("include_inner_details", includeInnerDetails),
            "tasks",
            cancellationToken);

    /// <summary>Changes a workflow task.</summary>
    /// <remarks>PUT /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.UPDATE · since v8</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="workflowTask">The workflow task with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c> (two values do not fit each other),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, WorkflowTask workflowTask, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/tasks/{id}", options).Since("v8").Item("tasks", workflowTask, inList: true),
            "tasks",
            cancellationToken);

    /// <summary>Deletes a workflow task.</summary>
    /// <remarks>DELETE /settings/automation/tasks/{id} · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="id">The workflow task's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_DATA</c> (an
    /// id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/tasks/{id}", options).Since("v8"), "tasks", cancellationToken);
}
