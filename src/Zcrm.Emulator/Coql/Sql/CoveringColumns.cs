namespace Zcrm.Emulator;

/// <summary>The expressions of which an index alone answers an aggregate, so that no record has to be read for it.</summary>
internal sealed class CoveringColumns
{
    private const int MostParts = 6;

    private readonly List<(string Name, string Sql)> _parts = [];
    private bool _isPossible = true;

    /// <summary>What the criteria compare comes first, then what rows are grouped by, then what is shown.</summary>
    /// <returns>Null when the records have to be read: for what lookups lead to, for values that no index holds, or for too many of them.</returns>
    public static IReadOnlyList<(string Name, string Sql)>? Of(QuerySql query)
    {
        var columns = new CoveringColumns();
        columns.AddTests(query.Where);
        foreach (QueryColumn column in query.GroupBy) columns.AddKey(column);
        foreach (OutputColumn output in query.Columns) columns.AddOutput(output);
        return columns._isPossible && columns._parts.Count is > 0 and <= MostParts ? columns._parts : null;
    }

    private void AddTests(BoundCriteria criteria)
    {
        if (criteria is BoundCriteria.Test test) AddKey(test.Column);
        if (criteria is not BoundCriteria.Pair pair) return;
        AddTests(pair.Left);
        AddTests(pair.Right);
    }

    private void AddOutput(OutputColumn output)
    {
        AddKey(output.Column);
        bool isShown = output.Sql.Contains(ColumnSql.Shown(output.Column), StringComparison.Ordinal);
        if (isShown && output.Column.Kind is not (QueryValueKind.Id or QueryValueKind.User)) Add(output.Column.Field.Id + "s", ColumnSql.Shown(output.Column));
    }

    /// <summary>The id of a record is in every index.</summary>
    private void AddKey(QueryColumn column)
    {
        bool canBeHeld = column.Kind is QueryValueKind.Id or QueryValueKind.Flag || (column.Kind != QueryValueKind.Record && FieldIndexes.IsIndexable(column));
        _isPossible &= column.Source.IsBase && canBeHeld;
        if (_isPossible && column.Kind != QueryValueKind.Id) Add(column.Field.Id, ColumnSql.Key(column));
    }

    private void Add(string name, string sql)
    {
        if (!_parts.Exists(part => part.Name == name)) _parts.Add((name, sql.Replace("r.json", "json", StringComparison.Ordinal)));
    }
}
