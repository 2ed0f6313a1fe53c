namespace Zcrm;

/// <summary>Pages through a query: by ids where rows come in their order, which has no end, else by offset, which Zoho ends at 100,000 rows.</summary>
internal static class CoqlPaging
{
    /// <summary>The text of the call that gets the rows at a place.</summary>
    /// <exception cref="ZcrmQueryLimitException">The place is beyond what Zoho gives in this order.</exception>
    public static string TextAt(CoqlSelect query, CoqlPlace place, int rows)
    {
        if (IsById(query))
        {
            CoqlOrder order = query.OrderBy is [CoqlOrder first] ? first : new CoqlOrder("id", Descending: false);
            CoqlCondition behind = place.AfterId is null ? CoqlAlways.Instance : new CoqlTest("id", order.Descending ? "<" : ">", CoqlLiteral.Quote(place.AfterId));
            return CoqlWriter.Write(query with { Where = CoqlCondition.And(query.Where, behind), OrderBy = [order] }, rows, offset: 0);
        }

        long offset = query.Offset + place.Taken;
        if (offset + rows > CoqlLimits.RowsByOffset)
        {
            throw new ZcrmQueryLimitException($"Zoho gives the first {CoqlLimits.RowsByOffset:N0} rows of a query that is sorted, skips rows or groups them. "
                + "Leave the order out to get all of them, in the order of their ids.");
        }

        return CoqlWriter.Write(query, rows, offset);
    }

    /// <summary>Where the rows behind a page are; null when the query wants no more.</summary>
    public static CoqlPlace? After<T>(CoqlSelect query, CoqlPlace place, IReadOnlyList<T> page) where T : CrmObject
    {
        long taken = place.Taken + page.Count;
        if (taken >= query.Limit) return null;
        return new CoqlPlace(taken, IsById(query) ? page[^1].Get<CrmId>("id").ToString() : null);
    }

    private static bool IsById(CoqlSelect query) =>
        !query.IsAggregate && query.Offset == 0 && (query.OrderBy.Count == 0 || query.OrderBy is [{ Column: "id" }]);
}
