namespace Zcrm;

/// <summary>A COQL query, taken apart.</summary>
internal sealed record CoqlSelect
{
    public required IReadOnlyList<CoqlColumn> Columns { get; init; }

    /// <summary>The columns of a query that named none: those that the organization lacks can be left out.</summary>
    public IReadOnlyList<CoqlColumn>? DefaultColumns { get; init; }

    public bool HasDefaultColumns => ReferenceEquals(Columns, DefaultColumns);

    /// <summary>The module's API name, with <c>#</c> and a custom view's id behind it where one is meant.</summary>
    public required string Source { get; init; }

    /// <summary>The module's API name alone.</summary>
    public string Module => Source.Split('#')[0];

    public CoqlCondition Where { get; init; } = CoqlAlways.Instance;

    public IReadOnlyList<string> GroupBy { get; init; } = [];

    public IReadOnlyList<CoqlOrder> OrderBy { get; init; } = [];

    /// <summary>How many rows are wanted in all; null: every row.</summary>
    public long? Limit { get; init; }

    public long Offset { get; init; }

    /// <summary>Whether rows stand for groups, so that they have no id.</summary>
    public bool IsAggregate => GroupBy.Count > 0 || Columns.Any(column => column.Aggregate is not null);

    /// <exception cref="ArgumentException">They are more than Zoho takes, or one comes twice.</exception>
    public CoqlSelect WithColumns(IReadOnlyList<CoqlColumn> columns)
    {
        CoqlLimits.CheckColumns(columns);
        return this with { Columns = columns };
    }
}

/// <summary>A column of the answer.</summary>
/// <param name="Path">The field, or a path over lookups to it.</param>
/// <param name="Aggregate"><c>SUM</c>, <c>COUNT</c> and the like; null for the value itself.</param>
/// <param name="Alias">The name under which it comes; null for its own.</param>
internal sealed record CoqlColumn(string Path, string? Aggregate = null, string? Alias = null)
{
    public string Text => Aggregate is null ? Path : $"{Aggregate}({Path})";
}

/// <summary>A column by which rows are sorted.</summary>
internal sealed record CoqlOrder(string Column, bool Descending);
