namespace Zcrm;

/// <summary>Which related records are listed, and in what order.</summary>
public sealed record ListRelatedOptions : CallOptions
{
    /// <summary>The field to sort by: <c>id</c>, <c>Created_Time</c> or <c>Modified_Time</c>.</summary>
    /// <value>Null: Zoho's own order.</value>
    public string? SortBy { get; init; }

    /// <summary>Whether the smallest comes first; null: as Zoho sorts by itself, which is the newest first, and for notes the oldest.</summary>
    /// <value>Null.</value>
    public bool? Ascending { get; init; }

    /// <summary>How many records a page holds, 1 to 200.</summary>
    /// <value>200.</value>
    public int PageSize { get; init; } = RecordLimits.PageSize;

    /// <summary>Lists only what was created or changed after this time; when nothing was, the list is empty. Fractions of a second are dropped.</summary>
    /// <value>Null: everything.</value>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    internal void Check(string parameter)
    {
        if (SortBy is not (null or "id" or "Created_Time" or "Modified_Time"))
            throw new ArgumentException($"Zoho does not sort related records by '{SortBy}'; use id, Created_Time or Modified_Time.", parameter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(PageSize, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PageSize, RecordLimits.PageSize, parameter);
    }

    internal CrmRequest Apply(CrmRequest request) => request
        .Query("sort_by", SortBy)
        .Query("sort_order", Ascending switch { true => "asc", false => "desc", null => null })
        .Query("per_page", PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .ModifiedSince(ModifiedSince);
}
