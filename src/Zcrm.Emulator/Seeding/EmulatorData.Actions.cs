namespace Zcrm.Emulator;

public sealed partial class EmulatorData
{
    /// <summary>Puts the records of a module under a blueprint, in the place of the one that the module may have.</summary>
    /// <param name="blueprint">The blueprint.</param>
    /// <exception cref="ArgumentException">There is no such module or field, or no way is named.</exception>
    public void SetBlueprint(EmulatedBlueprint blueprint)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        EmulatedModule module = Module(blueprint.Module);
        string[] fields = [blueprint.Field, .. blueprint.Transitions.SelectMany(transition => transition.RequiredFields)];
        if (Array.Find(fields, field => module.Find(field) is null) is { } missing)
            throw new ArgumentException($"{blueprint.Module} has no field {missing}. Use the API name of one that is there.", nameof(blueprint));
        if (blueprint.Transitions.Count == 0)
            throw new ArgumentException($"The blueprint of {blueprint.Module} has no transition. Name at least one.", nameof(blueprint));
        Change(() => _plane.Parts.Blueprints.Put(_org, blueprint));
    }

    /// <summary>The id of a module's view of all records, which mass actions take.</summary>
    /// <param name="module">The module's API name.</param>
    /// <exception cref="ArgumentException">There is no such module.</exception>
    public string AllRecordsViewId(string module) => AllRecordsView.Id(_org, Module(module));
}
