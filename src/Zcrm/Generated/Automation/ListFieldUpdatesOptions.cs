#nullable enable
namespace Zcrm;

/// <summary>What <see cref="FieldUpdatesClient.List"/> gives.</summary>
public sealed record ListFieldUpdatesOptions : CallOptions
{
    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public string? SortOrder { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary>Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>field_label</c>, <c>enable_colour_code</c>,
    /// <c>pick_list_values.colour_code</c>, <c>data_type</c>, <c>display_value</c>.</summary>
    public string? IncludeInnerDetails { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
