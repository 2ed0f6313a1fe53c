#nullable enable
namespace Zcrm;

/// <summary>What <see cref="PortalUsersClient.List"/> gives.</summary>
public sealed record ListPortalUsersOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The source.</summary>
    public string? Source { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation.</summary>
    public string? Filters { get; init; }

    /// <summary>The type.</summary>
    public string? Type { get; init; }
}
