#nullable enable
namespace Zcrm;

/// <summary>What <see cref="UnavailabilityClient.ListAsync"/> gives.</summary>
public sealed record ListUnavailabilitiesOptions : CallOptions
{
    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them.</summary>
    public string? IncludeInnerDetails { get; init; }

    /// <summary>The ids of the groups, if only that is wanted; null: all.</summary>
    public IEnumerable<CrmId>? GroupIds { get; init; }

    /// <summary>The ids of the roles, if only that is wanted; null: all.</summary>
    public IEnumerable<CrmId>? RoleIds { get; init; }

    /// <summary>The ids of the territories, if only that is wanted; null: all.</summary>
    public IEnumerable<CrmId>? TerritoryIds { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }
}
