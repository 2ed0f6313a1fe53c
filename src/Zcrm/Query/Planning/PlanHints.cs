namespace Zcrm;

/// <summary>What the caller of a query said for its planning.</summary>
internal sealed record PlanHints
{
    public static readonly PlanHints None = new();

    /// <summary>How many records match; null when they are to be counted.</summary>
    public long? Expected { get; init; }

    /// <summary>Whether results of the search index will do.</summary>
    public bool AllowsSearch { get; init; }

    public IBulkReader? Bulk { get; init; }
}
