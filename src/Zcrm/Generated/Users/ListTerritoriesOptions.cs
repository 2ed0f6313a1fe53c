#nullable enable
namespace Zcrm;

/// <summary>What <see cref="TerritoriesClient.List"/> gives.</summary>
public sealed record ListTerritoriesOptions : CallOptions
{
    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>account_rule_criteria</c>, <c>lead_rule_criteria</c>,
    /// <c>deal_rule_criteria</c>.</summary>
    public string? Include { get; init; }

    /// <summary>The ids of the territories; null: all.</summary>
    public IEnumerable<CrmId>? Ids { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }

    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>manager.zuid</c>, <c>manager.status</c>.</summary>
    public string? IncludeInnerDetails { get; init; }
}
