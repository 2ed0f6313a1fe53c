namespace Zcrm;

/// <summary>What a list goes on with where Zoho's pages end: a query, if one gives the same records in the same order.</summary>
/// <param name="calls">For whom.</param>
/// <param name="module">The module's API name.</param>
/// <param name="order">The list's order.</param>
/// <param name="options">Which records the list holds.</param>
/// <param name="create">Makes the call that reads records by their ids.</param>
/// <param name="newRecord">Makes a record that is read into.</param>
internal sealed class ListSequel(
    CallContext calls, string module, ListOrder order, ListRecordsOptions options, Func<CrmRequest> create, Func<CrmRecord> newRecord)
{
    private KeysetPages? _pages;
    private bool _isSought;

    /// <returns>Null when no query can go on with the list.</returns>
    public async ValueTask<KeysetPages?> FindAsync(CancellationToken cancellationToken)
    {
        if (_isSought) return _pages;
        _pages = await OrderAsync(cancellationToken).ConfigureAwait(false) is { } known ? PagesBy(known) : null;
        _isSought = true;
        return _pages;
    }

    /// <summary>There may be no more records, but a list that ended early would look whole.</summary>
    public ZcrmQueryLimitException PastReach(ListPosition position) => new(
        $"The list of {module} has come to {position.Rows:N0} records, and Zoho's pages reach no further. {Why}");

    private string Why => (options.HidesFromQueries, options.CustomView) switch
    {
        (false, _) => "Beyond them the view's own order cannot be followed: set SortBy to id, Created_Time or Modified_Time, and the list of the view has no end.",
        (true, not null) => "Beyond them a view within a territory, or by approval, cannot be followed; narrow it, or use a bulk read.",
        _ when order.IsByChange => "So many records were changed within one second that nothing tells which were given; narrow the list, or use a bulk read.",
        _ => "Beyond them a list of a territory, or by approval, can be followed in one order only: set SortBy to Modified_Time, and Ascending, and it has no end.",
    };

    private async ValueTask<ListOrder?> OrderAsync(CancellationToken cancellationToken)
    {
        if (options.HidesFromQueries) return null;
        if (options.CustomView is not { } view || order.IsKnown) return order;
        bool knowsViews = VersionCheck.IsSince(calls.ApiVersion, KeysetQuery.FirstVersionOfViews);
        return knowsViews ? await ViewOrder.ReadAsync(calls, module, view, options, cancellationToken).ConfigureAwait(false) : null;
    }

    private KeysetPages PagesBy(ListOrder known)
    {
        var window = new KeysetWindow(calls, KeysetQuery.Source(module, options.CustomView), known, KeysetQuery.Condition(module, options), options);
        return new KeysetPages(calls, window, options.PageSize, create, newRecord);
    }
}
