#nullable enable
namespace Zcrm;

/// <summary>What <see cref="PortalUsersClient.List"/> gives.</summary>
public sealed record ListPortalUsersOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Only portal users with this source; null: all.</summary>
    public string? Source { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }

    /// <summary>Only portal users with this type; null: all.</summary>
    public string? Type { get; init; }
}
