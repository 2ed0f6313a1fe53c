#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Layouts of modules.</summary>
public partial class LayoutsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected LayoutsClient() => _calls = null!;

    internal LayoutsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists layouts.</summary>
    /// <remarks>GET /settings/layouts · ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="mode">The mode; known: <c>all</c>, <c>business_card</c>, <c>quick_create</c>.</param>
    /// <param name="include">What else to tell; known: <c>total_profiles</c>, <c>portal_user_types</c>.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_PARAM_MISSING</c>, <c>INVALID_MODULE</c> or
    /// <c>InvalidModule</c>.</exception>
    public virtual Task<IReadOnlyList<Layout>> ListAsync(
        string module, string? mode = null, string? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Layout>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts", options)
                .Require("module", module)
                .Query("mode", mode)
                .Query("include", include)
                .Query("include_inner_details", includeInnerDetails),
            "layouts",
            cancellationToken);

    /// <summary>Changes layouts.</summary>
    /// <remarks>PATCH /settings/layouts · ZohoCRM.settings.layouts.READ or ZohoCRM.settings.layouts.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="layouts">The layouts.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Layout> layouts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/layouts", options).Require("module", module).Items("layouts", layouts),
            "layouts",
            cancellationToken);

    /// <summary>Gets a layout.</summary>
    /// <remarks>GET /settings/layouts/{id} · ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="mode">The mode; known: <c>all</c>, <c>business_card</c>, <c>quick_create</c>.</param>
    /// <param name="include">What else to tell; known: <c>total_profiles</c>, <c>portal_user_types</c>.</param>
    /// <param name="includeInnerDetails">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_PARAM_MISSING</c>, <c>INVALID_MODULE</c> or
    /// <c>InvalidModule</c>.</exception>
    public virtual Task<Layout?> GetAsync(
        CrmId id, string module, string? mode = null, string? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Layout>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts/{id}", options)
                .Require("module", module)
                .Query("mode", mode)
                .Query("include", include)
                .Query("include_inner_details", includeInnerDetails),
            "layouts",
            cancellationToken);

    /// <summary>Changes a layout.</summary>
    /// <remarks>PATCH /settings/layouts/{id} · ZohoCRM.settings.layouts.UPDATE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DEPENDENT_PARAM_MISSING</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, Layout layout, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/layouts/{id}", options).Require("module", module).Item("layouts", layout, inList: true),
            "layouts",
            cancellationToken);

    /// <summary>Deletes a layout.</summary>
    /// <remarks>DELETE /settings/layouts/{id} · ZohoCRM.settings.layouts.DELETE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="transferTo">The transfer to.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_PARAM_MISSING</c>, <c>INVALID_MODULE</c> or
    /// <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, string module, string? transferTo = null, string? pipeline = null, string? stage = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/layouts/{id}", options)
                .Require("module", module)
                .Query("transfer_to", transferTo)
                .Query("pipeline", pipeline)
                .Query("stage", stage),
            "layouts",
            cancellationToken);

    /// <summary>Activates a layout.</summary>
    /// <remarks>POST /settings/layouts/{id}/actions/activate · ZohoCRM.settings.layouts.CREATE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_ACTIVATED</c>, <c>NOT_ALLOWED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> ActivateAsync(
        CrmId id, string module, Layout layout, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/layouts/{id}/actions/activate", options)
                .Require("module", module)
                .Item("layouts", layout, inList: true)
                .Repeatable(),
            "layouts",
            cancellationToken);

    /// <summary>Deactivates a layout.</summary>
    /// <remarks>DELETE /settings/layouts/{id}/actions/activate · ZohoCRM.settings.layouts.DELETE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="transferTo">The transfer to.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_DEACTIVATED</c>, <c>ASSOCIATIONS_EXIST</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> DeactivateAsync(
        CrmId id, string module, string transferTo, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/layouts/{id}/actions/activate", options).Require("module", module).Require("transfer_to", transferTo),
            "layouts",
            cancellationToken);
}
