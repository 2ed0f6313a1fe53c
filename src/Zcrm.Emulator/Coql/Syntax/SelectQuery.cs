namespace Zcrm.Emulator;

/// <summary>A query as it was written; names are not looked up yet.</summary>
/// <param name="Columns">What is selected, in order.</param>
/// <param name="Module">The module's API name.</param>
/// <param name="ViewId">The custom view behind <c>#</c>; null: none.</param>
/// <param name="Where">The criteria.</param>
/// <param name="GroupBy">Paths.</param>
/// <param name="OrderBy">Paths or aliases.</param>
/// <param name="Rows">Which rows of the result.</param>
internal sealed record SelectQuery(
    IReadOnlyList<SelectedColumn> Columns,
    string Module,
    string? ViewId,
    QueryCriteria Where,
    IReadOnlyList<string> GroupBy,
    IReadOnlyList<SortedColumn> OrderBy,
    QueryRows Rows);

/// <summary>A selected field, or what an aggregate function makes of it.</summary>
internal sealed record SelectedColumn(string Path, string? Aggregate, string? Alias)
{
    /// <summary>The key under which answers have it.</summary>
    public string Key => Alias ?? (Aggregate is null ? Path : $"{Aggregate}({Path})");
}

/// <summary>A column by which rows are sorted.</summary>
internal sealed record SortedColumn(string Name, bool IsDescending);

/// <summary>The words behind LIMIT and OFFSET; null: not said.</summary>
internal sealed record QueryRows(string? Limit, string? Offset);
