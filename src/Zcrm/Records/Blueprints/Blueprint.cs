namespace Zcrm;

/// <summary>Where a record stands in its blueprint, and where it can go from there.</summary>
public sealed class Blueprint : CrmObject
{
    /// <summary>The process: its name and field.</summary>
    public CrmObject? Process => GetObject("process_info");

    /// <summary>The API name of the field that the process moves on.</summary>
    public string? Field => Process?.Get<string>("api_name");

    /// <summary>The field's value: the state of the record.</summary>
    public string? State => Process?.Get<string>("field_value");

    /// <summary>The ways out of the state that the user may take.</summary>
    public IReadOnlyList<BlueprintTransition> Transitions => GetObjects<BlueprintTransition>("transitions");

    /// <summary>Finds a way by its name.</summary>
    /// <param name="name">The name that people see on the button.</param>
    /// <returns>Null when there is no such way from here.</returns>
    public BlueprintTransition? Find(string name) =>
        Transitions.FirstOrDefault(transition => string.Equals(transition.Name, name, StringComparison.OrdinalIgnoreCase));
}
