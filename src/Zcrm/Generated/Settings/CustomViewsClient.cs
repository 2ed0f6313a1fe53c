#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Custom views.</summary>
public partial class CustomViewsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected CustomViewsClient() => _calls = null!;

    internal CustomViewsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists custom views.</summary>
    /// <remarks>GET /settings/custom_views · ZohoCRM.settings.custom_views.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<CustomView> List(string module, string? filters = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<CustomView>("custom_views", () => new CrmRequest(HttpMethod.Get, $"settings/custom_views", options)
            .Require("module", module)
            .Query("filters", filters)
            .Query("per_page", pageSize));

    /// <summary>Changes by which fields custom views are sorted.</summary>
    /// <remarks>PUT /settings/custom_views/actions/change_sort · ZohoCRM.settings.custom_views.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="customViews">The custom views.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> ChangeSortAsync(
        string module, IEnumerable<CustomView> customViews, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/custom_views/actions/change_sort", options).Require("module", module).Items("custom_views", customViews),
            "custom_views",
            cancellationToken);

    /// <summary>Gets a custom view.</summary>
    /// <remarks>GET /settings/custom_views/{id} · ZohoCRM.settings.custom_views.READ</remarks>
    /// <param name="id">The custom view's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="includeInnerDetails">What else to tell; known: <c>$..criteria.field.field_label</c>, <c>$..criteria.field.ui_type</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c>, <c>INVALID_MODULE</c> or
    /// <c>PERMISSION_DENIED</c>.</exception>
    public virtual Task<CustomView?> GetAsync(
        CrmId id, string module, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<CustomView>(
            new CrmRequest(HttpMethod.Get, $"settings/custom_views/{id}", options)
                .Require("module", module)
                .Query("include_inner_details", includeInnerDetails),
            "custom_views",
            cancellationToken);

    /// <summary>Changes by which field a custom view is sorted.</summary>
    /// <remarks>PUT /settings/custom_views/{id}/actions/change_sort · ZohoCRM.settings.custom_views.UPDATE</remarks>
    /// <param name="id">The custom view's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="customView">The custom view.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> ChangeSortAsync(
        CrmId id, string module, CustomView customView, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/custom_views/{id}/actions/change_sort", options)
                .Require("module", module)
                .Item("custom_views", customView, inList: true),
            "custom_views",
            cancellationToken);
}
