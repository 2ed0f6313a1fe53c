namespace Zcrm;

/// <summary>Which deleted records are listed.</summary>
public sealed record DeletedRecordsOptions : CallOptions
{
    /// <summary>Where they are now.</summary>
    /// <value><see cref="DeletedKind.All"/>.</value>
    public DeletedKind Kind { get; init; }

    /// <summary>Only records that were deleted after this time. When there are none, the list is empty. Fractions of a second are dropped.</summary>
    /// <value>Null: as far back as Zoho remembers, 60 days for the recycle bin and 120 days for what is gone for good.</value>
    public DateTimeOffset? DeletedSince { get; init; }

    /// <summary>How many records a page holds, 1 to 200.</summary>
    /// <value>200.</value>
    public int PageSize { get; init; } = RecordLimits.PageSize;
}
