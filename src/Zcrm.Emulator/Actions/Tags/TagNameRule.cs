using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A tag has a name of at most 25 characters, and one of the fixed colours or none (reference 4.5 and 11.7).</summary>
internal static class TagNameRule
{
    public const int MaxLength = 25;

    /// <returns>The error item; null when name and colour can be a tag's.</returns>
    public static JsonObject? Check(JsonNode? sent, int index)
    {
        if (sent is not JsonObject tag) return Refuse("INVALID_DATA", "Invalid data type", index, null, ("expected_data_type", "jsonobject"));
        if (tag["name"] is not { } name) return Refuse("MANDATORY_NOT_FOUND", "required field not found", index, "name");
        if (Text(name) is not { Length: > 0 } text) return Refuse("INVALID_DATA", "invalid data", index, "name", ("expected_data_type", "string"));
        if (text.Length > MaxLength) return Refuse("INVALID_DATA", "invalid data", index, "name", ("maximum_length", MaxLength));
        if (tag["color_code"] is not { } color) return null;
        return Text(color) is { } code && TagColors.IsOne(code) ? null : Refuse("INVALID_DATA", "invalid data", index, "color_code");
    }

    public static JsonObject Refuse(string code, string message, int index, string? field, params ReadOnlySpan<(string Key, JsonNode? Value)> details)
    {
        var place = new JsonObject();
        foreach ((string key, JsonNode? value) in details) place[key] = value;
        if (field is not null) place["api_name"] = field;
        place["json_path"] = $"$.tags[{index}]" + (field is null ? "" : $".{field}");
        return ApiAnswer.Item(code, message, "error", place);
    }

    public static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : null;
}
