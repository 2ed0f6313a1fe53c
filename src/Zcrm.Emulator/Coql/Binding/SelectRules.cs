namespace Zcrm.Emulator;

/// <summary>Nothing is selected, sorted or grouped by twice, and an alias is one column's (reference 8.6).</summary>
internal static class SelectRules
{
    public static void Check(SelectQuery query)
    {
        foreach (SelectedColumn column in query.Columns)
        {
            if (column.Alias is "") throw QueryRefusals.EmptyAlias(column);
        }

        foreach (IGrouping<string?, SelectedColumn> same in query.Columns.Where(column => column.Alias is not null).GroupBy(column => column.Alias))
        {
            if (same.Count() > 1) throw QueryRefusals.SameAlias(same.Key!, same.Select(column => column.Path));
        }

        foreach (IGrouping<(string, string?), SelectedColumn> same in query.Columns.GroupBy(column => (column.Path, column.Aggregate)))
        {
            if (same.Count() > 1) throw QueryRefusals.Twice(same.First());
        }

        CheckNames(query.OrderBy.Select(column => column.Name));
        CheckNames(query.GroupBy);
    }

    private static void CheckNames(IEnumerable<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw QueryRefusals.Twice(new SelectedColumn(twice.Key, null, null));
    }
}
