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

    /// <summary>Lists the custom views of a module.</summary>
    /// <remarks>GET /settings/custom_views · ZohoCRM.settings.custom_views.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
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
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="customViews">The custom views, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResults> ChangeSortAsync(
        string module, IEnumerable<CustomView> customViews, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/custom_views/actions/change_sort", options).Require("module", module).Items("custom_views", customViews),
            "custom_views",
            cancellationToken);

    /// <summary>Gets a custom view by its id.</summary>
    /// <remarks>GET /settings/custom_views/{id} · ZohoCRM.settings.custom_views.READ</remarks>
    /// <param name="id">The custom view's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them; known:
    /// <c>$..criteria.field.field_label</c>, <c>$..criteria.field.ui_type</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The custom view; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
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
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="customView">The custom view with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>EXPECTED_FIELD_MISSING</c> (one
    /// of several keys is needed) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResult> ChangeSortAsync(
        CrmId id, string module, CustomView customView, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/custom_views/{id}/actions/change_sort", options)
                .Require("module", module)
                .Item("custom_views", customView, inList: true),
            "custom_views",
            cancellationToken);
}
