#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WorkflowRulesClient.List"/> gives.</summary>
public sealed record ListWorkflowRulesOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>The switch <c>status_active</c>.</summary>
    public bool? StatusActive { get; init; }

    /// <summary>The execute on.</summary>
    public string? ExecuteOn { get; init; }

    /// <summary>The order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>What else to tell.</summary>
    public bool? IncludeInnerDetails { get; init; }

    /// <summary>The filter; known: <c>{"field": {"api_name": "name"}</c>, <c>"comparator": "contains"</c>, <c>"value": "WF Name"}</c>.</summary>
    public string? Filter { get; init; }
}
