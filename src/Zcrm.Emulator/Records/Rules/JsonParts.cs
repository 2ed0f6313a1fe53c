using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Takes the parts out of a structure that was sent; null where one is missing or of another type.</summary>
internal static class JsonParts
{
    public static string? Text(JsonElement value, string name) =>
        Find(value, name) is { ValueKind: JsonValueKind.String } part && !part.ValueEquals("") ? part.GetString() : null;

    public static decimal? Number(JsonElement value, string name) =>
        Find(value, name) is { ValueKind: JsonValueKind.Number } part && part.TryGetDecimal(out decimal number) ? number : null;

    private static JsonElement? Find(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement part) ? part : null;
}
