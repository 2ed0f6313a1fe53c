using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes the values that a picklist offers (reference 7.2).</summary>
internal static class PickListJson
{
    public static JsonArray Write(EmulatedModule module, EmulatedField field, EmulatedOrg org) =>
        [.. field.PickListValues.Select((value, index) => (JsonNode)Value(module, field, org, value, index))];

    private static JsonObject Value(EmulatedModule module, EmulatedField field, EmulatedOrg org, string value, int index)
    {
        var json = new JsonObject
        {
            ["id"] = MetadataIds.PickListValue(org, field.Id, index + 1),
            ["display_value"] = value,
            ["actual_value"] = value,
            ["reference_value"] = value,
            ["sequence_number"] = index + 1,
            ["colour_code"] = null,
            ["type"] = "used",
            ["maps"] = new JsonArray(),
        };
        if (module.ApiName == "Deals" && field.ApiName == "Stage" && DealsModule.Stages.TryGetValue(value, out int probability))
        {
            json["probability"] = probability;
            json["forecast_category"] = new JsonObject { ["name"] = probability switch { 100 => "Closed", 0 => "Omitted", _ => "Pipeline" } };
            json["forecast_type"] = probability switch { 100 => "Closed Won", 0 => "Closed Lost", _ => "Open" };
        }

        return json;
    }
}
