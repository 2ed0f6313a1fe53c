using System.Globalization;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Values that have an order, brought into a form in which they compare: numbers, days and instants.</summary>
internal static class SearchValue
{
    /// <summary>Reads a value as a search writes it.</summary>
    public static bool TryRead(EmulatedField field, string text, out decimal value)
    {
        value = 0;
        text = text.Trim();
        switch (field.ValueType)
        {
            case "date":
                bool isDate = CrmTime.TryParseDate(text, out DateOnly date);
                value = date.DayNumber;
                return isDate;
            case "datetime":
                if (CrmTime.TryParseDate(text, out DateOnly day)) text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
                bool isTime = CrmTime.TryParse(text, out DateTimeOffset time);
                value = time.ToUnixTimeSeconds();
                return isTime;
            default:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
    }

    /// <summary>Reads a value as a record keeps it.</summary>
    public static bool TryRead(EmulatedField field, JsonElement kept, out decimal value) =>
        TryRead(field, kept.ValueKind == JsonValueKind.String ? kept.GetString()! : kept.GetRawText(), out value);
}
