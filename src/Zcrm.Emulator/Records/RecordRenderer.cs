using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes records as the API shows them: empty fields as null, times in the user's offset, lookups with their names.</summary>
internal sealed class RecordRenderer(RecordTable table, UsersOfOrg users)
{
    /// <param name="context">For whom.</param>
    /// <param name="module">Whose records.</param>
    /// <param name="rows">The records.</param>
    /// <param name="names">The fields to show; null: all of them, and the system's own keys.</param>
    /// <param name="info">What stands beside the records; null: nothing.</param>
    public ApiAnswer Render(
        RecordContext context, EmulatedModule module, IReadOnlyList<RecordRow> rows, IReadOnlyList<string>? names, JsonObject? info)
    {
        var shown = new ShownFields(module, names, isAlone: info is null);
        var records = rows.Select(row => JsonDocument.Parse(row.Json)).ToList();
        var writer = new FieldWriter(context, module, users, LookupNames(shown, records)) { CutsRichText = info is not null };
        var buffer = new ArrayBufferWriter<byte>(Math.Max(1024, rows.Count * 1024));
        using (var json = new Utf8JsonWriter(buffer, RecordRows.Writing))
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            for (int index = 0; index < rows.Count; index++) Write(json, writer, module, shown, rows[index], records[index].RootElement);
            json.WriteEndArray();
            if (info is not null)
            {
                json.WritePropertyName("info");
                info.WriteTo(json);
            }

            json.WriteEndObject();
        }

        foreach (JsonDocument record in records) record.Dispose();
        return new ApiAnswer(200) { Bytes = buffer.WrittenMemory };
    }

    private static void Write(Utf8JsonWriter json, FieldWriter writer, EmulatedModule module, ShownFields shown, RecordRow row, JsonElement record)
    {
        json.WriteStartObject();
        foreach (EmulatedField field in shown.Fields) writer.Write(json, field, record);
        foreach (string key in shown.DollarKeys) DollarKeys.Write(json, key, module, row, record);
        json.WriteString("id", RecordId.Text(row.Id));
        json.WriteEndObject();
    }

    private static void AddIds(HashSet<long> ids, EmulatedField rows, JsonElement record)
    {
        if (!record.TryGetProperty(rows.ApiName, out JsonElement value)) return;
        foreach (JsonElement row in value.EnumerateArray())
        {
            foreach (EmulatedField column in rows.RowFields.Where(column => column.DataType == "lookup"))
            {
                if (row.TryGetProperty(column.ApiName, out JsonElement lookup) && RecordId.TryRead(lookup.GetProperty("id"), out long id)) ids.Add(id);
            }
        }
    }

    /// <summary>The names of all records that are looked up, by one query.</summary>
    private Dictionary<long, (string Name, string Module)> LookupNames(ShownFields shown, List<JsonDocument> records)
    {
        var ids = new HashSet<long>();
        foreach (EmulatedField field in shown.Fields.Where(field => field.DataType is "lookup" or "multi_module_lookup"))
        {
            foreach (JsonDocument record in records)
            {
                bool isSet = record.RootElement.TryGetProperty(field.ApiName, out JsonElement lookup);
                if (isSet && RecordId.TryRead(lookup.GetProperty("id"), out long id)) ids.Add(id);
            }
        }

        foreach (EmulatedField rows in shown.Fields.Where(NewFields.IsRows))
        {
            foreach (JsonDocument record in records) AddIds(ids, rows, record.RootElement);
        }

        return ids.Count == 0 ? [] : table.Names(ids);
    }
}
