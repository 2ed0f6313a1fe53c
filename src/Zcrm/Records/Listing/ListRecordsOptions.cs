namespace Zcrm;

/// <summary>Which records a list holds, and in what order.</summary>
public sealed record ListRecordsOptions : CallOptions
{
    /// <summary>The field to sort by: <c>id</c>, <c>Created_Time</c> or <c>Modified_Time</c>.</summary>
    /// <remarks>With <see cref="CustomView"/> the view's records are read by a query instead of by pages: POST /coql · ZohoCRM.coql.READ, since version 7 of the
    /// API. That costs less than the view's pages, and has no end.</remarks>
    /// <value>Null: Zoho's own order, by id, or the custom view's.</value>
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

    /// <summary>The id of a custom view: only its records, in its own order unless <see cref="SortBy"/> is set. A page in the view's own order costs 3 API
    /// credits instead of 1.</summary>
    /// <value>Null: no view.</value>
    public CrmId? CustomView { get; init; }

    /// <summary>The id of a territory: only records that belong to it. Accounts, contacts and deals have territories.</summary>
    /// <value>Null: any or none.</value>
    public CrmId? Territory { get; init; }

    /// <summary>Whether records of the territory's children come too.</summary>
    /// <value>False.</value>
    public bool IncludeChildTerritories { get; init; }

    /// <summary>What becomes of leads that were converted.</summary>
    /// <value>Null: Zoho leaves them out.</value>
    public Inclusion? Converted { get; init; }

    /// <summary>What becomes of records that are approved.</summary>
    /// <value>Null: Zoho gives only those.</value>
    public Inclusion? Approved { get; init; }

    /// <summary>Only records that were created or changed after this time. When there are none, the list is empty. Fractions of a second are dropped.</summary>
    /// <remarks>Deletions are no changes; read those with <see cref="RecordsClient.Deleted"/>.</remarks>
    /// <value>Null: all of them.</value>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Whether the list holds what no query tells from the rest: territories, and what is not approved.</summary>
    internal bool HidesFromQueries => Territory is not null || Approved is Inclusion.Exclude or Inclusion.Include;

    /// <summary>Whether it is read by a query from its beginning: Zoho lists a view in its own order only.</summary>
    internal bool IsQueried => CustomView is not null && SortBy is not null;

    /// <exception cref="ArgumentException">The options contradict each other, or a number is out of its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(PageSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PageSize, RecordLimits.PageSize);
        if (CustomView is { IsEmpty: true }) throw new ArgumentException("The id of the custom view is empty.");
        if (Territory is { IsEmpty: true }) throw new ArgumentException("The id of the territory is empty.");
        if (CustomView is not null && SortBy is null && Ascending) throw new ArgumentException("A custom view has an order of its own; set SortBy too, or leave Ascending out.");
        if (IsQueried) CheckQuery();
        if (IncludeChildTerritories && Territory is null) throw new ArgumentException("Children of which territory? Set Territory too.");
    }

    private void CheckQuery()
    {
        if (SortBy is not ("id" or "Created_Time" or "Modified_Time"))
            throw new ArgumentException($"A custom view is sorted by id, Created_Time, Modified_Time, or in its own order without SortBy; not by '{SortBy}'.");
        if (HidesFromQueries)
            throw new ArgumentException("A custom view is sorted by a query, which knows nothing of territories and approval; leave SortBy or those out.");
    }
}
