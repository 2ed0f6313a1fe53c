#nullable enable
namespace Zcrm;

/// <summary>What <see cref="InventoryTemplatesClient.List"/> gives.</summary>
public sealed record ListInventoryTemplatesOptions : CallOptions
{
    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>The order; known: <c>asc</c>, <c>desc</c>.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The category; known: <c>normal</c>, <c>draft</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation.</summary>
    public string? Filters { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
