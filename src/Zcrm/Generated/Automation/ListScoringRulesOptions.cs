#nullable enable
namespace Zcrm;

/// <summary>What <see cref="ScoringRulesClient.List"/> gives.</summary>
public sealed record ListScoringRulesOptions : CallOptions
{
    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>The id of the layout.</summary>
    public CrmId? LayoutId { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What else to tell; known: <c>manual_scoring_rule.has_signal_rules</c>, <c>zia_scoring_rule.type</c>.</summary>
    public string? IncludeInnerDetails { get; init; }

    /// <summary>The switch <c>active</c>.</summary>
    public bool? Active { get; init; }
}
