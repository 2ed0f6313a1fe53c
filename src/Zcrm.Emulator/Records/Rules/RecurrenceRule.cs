using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>How an activity repeats. It looks like RFC 5545, but its dates have dashes and its start is inside (reference 6, RRULE).</summary>
internal sealed class RecurrenceRule : IValueRule
{
    private const string Key = "RRULE";
    private static readonly string[] Frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    private static readonly string[] Numbers = ["INTERVAL", "COUNT"];
    private static readonly string[] Days = ["UNTIL", "DTSTART"];

    public IEnumerable<string> DataTypes => [Key];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Object) return ValueReading.WrongType("jsonobject", field, draft);
        if (JsonParts.Text(value, Key) is not { } text) return ValueReading.Missing(Key, draft.Path(field.ApiName));
        Dictionary<string, string> parts = RuleText.Split(text);
        bool isRight = Frequencies.Contains(parts.GetValueOrDefault("FREQ"))
            && Numbers.All(key => !parts.TryGetValue(key, out string? number) || IsCount(number))
            && Days.All(key => !parts.TryGetValue(key, out string? day) || CrmTime.TryParseDate(day, out _));
        if (!isRight) return ValueReading.Bad(Key, draft.Path(field.ApiName));
        var kept = new JsonObject { [Key] = text };
        if (value.TryGetProperty("EXDATE", out JsonElement exceptions)) kept["EXDATE"] = JsonNode.Parse(exceptions.GetRawText());
        return new(kept);
    }

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
}
