namespace Zcrm;

/// <summary>A query that may run often: what its first call sends is written once.</summary>
internal sealed class PreparedQuery(CoqlSelect select)
{
    private FirstCall? _first;
    private Fitted? _fitted;

    public CoqlSelect Select => select;

    /// <summary>About how many rows there are, so that the last call asks for no more than it has to pay for; null when nobody said.</summary>
    public long? Expected { get; init; }

    /// <summary>How many rows the call at a place asks for.</summary>
    public int RowsAt(CoqlPlace place, int most)
    {
        long left = (select.Limit ?? long.MaxValue) - place.Taken;
        long expected = (Expected ?? long.MaxValue) - place.Taken;

        // A small call tells whether there are more than expected; behind that nobody knows how many.
        return (int)Math.Min(left, expected < 0 ? most : CoqlWay.RowsOfCall(expected, most));
    }

    /// <summary>The body of the call that gets the rows at a place.</summary>
    /// <exception cref="ZcrmQueryLimitException">The place is beyond what Zoho gives in this order.</exception>
    public ReadOnlyMemory<byte> BodyAt(CoqlPlace place, int rows)
    {
        if (place != default) return CoqlCall.Body(CoqlPaging.TextAt(select, place, rows));
        if (_first is { } known && known.Rows == rows) return known.Body;
        var made = new FirstCall(rows, CoqlCall.Body(CoqlPaging.TextAt(select, place, rows)));
        _first = made;
        return made.Body;
    }

    /// <summary>The query without those of its default columns that the module lacks, as editions and permissions may have it.</summary>
    public PreparedQuery FittedTo(ModuleFields fields)
    {
        if (_fitted is { } known && known.Fields == fields) return known.Query;
        CoqlColumn[] there = [.. select.Columns.Where(column => column.Path == "id" || fields.Find(column.Path) is not null)];
        PreparedQuery query = there.Length == select.Columns.Count ? this : new PreparedQuery(select with { Columns = there }) { Expected = Expected };
        _fitted = new Fitted(fields, query);
        return query;
    }

    private sealed record Fitted(ModuleFields Fields, PreparedQuery Query);

    private sealed record FirstCall(int Rows, ReadOnlyMemory<byte> Body);
}
