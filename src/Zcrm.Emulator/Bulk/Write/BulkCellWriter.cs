using System.Globalization;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Writes the text of a cell as the JSON that a field takes (reference 10.2).</summary>
internal sealed class BulkCellWriter(BulkFinder finder, EmulatedUser user)
{
    /// <returns>False: the text is nothing that the field could take; nothing was written.</returns>
    public bool TryWrite(Utf8JsonWriter json, BulkCell cell, string text)
    {
        string name = cell.Field!.ApiName;
        switch (cell.Field.DataType)
        {
            case "integer":
                if (!long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long whole)) return false;
                json.WriteNumber(name, whole);
                return true;
            case "double" or "currency" or "percent":
                if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)) return false;
                json.WriteNumber(name, number);
                return true;
            case "boolean":
                if (!TryReadFlag(text, out bool flag)) return false;
                json.WriteBoolean(name, flag);
                return true;
            case "date":
                if (!DateTime.TryParseExact(text, cell.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)) return false;
                json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                return true;
            case "datetime":
                if (!TryReadTime(text, cell.Format, out DateTimeOffset time)) return false;
                json.WriteString(name, CrmTime.Store(time));
                return true;
            case "multiselectpicklist":
                WriteChoices(json, name, text);
                return true;
            case "lookup":
                if (IdOf(cell, text) is not { } id) return false;
                WriteReference(json, name, "id", id);
                return true;
            case "ownerlookup" or "userlookup":
                WriteReference(json, name, text.Contains('@', StringComparison.Ordinal) ? "email" : "id", text);
                return true;
            case "layout":
                WriteReference(json, name, "id", text);
                return true;
            default:
                json.WriteString(name, text);
                return true;
        }
    }

    private static bool TryReadFlag(string text, out bool flag)
    {
        flag = text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return flag || text is "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A time without an offset is one of the user's zone.</summary>
    private bool TryReadTime(string text, string format, out DateTimeOffset time)
    {
        if (format.Contains("zzz", StringComparison.Ordinal))
            return DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
        bool isTime = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local);
        time = isTime && local.Year is > 1 and < 9999 ? new DateTimeOffset(local, user.UtcOffset) : default;
        return time != default;
    }

    private string? IdOf(BulkCell cell, string text)
    {
        if (cell.Mapping.FindBy is null or "id") return text;
        return finder.Find(cell.Field!.LookupModule!, cell.Mapping.FindBy, text) is { } id ? RecordId.Text(id) : null;
    }

    private static void WriteChoices(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray(name);
        foreach (string choice in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) json.WriteStringValue(choice);
        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string key, string value)
    {
        json.WriteStartObject(name);
        json.WriteString(key, value);
        json.WriteEndObject();
    }
}
