using System.Buffers;
using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Writes a field's JSON as the cell that stands for it: text as it is, lookups by their ids, choices with semicolons between.</summary>
internal static class RecordCell
{
    private static readonly SearchValues<byte> Marked = SearchValues.Create(",;|\\"u8);

    /// <returns>What is wrong with the value; null when it was written.</returns>
    public static string? TryAdd(CsvRow row, BulkColumn column, ReadOnlySpan<byte> raw)
    {
        switch (raw[0])
        {
            case (byte)'"':
                AddText(row, raw[1..^1]);
                return null;
            case (byte)'{': return AddReference(row, column, raw);
            case (byte)'[': return AddChoices(row, column, JsonElement.Parse(raw));
            default:
                row.AddPlain(raw);
                return null;
        }
    }

    /// <summary>JSON and CSV have the same text where neither has to mark anything, and that is nearly always.</summary>
    private static void AddText(CsvRow row, ReadOnlySpan<byte> inner)
    {
        if (inner.IndexOfAny(Marked) < 0) row.AddPlain(inner);
        else if (inner.Contains((byte)'\\')) row.AddEscaped(inner);
        else row.Add(inner);
    }

    private static string? AddReference(CsvRow row, BulkColumn column, ReadOnlySpan<byte> raw)
    {
        string key = column.FindBy ?? "id";
        if (key == "id" && raw.StartsWith("{\"id\":\""u8) && !raw[7..^2].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            row.AddPlain(raw[7..^2]);
            return null;
        }

        var reader = new Utf8JsonReader(raw);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = reader.ValueTextEquals(key);
            reader.Read();
            if (isKey && reader.TokenType is (JsonTokenType.String or JsonTokenType.Number))
            {
                if (reader.ValueIsEscaped) row.AddEscaped(reader.ValueSpan);
                else row.Add(reader.ValueSpan);
                return null;
            }

            reader.Skip();
        }

        return $"'{column.SourceName}' is an object without '{key}', which a file needs of a lookup.";
    }

    private static string? AddChoices(CsvRow row, BulkColumn column, JsonElement value)
    {
        string?[] choices = [.. value.EnumerateArray().Select(item => IsTag(column, item) ? Text(item, "name") : AsText(item))];
        if (choices.Contains(null)) return $"'{column.SourceName}' holds rows or objects, which a column cannot carry; leave CheckFields on, which tells rows apart, or write it with crm.Records.";
        if (choices.Any(choice => choice!.Contains(';', StringComparison.Ordinal)))
            return $"A choice of '{column.SourceName}' has a semicolon in it, which stands between choices in a file; write it with crm.Records.";
        row.Add(string.Join(';', choices));
        return null;
    }

    private static bool IsTag(BulkColumn column, JsonElement item) => item.ValueKind == JsonValueKind.Object && column.Field == "Tag";

    private static string? Text(JsonElement value, string key) => value.TryGetProperty(key, out JsonElement found) ? AsText(found) : null;

    private static string? AsText(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
