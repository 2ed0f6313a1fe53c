#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Webhooks: calls that workflows make.</summary>
public partial class WebhooksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected WebhooksClient() => _calls = null!;

    internal WebhooksClient(CallContext calls) => _calls = calls;

    /// <summary>Lists calls of webhooks that failed.</summary>
    /// <remarks>GET /settings/automation/webhook_failures · ZohoCRM.settings.automation_actions.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<WebhookFailure> ListFailures(ListWebhookFailuresOptions? options = null) =>
        _calls.Pages<WebhookFailure>("webhook_failures", () => new CrmRequest(HttpMethod.Get, $"settings/automation/webhook_failures", options)
            .Query("webhook_id", options?.WebhookId)
            .Query("module", options?.Module)
            .Query("from", options?.From)
            .Query("to", options?.To)
            .Query("per_page", options?.PageSize));

    /// <summary>Lists webhooks, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/webhooks · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<Webhook> List(ListWebhooksOptions? options = null) =>
        _calls.Pages<Webhook>("webhooks", () => new CrmRequest(HttpMethod.Get, $"settings/automation/webhooks", options)
            .Since("v8")
            .Query("module", options?.Module)
            .Query("per_page", options?.PageSize)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder)
            .Query("feature_type", options?.FeatureType)
            .Query("related_module", options?.RelatedModule)
            .Query("filters", options?.Filters));

    /// <summary>Creates webhooks.</summary>
    /// <remarks>POST /settings/automation/webhooks · ZohoCRM.settings.automation_actions.CREATE · since v8</remarks>
    /// <param name="webhooks">The webhooks to create; Zoho wants <c>feature_type</c>, <c>http_method</c>, <c>module</c>, <c>name</c> and <c>url</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>DEPENDENT_MISMATCH</c> (two values do not fit each other) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<Webhook> webhooks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/webhooks", options).Since("v8").Items("webhooks", webhooks),
            "webhooks",
            cancellationToken);

    /// <summary>Changes webhooks.</summary>
    /// <remarks>PUT /settings/automation/webhooks · ZohoCRM.settings.automation_actions.UPDATE · since v8</remarks>
    /// <param name="webhooks">The webhooks, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>DEPENDENT_MISMATCH</c> (two values do not fit each other) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UpdateAsync(IEnumerable<Webhook> webhooks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/webhooks", options).Since("v8").Items("webhooks", webhooks),
            "webhooks",
            cancellationToken);

    /// <summary>Deletes webhooks.</summary>
    /// <remarks>DELETE /settings/automation/webhooks · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="ids">The ids of the webhooks.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/webhooks", options).Since("v8").Require("ids", ids),
            "webhooks",
            cancellationToken);

    /// <summary>Lists the modules that have webhooks.</summary>
    /// <remarks>GET /settings/automation/webhooks/actions/associated_modules · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<IReadOnlyList<WebhookAssociatedModule>> ListModulesAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<WebhookAssociatedModule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/webhooks/actions/associated_modules", options).Since("v8"),
            "associated_modules",
            cancellationToken);

    /// <summary>Lists how often webhooks were called.</summary>
    /// <remarks>GET /settings/automation/webhooks/actions/usage_reports · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="groupBy">The group by.</param>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<WebhookDataUsage> ListUsageReports(string groupBy, ListWebhookUsageReportsOptions? options = null) =>
        _calls.Pages<WebhookDataUsage>("data_usage", () => new CrmRequest(HttpMethod.Get, $"settings/automation/webhooks/actions/usage_reports", options)
            .Since("v8")
            .Require("group_by", groupBy)
            .Query("type", options?.Type)
            .Query("from", options?.From)
            .Query("to", options?.To)
            .Query("per_page", options?.PageSize));

    /// <summary>Gets a webhook by its id.</summary>
    /// <remarks>GET /settings/automation/webhooks/{id} · ZohoCRM.settings.automation_actions.READ · since v8</remarks>
    /// <param name="id">The webhook's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The webhook; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<Webhook?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Webhook>(new CrmRequest(HttpMethod.Get, $"settings/automation/webhooks/{id}", options).Since("v8"), "webhooks", cancellationToken);

    /// <summary>Changes a webhook.</summary>
    /// <remarks>PUT /settings/automation/webhooks/{id} · ZohoCRM.settings.automation_actions.UPDATE · since v8</remarks>
    /// <param name="id">The webhook's id.</param>
    /// <param name="webhook">The webhook with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>DEPENDENT_MISMATCH</c> (two
    /// values do not fit each other) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Webhook webhook, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/webhooks/{id}", options).Since("v8").Item("webhooks", webhook, inList: true),
            "webhooks",
            cancellationToken);

    /// <summary>Deletes a webhook.</summary>
    /// <remarks>DELETE /settings/automation/webhooks/{id} · ZohoCRM.settings.automation_actions.DELETE · since v8</remarks>
    /// <param name="id">The webhook's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_DATA</c> (an
    /// id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/webhooks/{id}", options).Since("v8"), "webhooks", cancellationToken);
}
