#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WorkflowRulesClient.List"/> gives.</summary>
public sealed record ListWorkflowRulesOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>What Zoho calls <c>status_active</c>; null: as Zoho does by itself.</summary>
    public bool? StatusActive { get; init; }

    /// <summary>Only workflow rules with this execute on; null: all.</summary>
    public string? ExecuteOn { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them.</summary>
    public bool? IncludeInnerDetails { get; init; }

    /// <summary>Only workflow rules with this filter; null: all.</summary>
    public string? Filter { get; init; }
}
