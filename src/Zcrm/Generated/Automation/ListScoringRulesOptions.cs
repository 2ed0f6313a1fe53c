#nullable enable
namespace Zcrm;

/// <summary>What <see cref="ScoringRulesClient.List"/> gives.</summary>
public sealed record ListScoringRulesOptions : CallOptions
{
    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>The layout's id; null: every layout.</summary>
    public CrmId? LayoutId { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Only scoring rules with this name; null: all.</summary>
    public string? Name { get; init; }

    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>manual_scoring_rule.has_signal_rules</c>,
    /// <c>zia_scoring_rule.type</c>.</summary>
    public string? IncludeInnerDetails { get; init; }

    /// <summary>Whether only active scoring rules are wanted, or only inactive ones; null: both.</summary>
    public bool? Active { get; init; }
}
