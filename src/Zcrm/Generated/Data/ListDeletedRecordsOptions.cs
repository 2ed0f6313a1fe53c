#nullable enable
namespace Zcrm;

/// <summary>What <see cref="RecycleBinClient.List"/> gives.</summary>
public sealed record ListDeletedRecordsOptions : CallOptions
{
    /// <summary>The ids of the deleted records; null: all.</summary>
    public IEnumerable<CrmId>? Ids { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }
}
