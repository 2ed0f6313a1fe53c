#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Picklists whose values depend on another.</summary>
public partial class FieldDependenciesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FieldDependenciesClient() => _calls = null!;

    internal FieldDependenciesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the field dependencies of a module.</summary>
    /// <remarks>GET /settings/layouts/{layoutId}/map_dependency · ZohoCRM.settings.map_dependency.READ</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<FieldDependency> List(
        CrmId layoutId, string module, int? pageSize = null, string? filters = null, CallOptions? options = null) =>
        _calls.Pages<FieldDependency>("map_dependency", () => new CrmRequest(HttpMethod.Get, $"settings/layouts/{layoutId}/map_dependency", options)
            .Require("module", module)
            .Query("per_page", pageSize)
            .Query("filters", filters));

    /// <summary>Creates field dependencies of a module.</summary>
    /// <remarks>POST /settings/layouts/{layoutId}/map_dependency · ZohoCRM.settings.map_dependency.CREATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="fieldDependencies">The field dependencies to create; Zoho wants <c>child</c>, <c>parent</c> and <c>pick_list_values</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MAPPING_ALREADY_EXISTS</c> (there is one already),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId layoutId, string module, IEnumerable<FieldDependency> fieldDependencies, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/layouts/{layoutId}/map_dependency", options)
                .Require("module", module)
                .Items("map_dependency", fieldDependencies),
            "map_dependency",
            cancellationToken);

    /// <summary>Gets a field dependency by its id.</summary>
    /// <remarks>GET /settings/layouts/{layoutId}/map_dependency/{dependencyId} · ZohoCRM.settings.map_dependency.READ</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="dependencyId">The dependency's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The field dependency; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>NOT_SUPPORTED</c> (the module or edition lacks it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<FieldDependency?> GetAsync(
        CrmId layoutId, CrmId dependencyId, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<FieldDependency>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts/{layoutId}/map_dependency/{dependencyId}", options).Require("module", module),
            "map_dependency",
            cancellationToken);

    /// <summary>Changes a field dependency.</summary>
    /// <remarks>PUT /settings/layouts/{layoutId}/map_dependency/{dependencyId} · ZohoCRM.settings.map_dependency.UPDATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="dependencyId">The dependency's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="fieldDependency">The field dependency with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId layoutId, CrmId dependencyId, string module, FieldDependency fieldDependency, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/layouts/{layoutId}/map_dependency/{dependencyId}", options)
                .Require("module", module)
                .Item("map_dependency", fieldDependency, inList: true),
            "map_dependency",
            cancellationToken);

    /// <summary>Deletes a field dependency.</summary>
    /// <remarks>DELETE /settings/layouts/{layoutId}/map_dependency/{dependencyId} · ZohoCRM.settings.map_dependency.DELETE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="dependencyId">The dependency's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId layoutId, CrmId dependencyId, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/layouts/{layoutId}/map_dependency/{dependencyId}", options).Require("module", module),
            "map_dependency",
            cancellationToken);
}
