using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes where a record stands in its blueprint, and where it can go (reference 11.8).</summary>
internal static class BlueprintJson
{
    public static JsonObject Process(EmulatedModule module, EmulatedBlueprint blueprint, string value)
    {
        EmulatedField field = module.Find(blueprint.Field)!;
        return new JsonObject
        {
            ["field_id"] = field.Id,
            ["is_continuous"] = false,
            ["api_name"] = blueprint.Field,
            ["continuous"] = false,
            ["field_label"] = field.Label,
            ["name"] = blueprint.Name,
            ["column_name"] = blueprint.Field.ToUpperInvariant(),
            ["field_value"] = value,
            ["field_name"] = field.Label,
            ["escalation"] = null,
            ["current_picklist"] = new JsonObject { ["colour_code"] = null, ["value"] = value },
        };
    }

    public static JsonObject Transition(EmulatedOrg org, EmulatedModule module, EmulatedBlueprint blueprint, EmulatedTransition transition, string id) => new()
    {
        ["id"] = id,
        ["name"] = transition.Name,
        ["type"] = "manual",
        ["next_field_value"] = transition.To,
        ["criteria_matched"] = true,
        ["criteria_message"] = null,
        ["percent_partial_save"] = 0,
        ["execution_time"] = null,
        ["fields"] = new JsonArray([.. transition.RequiredFields.Select(name => (JsonNode)Field(org, module, name))]),
        ["data"] = new JsonObject(transition.RequiredFields.Select(name => KeyValuePair.Create(name, (JsonNode?)null))),
        ["next_transitions"] = new JsonArray([.. Next(org, module, blueprint, transition)]),
    };

    private static JsonObject Field(EmulatedOrg org, EmulatedModule module, string name)
    {
        JsonObject field = FieldJson.Write(module, module.Find(name)!, org);
        field["mandatory"] = true;
        return field;
    }

    private static IEnumerable<JsonNode> Next(EmulatedOrg org, EmulatedModule module, EmulatedBlueprint blueprint, EmulatedTransition transition) =>
        blueprint.Transitions.Select((next, index) => (next, index)).Where(pair => pair.next.From == transition.To).Select(pair => (JsonNode)new JsonObject
        {
            ["id"] = BlueprintBook.TransitionId(org, module, pair.index),
            ["name"] = pair.next.Name,
            ["criteria_matched"] = true,
            ["type"] = "manual",
        });
}
