#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>What <see cref="OrganizationEnrichmentClient.List"/> gives.</summary>
public sealed record ListOrganizationEnrichmentsOptions : CallOptions
{
    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public OrganizationEnrichmentSortOrder? SortOrder { get; init; }

    /// <summary>Only organization enrichments with this status; null: all; known: <c>COMPLETED</c>, <c>FAILED</c>, <c>DATA_NOT_FOUND</c>,
    /// <c>SCHEDULED</c>.</summary>
    public string? Status { get; init; }
}
