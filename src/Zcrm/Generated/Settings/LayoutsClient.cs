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

    /// <summary>Lists the layouts of a module.</summary>
    /// <remarks>GET /settings/layouts · ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="mode">Only layouts with this mode; null: all.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>total_profiles</c>,
    /// <c>portal_user_types</c>.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>NOT_SUPPORTED</c> (the module or edition lacks it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Layout>> ListAsync(
        string module, LayoutMode? mode = null, string? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Layout>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts", options)
                .Require("module", module)
                .Query("mode", mode?.Value)
                .Query("include", include)
                .Query("include_inner_details", includeInnerDetails),
            "layouts",
            cancellationToken);

    /// <summary>Changes layouts of a module.</summary>
    /// <remarks>PATCH /settings/layouts · ZohoCRM.settings.layouts.READ or ZohoCRM.settings.layouts.ALL</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="layouts">The layouts, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Layout> layouts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/layouts", options).Require("module", module).Items("layouts", layouts),
            "layouts",
            cancellationToken);

    /// <summary>Gets a layout by its id.</summary>
    /// <remarks>GET /settings/layouts/{id} · ZohoCRM.settings.layouts.READ</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="mode">The mode; null: none.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>total_profiles</c>,
    /// <c>portal_user_types</c>.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The layout; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>NOT_SUPPORTED</c> (the module or edition lacks it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Layout?> GetAsync(
        CrmId id, string module, LayoutMode? mode = null, string? include = null, string? includeInnerDetails = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Layout>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts/{id}", options)
                .Require("module", module)
                .Query("mode", mode?.Value)
                .Query("include", include)
                .Query("include_inner_details", includeInnerDetails),
            "layouts",
            cancellationToken);

    /// <summary>Changes a layout.</summary>
    /// <remarks>PATCH /settings/layouts/{id} · ZohoCRM.settings.layouts.UPDATE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="layout">The layout with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LIMIT_EXCEEDED</c> (there would
    /// be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, Layout layout, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/layouts/{id}", options).Require("module", module).Item("layouts", layout, inList: true),
            "layouts",
            cancellationToken);

    /// <summary>Deletes a layout.</summary>
    /// <remarks>DELETE /settings/layouts/{id} · ZohoCRM.settings.layouts.DELETE</remarks>
    /// <param name="id">The layout's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="transferTo">The id of the layout that takes over what the old one had.</param>
    /// <param name="pipeline">The pipeline; null: none.</param>
    /// <param name="stage">The stage; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
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
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_ACTIVATED</c> (it is active already), <c>NOT_ALLOWED</c> (its state or
    /// kind does not allow it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
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
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="transferTo">The id of the layout that takes over what the old one had.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ASSOCIATIONS_EXIST</c> (it is still in use), <c>ALREADY_DEACTIVATED</c> (it is
    /// inactive already) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> DeactivateAsync(
        CrmId id, string module, string transferTo, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/layouts/{id}/actions/activate", options).Require("module", module).Require("transfer_to", transferTo),
            "layouts",
            cancellationToken);
}
