using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Checks what is sent against its schema: keys that must be there, and the types of those that are (reference 3.2 and 3.3).</summary>
internal sealed class ResourceCheck(ApiModel model)
{
    /// <returns>The first thing that is wrong, as an item of the answer; null: nothing.</returns>
    public JsonObject? Problem(JsonNode? sent, string? schema, IReadOnlyList<string> required, string path)
    {
        if (sent is not JsonObject item) return Refuse("INVALID_DATA", "invalid data", path, ("expected_data_type", "jsonobject"));
        string? missing = required.FirstOrDefault(key => !item.TryGetPropertyValue(key, out JsonNode? value) || IsEmpty(value));
        if (missing is not null) return Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{missing}");
        return model.Schema(schema) is { } known ? OfTypes(item, known, path) : null;
    }

    private JsonObject? OfTypes(JsonObject item, ModelSchema schema, string path)
    {
        foreach ((string name, JsonNode? value) in item)
        {
            if (value is null || schema.Find(name) is not { } property) continue;
            if (Expected(property.Type, value) is { } expected) return Refuse("INVALID_DATA", "invalid data", $"{path}.{name}", ("expected_data_type", expected));
            if (value is JsonObject inner && model.Schema(property.Type) is { } deeper && OfTypes(inner, deeper, $"{path}.{name}") is { } problem) return problem;
        }

        return null;
    }

    /// <returns>The type in Zoho's words, if the value has another; null: it fits.</returns>
    private static string? Expected(string type, JsonNode value)
    {
        JsonValueKind kind = value.GetValueKind();
        if (type.EndsWith("[]", StringComparison.Ordinal)) return kind == JsonValueKind.Array ? null : "jsonarray";
        return type switch
        {
            "string" or "date" or "datetime" => kind == JsonValueKind.String ? null : "string",
            "id" => kind is JsonValueKind.String or JsonValueKind.Number ? null : "string",
            "integer" => kind == JsonValueKind.Number ? null : "integer",
            "number" => kind == JsonValueKind.Number ? null : "double",
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False ? null : "boolean",
            "json" => null,
            _ => kind == JsonValueKind.Object ? null : "jsonobject",
        };
    }

    public static JsonObject Refuse(string code, string message, string path, params ReadOnlySpan<(string Key, string Value)> facts)
    {
        var details = new JsonObject { ["api_name"] = ApiName(path), ["json_path"] = path };
        foreach ((string key, string value) in facts) details[key] = value;
        return ApiAnswer.Item(code, message, "error", details);
    }

    private static string ApiName(string path)
    {
        string last = path[(path.LastIndexOf('.') + 1)..];
        int bracket = last.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? last : last[..bracket];
    }

    private static bool IsEmpty(JsonNode? value) => value is null || (value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0);
}
