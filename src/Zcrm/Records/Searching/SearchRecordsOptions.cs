namespace Zcrm;

/// <summary>Which records a search finds, and in what order.</summary>
public sealed record SearchRecordsOptions : CallOptions
{
    /// <summary>What becomes of leads that were converted.</summary>
    /// <value>Null: Zoho leaves them out.</value>
    public Inclusion? Converted { get; init; }

    /// <summary>What becomes of records that are approved.</summary>
    /// <value>Null: Zoho gives only those.</value>
    public Inclusion? Approved { get; init; }

    /// <summary>The field to sort by: <c>id</c>, <c>Created_Time</c> or <c>Modified_Time</c>.</summary>
    /// <value>Null: Zoho's own order, by id.</value>
    public string? SortBy { get; init; }

    /// <summary>Whether the smallest comes first.</summary>
    /// <value>False: the newest first, as Zoho sorts by itself.</value>
    public bool Ascending { get; init; }

    /// <summary>How many records a page holds, 1 to 200.</summary>
    /// <value>200.</value>
    public int PageSize { get; init; } = RecordLimits.PageSize;
}
