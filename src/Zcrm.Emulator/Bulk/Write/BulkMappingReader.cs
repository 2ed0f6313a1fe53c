using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads <c>field_mappings</c> (reference 10.2).</summary>
internal static class BulkMappingReader
{
    private const int MaxMappings = 500;

    public static List<BulkMapping>? Read(EmulatedModule module, JsonNode? sent, string at)
    {
        if (sent is null) return null;
        if (sent is not JsonArray { Count: > 0 and <= MaxMappings } items) throw BulkKeys.Bad("field_mappings", at);
        return [.. items.Select((item, index) => One(module, item as JsonObject ?? throw BulkKeys.Bad("field_mappings", $"{at}[{index}]"), $"{at}[{index}]"))];
    }

    private static BulkMapping One(EmulatedModule module, JsonObject item, string at)
    {
        string name = BulkKeys.Text(item, "api_name", at);
        if (name != "id" && !BulkCells.IsWritable(module.Find(name))) throw Refusals.Top("INVALID_FIELD", $"invalid mapping. invalid api_name {name}.");
        string? value = (item["default_value"] as JsonObject)?["value"]?.ToString();
        int? index = IndexOf(item, "index", at);
        if (index is null && value is null)
        {
            throw Refusals.Top(
                "MISSING_REQUIRED_KEY", $"required key index for field {name} is not found in request body.", new JsonObject { ["json_path"] = at + ".index" });
        }

        string? format = item["format"]?.ToString();
        if (format is not null && BulkFormat.ToNet(format) is null)
            throw Refusals.Top("INVALID_FORMAT", $"invalid format {format}", new JsonObject { ["json_path"] = at + ".format" });
        return new BulkMapping(name, index, format, item["find_by"]?.ToString(), value, IndexOf(item, "parent_column_index", at));
    }

    private static int? IndexOf(JsonObject item, string key, string at)
    {
        if (item[key] is not { } sent) return null;
        bool isIndex = sent.GetValueKind() == JsonValueKind.Number
            && int.TryParse(sent.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out int _);
        return isIndex ? sent.GetValue<int>() : throw BulkKeys.Bad(key, $"{at}.{key}");
    }
}
