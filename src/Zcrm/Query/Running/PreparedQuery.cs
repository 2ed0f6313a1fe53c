namespace Zcrm;

/// <summary>A query that may run often: what its first call sends is written once.</summary>
internal sealed class PreparedQuery(CoqlSelect select)
{
    private FirstCall? _first;

    public CoqlSelect Select => select;

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

    private sealed record FirstCall(int Rows, ReadOnlyMemory<byte> Body);
}
