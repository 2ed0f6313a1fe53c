#nullable enable
namespace Zcrm;

/// <summary>What <see cref="UnavailabilityClient.ListAsync"/> gives.</summary>
public sealed record ListUnavailabilitiesOptions : CallOptions
{
    /// <summary>What else to tell.</summary>
    public string? IncludeInnerDetails { get; init; }

    /// <summary>The group ids.</summary>
    public IEnumerable<CrmId>? GroupIds { get; init; }

    /// <summary>The role ids.</summary>
    public IEnumerable<CrmId>? RoleIds { get; init; }

    /// <summary>The territory ids.</summary>
    public IEnumerable<CrmId>? TerritoryIds { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation.</summary>
    public string? Filters { get; init; }
}
