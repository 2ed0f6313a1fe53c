namespace Zcrm;

/// <summary>How all records of a query are read, and why so.</summary>
public sealed record QueryPlan
{
    /// <summary>The way that is gone.</summary>
    public QueryWay Way => Chosen.Way;

    /// <summary>How many records there are to read; null when nobody counted them.</summary>
    public required long? Records { get; init; }

    /// <summary>How many calls the read takes; null when the records were not counted.</summary>
    public long? Calls => Chosen.Calls;

    /// <summary>How many API credits the read costs; null when the records were not counted.</summary>
    public long? Credits => Chosen.Credits;

    /// <summary>How many API credits it cost to make the plan: for counting the records, and for reading fields that were not at hand.</summary>
    public required int PlanningCredits { get; init; }

    /// <summary>All ways, the chosen one first, with their costs or obstacles.</summary>
    public required IReadOnlyList<QueryPlanOption> Options { get; init; }

    /// <summary>The query as COQL.</summary>
    public required string Coql { get; init; }

    internal QueryPlanOption Chosen => Options[0];

    /// <summary>Returns the plan for people: the way, its costs, and what the others would cost.</summary>
    public override string ToString() => string.Join(
        Environment.NewLine,
        [
            $"{Records?.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) ?? "An unknown number of"} records of {Coql}",
            $"  -> {Chosen}",
            .. Options.Skip(1).Select(option => $"     {option}"),
        ]);
}
