using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads the keys of a bulk write's body, and refuses it where one is missing or makes no sense (reference 10.5).</summary>
internal static class BulkKeys
{
    public static string Text(JsonObject from, string key, string at)
    {
        if (from[key] is not { } value) throw Missing(key, $"{at}.{key}");
        return value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : throw Bad(key, $"{at}.{key}");
    }

    public static bool? Flag(JsonObject from, string key, string at) => from[key]?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Bad(key, $"{at}.{key}"),
    };

    public static ApiRefusedException Missing(string key, string path) =>
        Refusals.Top("MISSING_REQUIRED_KEY", $"required key {key} is not found in request body.", new JsonObject { ["json_path"] = path });

    public static ApiRefusedException Bad(string key, string path) =>
        Refusals.Top("INVALID_DATA", "invalid data", new JsonObject { ["api_name"] = key, ["json_path"] = path });
}
