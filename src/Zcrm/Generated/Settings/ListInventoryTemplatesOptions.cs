#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>What <see cref="InventoryTemplatesClient.List"/> gives.</summary>
public sealed record ListInventoryTemplatesOptions : CallOptions
{
    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public InventoryTemplateSortOrder? SortOrder { get; init; }

    /// <summary>Only inventory templates with this category; null: all.</summary>
    public InventoryTemplateCategoryFilter? Category { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
