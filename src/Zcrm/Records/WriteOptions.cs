namespace Zcrm;

/// <summary>How records are written.</summary>
public sealed record WriteOptions : CallOptions
{
    /// <summary>Which automations run: <c>workflow</c>, <c>approval</c>, <c>blueprint</c>, <c>pathfinder</c>, <c>orchestration</c>.</summary>
    /// <value>Null: all of them. An empty list: none.</value>
    public IReadOnlyList<string>? Triggers { get; init; }
}
