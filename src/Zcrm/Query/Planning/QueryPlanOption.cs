namespace Zcrm;

/// <summary>A way to read the records of a query, with what it costs or why it cannot be gone.</summary>
/// <param name="Way">The way.</param>
/// <param name="Calls">How many calls it takes; null when that is not known beforehand, or it cannot be gone.</param>
/// <param name="Credits">How many API credits they cost; null when that is not known beforehand, or it cannot be gone.</param>
/// <param name="Obstacle">Why it cannot be gone; null when it can.</param>
public sealed record QueryPlanOption(QueryWay Way, long? Calls, long? Credits, string? Obstacle = null)
{
    /// <summary>Returns the way with its costs or its obstacle.</summary>
    public override string ToString() => Obstacle is not null ? $"{Way}: not possible, {Obstacle}"
        : Credits is null ? $"{Way}: costs unknown beforehand"
        : $"{Way}: {Calls:N0} {(Calls == 1 ? "call" : "calls")}, {Credits:N0} {(Credits == 1 ? "credit" : "credits")}";

    internal static QueryPlanOption Blocked(QueryWay way, string obstacle) => new(way, null, null, obstacle);
}
