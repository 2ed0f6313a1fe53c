namespace Zcrm.Emulator;

/// <summary>What a call takes of an organization's limits.</summary>
/// <param name="Credits">Of those for 24 hours.</param>
internal readonly record struct CallCost(int Credits)
{
    /// <summary>How many calls it counts as while it is under way.</summary>
    public int Slots { get; init; } = 1;

    /// <summary>Whether it is one of the calls of which fewer may be under way.</summary>
    public bool IsHeavy { get; init; }
}
