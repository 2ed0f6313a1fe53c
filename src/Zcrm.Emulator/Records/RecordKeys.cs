using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The values by which a module's records are found again: of unique fields, of the field of the duplicate check, and of lookups.</summary>
internal static class RecordKeys
{
    public static bool IsKey(EmulatedModule module, EmulatedField field) => field.IsUnique || field.ApiName == module.Facts.DuplicateField;

    public static bool IsLookup(EmulatedField field) => field.DataType is "lookup" or "multi_module_lookup";

    public static List<(string Field, string Value)> Of(EmulatedModule module, JsonObject fields)
    {
        var keys = new List<(string, string)>();
        foreach (EmulatedField field in module.Fields)
        {
            if ((IsKey(module, field) || IsLookup(field)) && Of(fields[field.ApiName]) is { } value) keys.Add((field.ApiName, value));
        }

        return keys;
    }

    /// <summary>The form in which two values that count as the same are the same; null for none.</summary>
    public static string? Of(JsonNode? value) => value switch
    {
        null => null,
        JsonObject lookup => lookup["id"]?.ToString(),
        _ when value.GetValueKind() == JsonValueKind.Number
            && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) =>
            number.ToString("G29", CultureInfo.InvariantCulture),
        _ => value.ToString().Trim().ToUpperInvariant(),
    };
}
