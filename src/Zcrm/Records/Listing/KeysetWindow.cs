namespace Zcrm;

/// <summary>The ids that follow a record in a list, up to 2,000 a query.</summary>
internal sealed class KeysetWindow(CallContext calls, string source, ListOrder order, string? condition, CallOptions options)
{
    private static readonly CrmErrorCode LimitExceeded = new("LIMIT_EXCEEDED");

    private readonly Queue<ListMark> _marks = new();
    private ListMark? _last;
    private bool _isLast;
    private int _limit = RecordLimits.RowsPerQuery;

    /// <summary>Whether nothing follows what was taken.</summary>
    public bool IsAtEnd => _isLast && _marks.Count == 0;

    /// <summary>The facts of the last query's answer.</summary>
    public CrmResponse Response { get; private set; } = null!;

    /// <summary>The next ids behind a record, or from the beginning; empty when there are none.</summary>
    public async Task<IReadOnlyList<ListMark>> TakeAsync(ListMark? after, int count, CancellationToken cancellationToken)
    {
        if (after != _last) Forget();
        if (_marks.Count == 0 && !_isLast) await ReadAsync(after, cancellationToken).ConfigureAwait(false);
        var taken = new List<ListMark>(count);
        while (taken.Count < count && _marks.TryDequeue(out ListMark? mark)) taken.Add(mark);
        if (taken.Count > 0) _last = taken[^1];
        return taken;
    }

    private void Forget()
    {
        _marks.Clear();
        _isLast = false;
    }

    private async Task ReadAsync(ListMark? after, CancellationToken cancellationToken)
    {
        JsonAnswer? json = await QueryAsync(after, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<CrmObject> rows = json?.GetRecords("data", static () => new CrmObject()) ?? [];
        ListMark? last = after;
        foreach (CrmObject row in rows)
        {
            ListMark mark = order.MarkOf(row) ?? throw new ZcrmDataException(order.Field, "the place of a record in the list", "nothing in a row of the query");
            if (last is not null && !order.IsBehind(mark, last))
                throw new ZcrmDataException("id", "the id of a record that follows", $"{mark.Id}, which came before; listing on would never end");
            _marks.Enqueue(last = mark);
        }

        bool isMore = json?.Root.GetObject("info")?.Get<bool?>("more_records") ?? rows.Count == _limit;
        _isLast = !isMore;
    }

    /// <summary>Some versions and editions allow 200 rows a query only.</summary>
    private async Task<JsonAnswer?> QueryAsync(ListMark? after, CancellationToken cancellationToken)
    {
        try
        {
            string query = KeysetQuery.Write(source, order, after, condition, _limit);
            (JsonAnswer? json, Response) = await CoqlCall.RunAsync(calls, query, options, cancellationToken).ConfigureAwait(false);
            return json;
        }
        catch (ZcrmApiException exception) when (exception.Code == LimitExceeded && _limit > RecordLimits.PageSize)
        {
            _limit = RecordLimits.PageSize;
            return await QueryAsync(after, cancellationToken).ConfigureAwait(false);
        }
    }
}
