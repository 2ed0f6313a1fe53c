#nullable enable
namespace Zcrm;

/// <summary>What <see cref="PeopleEnrichmentClient.List"/> gives.</summary>
public sealed record ListPersonEnrichmentsOptions : CallOptions
{
    /// <summary>The status; known: <c>COMPLETED</c>, <c>FAILED</c>, <c>DATA_NOT_FOUND</c>, <c>SCHEDULED</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The count.</summary>
    public int? Count { get; init; }
}
