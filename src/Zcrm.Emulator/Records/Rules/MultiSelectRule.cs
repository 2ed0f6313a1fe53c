using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// A multi-select picklist takes an array, also for one value; <c>$append_values</c> adds instead of replacing (reference 5.3 and 6).
/// </summary>
internal sealed class MultiSelectRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["multiselectpicklist"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        var chosen = new List<string>(Appends(field, draft) ? Kept(field, draft) : []);
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String) return ValueReading.WrongType("jsonarray", field, draft);
            string choice = item.GetString()!;
            if (PickListRule.Admit(choice, field, draft) is { } refusal) return refusal;
            if (!chosen.Contains(choice, StringComparer.Ordinal)) chosen.Add(choice);
        }

        if (chosen.Sum(choice => choice.Length) > field.Length) return ValueReading.TooLong(field, draft);
        return new(chosen.Count == 0 ? null : new JsonArray([.. chosen.Select(choice => (JsonNode)choice)]));
    }

    private static bool Appends(EmulatedField field, RecordDraft draft) =>
        draft.Sent.TryGetProperty("$append_values", out JsonElement append)
        && append.ValueKind == JsonValueKind.Object
        && append.TryGetProperty(field.ApiName, out JsonElement value)
        && value.ValueKind == JsonValueKind.True;

    private static IEnumerable<string> Kept(EmulatedField field, RecordDraft draft) =>
        draft.Fields[field.ApiName] is JsonArray kept ? kept.Select(choice => choice!.GetValue<string>()) : [];
}
