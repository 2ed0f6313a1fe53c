#nullable enable
namespace Zcrm;

/// <summary>What <see cref="RecycleBinClient.List"/> gives.</summary>
public sealed record ListDeletedRecordsOptions : CallOptions
{
    /// <summary>The ids.</summary>
    public IEnumerable<CrmId>? Ids { get; init; }

    /// <summary>The key to sort by.</summary>
    public string? SortBy { get; init; }

    /// <summary>The order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation.</summary>
    public string? Filters { get; init; }
}
