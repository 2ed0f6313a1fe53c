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

    /// <summary>Lists field dependencies.</summary>
    /// <remarks>GET /settings/layouts/{layoutId}/map_dependency · ZohoCRM.settings.map_dependency.READ</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="filters">Conditions as JSON, in Zoho's notation.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<FieldDependency> List(
        CrmId layoutId, string module, int? pageSize = null, string? filters = null, CallOptions? options = null) =>
        _calls.Pages<FieldDependency>("map_dependency", () => new CrmRequest(HttpMethod.Get, $"settings/layouts/{layoutId}/map_dependency", options)
            .Require("module", module)
            .Query("per_page", pageSize)
            .Query("filters", filters));

    /// <summary>Creates field dependencies.</summary>
    /// <remarks>POST /settings/layouts/{layoutId}/map_dependency · ZohoCRM.settings.map_dependency.CREATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="fieldDependencies">The map dependency; Zoho wants <c>child</c>, <c>parent</c>, <c>pick_list_values</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>INVALID_MODULE</c> or
    /// <c>MAPPING_ALREADY_EXISTS</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId layoutId, string module, IEnumerable<FieldDependency> fieldDependencies, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/layouts/{layoutId}/map_dependency", options)
                .Require("module", module)
                .Items("map_dependency", fieldDependencies),
            "map_dependency",
            cancellationToken);

    /// <summary>Gets a field dependency.</summary>
    /// <remarks>GET /settings/layouts/{layoutId}/map_dependency/{dependencyId} · ZohoCRM.settings.map_dependency.READ</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="dependencyId">The id of the dependency.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>NOT_SUPPORTED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<FieldDependency?> GetAsync(
        CrmId layoutId, CrmId dependencyId, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<FieldDependency>(
            new CrmRequest(HttpMethod.Get, $"settings/layouts/{layoutId}/map_dependency/{dependencyId}", options).Require("module", module),
            "map_dependency",
            cancellationToken);

    /// <summary>Changes a field dependency.</summary>
    /// <remarks>PUT /settings/layouts/{layoutId}/map_dependency/{dependencyId} · ZohoCRM.settings.map_dependency.UPDATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="dependencyId">The id of the dependency.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="fieldDependency">The field dependency.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>NOT_ALLOWED</c> or <c>NOT_SUPPORTED</c>.</exception>
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
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="dependencyId">The id of the dependency.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>NOT_ALLOWED</c> or <c>NOT_SUPPORTED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId layoutId, CrmId dependencyId, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/layouts/{layoutId}/map_dependency/{dependencyId}", options).Require("module", module),
            "map_dependency",
            cancellationToken);
}
