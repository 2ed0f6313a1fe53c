using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>When to remind of a meeting: some minutes, hours, days or weeks before, at times with a time of the day (reference 6, multireminder).</summary>
internal sealed class EventReminderRule : IValueRule
{
    private static readonly string[] Periods = ["minutes", "hours", "days", "weeks"];

    // One of Zoho's pages has a dot in the time.
    private static readonly string[] Clocks = ["HH:mm", "HH.mm"];

    public IEnumerable<string> DataTypes => ["multireminder"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind == JsonValueKind.String && draft.Context.Version <= 2) return Time(value.GetString()!, field, draft);
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        var reminders = new JsonArray();
        foreach (JsonElement sent in value.EnumerateArray())
        {
            string path = $"{draft.Path(field.ApiName)}[{reminders.Count}]";
            if (JsonParts.Number(sent, "unit") is not { } unit || unit < 0 || !decimal.IsInteger(unit)) return ValueReading.Missing("unit", path);
            if (JsonParts.Text(sent, "period") is not { } period || !Periods.Contains(period)) return ValueReading.Missing("period", path);
            var reminder = new JsonObject { ["unit"] = unit, ["period"] = period };
            if (JsonParts.Text(sent, "time") is { } time)
            {
                if (!IsClock(time)) return ValueReading.Missing("time", path);
                reminder["time"] = time;
            }

            reminders.Add(reminder);
        }

        return new(reminders.Count == 0 ? null : reminders);
    }

    private static bool IsClock(string text) => TimeOnly.TryParseExact(text, Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static ValueReading Time(string text, EmulatedField field, RecordDraft draft) =>
        CrmTime.TryParse(text, out _) ? new(text) : ValueReading.WrongType("datetime", field, draft);
}
