#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WebhooksClient.List"/> gives.</summary>
public sealed record ListWebhooksOptions : CallOptions
{
    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>The order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The feature type.</summary>
    public string? FeatureType { get; init; }

    /// <summary>The related module.</summary>
    public string? RelatedModule { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; known: <c>{    "field": {        "api_name": "{{value}}"    }</c>, <c>"comparator": "equals"</c>,
    /// <c>"value": "{{value}}" }</c>.</summary>
    public string? Filters { get; init; }
}
