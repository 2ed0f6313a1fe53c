namespace Zcrm;

/// <summary>Which records a list holds, and in what order.</summary>
public sealed record ListRecordsOptions : CallOptions
{
    /// <summary>The field to sort by: <c>id</c>, <c>Created_Time</c> or <c>Modified_Time</c>.</summary>
    /// <value>Null: Zoho's own order, by id.</value>
    public string? SortBy { get; init; }

    /// <summary>Whether the smallest comes first.</summary>
    /// <value>False: the newest first, as Zoho sorts by itself.</value>
    public bool Ascending { get; init; }

    /// <summary>How many records a page holds, 1 to 200.</summary>
    /// <value>200.</value>
    public int PageSize { get; init; } = RecordLimits.PageSize;

    /// <summary>Whether the next page is fetched while one is worked on: faster, for one page more in memory.</summary>
    /// <value>False.</value>
    public bool Prefetch { get; init; }
}
