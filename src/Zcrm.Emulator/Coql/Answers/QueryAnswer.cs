using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes what a query found (reference 8.1).</summary>
internal static class QueryAnswer
{
    public static ApiAnswer Write(QueryResult result, RecordContext context, JsonObject? fields)
    {
        if (result.Rows.Count == 0) return ApiAnswer.NoContent;
        var buffer = new ArrayBufferWriter<byte>(Math.Max(1024, result.Rows.Count * 256));
        using (var json = new Utf8JsonWriter(buffer, RecordRows.Writing))
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            foreach (string?[] row in result.Rows) WriteRow(json, result.Columns, row, context);
            json.WriteEndArray();
            json.WriteStartObject("info");
            json.WriteNumber("count", result.Rows.Count);
            json.WriteBoolean("more_records", result.HasMore);
            json.WriteEndObject();
            if (fields is not null)
            {
                json.WritePropertyName("fields");
                fields.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return new ApiAnswer(200) { Bytes = buffer.WrittenMemory };
    }

    /// <summary>A value as another query compares with it: a text without quotes, a lookup as its id.</summary>
    public static string Plain(string json) => JsonNode.Parse(json) switch
    {
        JsonObject lookup => lookup["id"]!.ToString(),
        JsonArray choices => string.Join(';', choices.Select(choice => choice!.ToString())),
        { } value => value.ToString(),
        null => "",
    };

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<OutputColumn> columns, string?[] row, RecordContext context)
    {
        json.WriteStartObject();
        for (int index = 0; index < columns.Count; index++)
        {
            json.WritePropertyName(columns[index].Key);
            if (row[index] is not { } value) json.WriteNullValue();
            else if (columns[index].IsInstant) json.WriteStringValue(CrmTime.Show(value.Trim('"'), context.User.UtcOffset));
            else json.WriteRawValue(value);
        }

        json.WriteEndObject();
    }
}
