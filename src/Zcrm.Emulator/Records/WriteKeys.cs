using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Checks the keys beside the records of a write: what runs, what is applied and what is left out (reference 5.3).</summary>
internal static class WriteKeys
{
    // The documented names, and those that the server's own error answer lists.
    private static readonly string[] Applied =
    [
        "layout_rules", "criteria_validation_rule", "range_validation", "assignment_rules", "function_validation_rule", "global_map_dependency",
        "territory_subordinates",
    ];

    private static readonly string[] Skipped = ["cadences", "assignment_rules", "connected_workflows"];
    private static readonly string[] Actions = ["insert", "update"];

    public static void Check(JsonElement body, bool isUpsert)
    {
        EnsureArray(body, "trigger", JsonValueKind.String, "string");
        EnsureArray(body, "process", JsonValueKind.String, "string");
        CheckFeatures(body, "apply_feature_execution", Applied, needsAction: false);
        CheckFeatures(body, "skip_feature_execution", Skipped, needsAction: isUpsert);

        // Which rules there are is not emulated: any id is taken for one.
        if (body.TryGetProperty("lar_id", out JsonElement rule) && rule.ValueKind != JsonValueKind.Null && !RecordId.TryRead(rule, out _))
            throw Refuse("INVALID_DATA", "invalid data", "lar_id", "$.lar_id", new JsonObject { ["expected_data_type"] = "bigint" });
    }

    private static void CheckFeatures(JsonElement body, string key, string[] supported, bool needsAction)
    {
        int index = 0;
        foreach (JsonElement item in EnsureArray(body, key, JsonValueKind.Object, "jsonobject"))
        {
            string path = $"$.{key}[{index++}]";
            EnsureOneOf(item, "name", path, supported);
            if (needsAction) EnsureOneOf(item, "action", path, Actions);
        }
    }

    private static void EnsureOneOf(JsonElement item, string name, string path, string[] supported)
    {
        if (!item.TryGetProperty(name, out JsonElement value)) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", name, $"{path}.{name}", []);
        if (value.ValueKind == JsonValueKind.String && supported.Contains(value.GetString())) return;
        var values = new JsonArray([.. supported.Select(text => (JsonNode)text)]);
        throw Refuse("INVALID_DATA", "invalid data", name, $"{path}.{name}", new JsonObject { ["supported_values"] = values });
    }

    private static List<JsonElement> EnsureArray(JsonElement body, string key, JsonValueKind kind, string type)
    {
        if (!body.TryGetProperty(key, out JsonElement array)) return [];
        if (array.ValueKind != JsonValueKind.Array)
            throw Refuse("INVALID_DATA", "invalid data", key, $"$.{key}", new JsonObject { ["expected_data_type"] = "jsonarray" });
        List<JsonElement> items = [.. array.EnumerateArray()];
        int wrong = items.FindIndex(item => item.ValueKind != kind);
        if (wrong >= 0) throw Refuse("INVALID_DATA", "invalid data", key, $"$.{key}[{wrong}]", new JsonObject { ["expected_data_type"] = type });
        return items;
    }

    private static ApiRefusedException Refuse(string code, string message, string name, string path, JsonObject details)
    {
        details["api_name"] = name;
        details["json_path"] = path;
        return Refusals.Top(code, message, details);
    }
}
