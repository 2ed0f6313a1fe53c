#nullable enable
namespace Zcrm;

/// <summary>What <see cref="UserGroupsClient.List"/> gives.</summary>
public sealed record ListUserGroupsOptions : CallOptions
{
    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }

    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>sources_count</c>, <c>sources</c>.</summary>
    public string? Include { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Only user groups with this name; null: all.</summary>
    public string? Name { get; init; }
}
