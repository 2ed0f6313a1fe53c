namespace Zcrm;

/// <summary>What the ways of reading are weighed by.</summary>
/// <param name="Query">What is asked.</param>
/// <param name="Hints">What the caller said.</param>
/// <param name="Fields">The module's fields; null when they are not at hand.</param>
/// <param name="Matching">How many records match; null when they were not counted.</param>
/// <param name="RowsPerCall">How many rows a COQL call may bring.</param>
internal sealed record PlanFacts(CoqlSelect Query, PlanHints Hints, ModuleFields? Fields, long? Matching, int RowsPerCall)
{
    /// <summary>Why Zoho refused to count by COQL; null when it did not.</summary>
    public string? CoqlRefusal { get; init; }

    public string Module => Query.Module;

    /// <summary>How many rows are to be read: what matches, without what is skipped and not taken.</summary>
    public long? Rows => Matching is { } all ? Math.Min(Math.Max(0, all - Query.Offset), Query.Limit ?? long.MaxValue) : null;

    /// <summary>Whether the number of records is Zoho's own, so that none need not be asked for again.</summary>
    public bool IsCounted => Matching is not null && Hints.Expected is null;

    public bool HasCondition => Query.Where is not CoqlAlways;

    /// <summary>Whether columns are fields of the records themselves, as lists and searches name them.</summary>
    public bool HasPlainColumns => Query.Columns.All(column => column is { Aggregate: null, Alias: null } && !column.Path.AsSpan().ContainsAny(".>"));

    public bool IsInOrder => Query.OrderBy.Count > 0;

    public QueryKind KindOf(string path) => Fields?.Find(path) is { } field ? QueryKinds.Of(field) : QueryKind.Unknown;
}
