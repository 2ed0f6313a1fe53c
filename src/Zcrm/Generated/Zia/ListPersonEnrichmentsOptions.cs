#nullable enable
namespace Zcrm;

/// <summary>What <see cref="PeopleEnrichmentClient.List"/> gives.</summary>
public sealed record ListPersonEnrichmentsOptions : CallOptions
{
    /// <summary>Only person enrichments with this status; null: all; known: <c>COMPLETED</c>, <c>FAILED</c>, <c>DATA_NOT_FOUND</c>, <c>SCHEDULED</c>.</summary>
    public string? Status { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Only person enrichments with this count; null: all.</summary>
    public int? Count { get; init; }
}
