#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Inventory templates.</summary>
public partial class InventoryTemplatesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected InventoryTemplatesClient() => _calls = null!;

    internal InventoryTemplatesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists inventory templates, of one module or of all.</summary>
    /// <remarks>GET /settings/inventory_templates · ZohoCRM.templates.inventory.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<InventoryTemplate> List(ListInventoryTemplatesOptions? options = null) =>
        _calls.Pages<InventoryTemplate>("inventory_templates", () => new CrmRequest(HttpMethod.Get, $"settings/inventory_templates", options)
            .Query("module", options?.Module)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder?.Value)
            .Query("category", options?.Category?.Value)
            .Query("filters", options?.Filters)
            .Query("per_page", options?.PageSize));

    /// <summary>Gets an inventory template by its id.</summary>
    /// <remarks>GET /settings/inventory_templates/{id} · ZohoCRM.templates.inventory.READ</remarks>
    /// <param name="id">The inventory template's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The inventory template; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<InventoryTemplate?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<InventoryTemplate>(
            new CrmRequest(HttpMethod.Get, $"settings/inventory_templates/{id}", options),
            "inventory_templates",
            cancellationToken);
}
