namespace Zcrm.Emulator;

/// <summary>A process through which the records of a module go: the values of a picklist, and the ways from one to the next.</summary>
/// <param name="Module">The module's API name.</param>
/// <param name="Field">The API name of the picklist, for example <c>Stage</c>.</param>
/// <param name="Transitions">The ways.</param>
public sealed record EmulatedBlueprint(string Module, string Field, IReadOnlyList<EmulatedTransition> Transitions)
{
    /// <summary>The name that people see.</summary>
    /// <value>The module and the field.</value>
    public string Name { get; init; } = $"{Module} {Field}";
}

/// <summary>A way from one value of a blueprint's field to another.</summary>
/// <param name="Name">What people do, for example <c>Send quote</c>.</param>
/// <param name="From">The value from which it leads.</param>
/// <param name="To">The value to which it leads.</param>
public sealed record EmulatedTransition(string Name, string From, string To)
{
    /// <summary>The API names of fields that must be filled in on the way.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> RequiredFields { get; init; } = [];
}
