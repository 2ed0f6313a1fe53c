using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Writes a field's JSON as the cell that stands for it: text as it is, lookups by their ids, choices with semicolons between.</summary>
internal static class RecordCell
{
    /// <returns>What is wrong with the value; null when it was written.</returns>
    public static string? TryAdd(CsvRow row, BulkColumn column, ReadOnlySpan<byte> raw)
    {
        switch (raw[0])
        {
            case (byte)'"':
                ReadOnlySpan<byte> inner = raw[1..^1];
                if (inner.Contains((byte)'\\')) row.Add(JsonText.Decode(inner));
                else row.Add(inner);
                return null;
            case (byte)'{': return AddReference(row, column, JsonElement.Parse(raw));
            case (byte)'[': return AddChoices(row, column, JsonElement.Parse(raw));
            default:
                row.Add(raw);
                return null;
        }
    }

    private static string? AddReference(CsvRow row, BulkColumn column, JsonElement value)
    {
        string key = column.FindBy ?? "id";
        if (Text(value, key) is not { } text) return $"'{column.SourceName}' is an object without '{key}', which a file needs of a lookup.";
        row.Add(text);
        return null;
    }

    private static string? AddChoices(CsvRow row, BulkColumn column, JsonElement value)
    {
        string?[] choices = [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object && column.Field == "Tag" ? Text(item, "name") : AsText(item))];
        if (choices.Contains(null)) return $"'{column.SourceName}' holds rows or objects, which a file of this kind cannot carry; write it with crm.Records.";
        if (choices.Any(choice => choice!.Contains(';', StringComparison.Ordinal)))
            return $"A choice of '{column.SourceName}' has a semicolon in it, which stands between choices in a file; write it with crm.Records.";
        row.Add(string.Join(';', choices));
        return null;
    }

    private static string? Text(JsonElement value, string key) => value.TryGetProperty(key, out JsonElement found) ? AsText(found) : null;

    private static string? AsText(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
