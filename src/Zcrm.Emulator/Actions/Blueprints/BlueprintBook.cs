using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The blueprints of every module, one each at most.</summary>
internal sealed class BlueprintBook(IEmulatorStore store)
{
    private const string Kind = "blueprint";

    public EmulatedBlueprint? Of(EmulatedOrg org, string module) =>
        store.ReadDocument(org.Id, Kind, module) is { } json ? JsonSerializer.Deserialize<EmulatedBlueprint>(json) : null;

    public void Put(EmulatedOrg org, EmulatedBlueprint blueprint) => store.WriteDocument(org.Id, Kind, blueprint.Module, JsonSerializer.Serialize(blueprint));

    /// <summary>Whether a record with this value in the blueprint's field is in the process.</summary>
    public static bool IsIn(EmulatedBlueprint blueprint, string? value) =>
        blueprint.Transitions.Any(transition => transition.From == value || transition.To == value);

    public static string TransitionId(EmulatedOrg org, EmulatedModule module, int index) =>
        MetadataIds.Id(org, 20_000 + (module.Facts.SequenceNumber * 100) + index + 1);
}
