#nullable enable
namespace Zcrm;

/// <summary>What <see cref="OrganizationEnrichmentClient.List"/> gives.</summary>
public sealed record ListOrganizationEnrichmentsOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>The order; known: <c>asc</c>, <c>desc</c>.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The status; known: <c>COMPLETED</c>, <c>FAILED</c>, <c>DATA_NOT_FOUND</c>, <c>SCHEDULED</c>.</summary>
    public string? Status { get; init; }
}
