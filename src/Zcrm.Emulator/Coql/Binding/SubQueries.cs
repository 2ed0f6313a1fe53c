namespace Zcrm.Emulator;

/// <summary>Runs the queries within a query, from the inside out: five at most, of one column and 100 rows each (reference 8.2).</summary>
internal sealed class SubQueries(Func<SelectQuery, int, SubQueries, IReadOnlyList<string>> run)
{
    private const int MaxRows = 100;
    private const int MaxQueries = 5;

    private int _count;

    /// <summary>The values that a comparison's query finds.</summary>
    public IReadOnlyList<string> Values(QueryCriteria.Test test)
    {
        SelectQuery query = test.SubQuery!;
        int sequence = _count++;
        if (_count > MaxQueries) throw QueryRefusals.LimitExceeded(MaxQueries);
        if (query.Columns.Count > 1) throw QueryRefusals.SubQueryColumns(sequence, query.Columns.Select(column => column.Path));
        IReadOnlyList<string> values = run(query, MaxRows, this);
        if (values.Count == 1 || test.Operator is "in" or "not in") return values;
        throw QueryRefusals.SubQueryRows(sequence, test.Operator);
    }
}
