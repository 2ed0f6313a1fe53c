using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>The body with which a bulk write job is asked for.</summary>
internal static class WriteBody
{
    public static byte[] Of(string module, string fileId, ColumnSet columns, BulkWriteOptions options)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, JsonValueWriter.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("operation", Word(options.Operation));
            writer.WriteString("character_encoding", "UTF-8");
            writer.WriteBoolean("ignore_empty", !options.Empties);
            JobBody.WriteCallback(writer, options.Callback);
            writer.WriteStartArray("resource");
            WriteResource(writer, module, fileId, columns, options);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void WriteResource(Utf8JsonWriter writer, string module, string fileId, ColumnSet columns, BulkWriteOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteStartObject("module");
        writer.WriteString("api_name", module);
        writer.WriteEndObject();
        writer.WriteString("file_id", fileId);
        writer.WriteStartArray("file_names");
        writer.WriteStringValue(PartZip.EntryName);
        writer.WriteEndArray();
        writer.WriteBoolean("ignore_empty", !options.Empties);
        if (options.Key is { } key) writer.WriteString("find_by", key);
        writer.WriteStartArray("field_mappings");
        for (int i = 0; i < columns.InFile.Length; i++) WriteMapping(writer, columns.InFile[i], i);
        foreach (BulkColumn column in columns.Defaults) WriteMapping(writer, column, index: null);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMapping(Utf8JsonWriter writer, BulkColumn column, int? index)
    {
        writer.WriteStartObject();
        writer.WriteString("api_name", column.Field);
        if (index is { } place) writer.WriteNumber("index", place);
        if (column.Format is not null) writer.WriteString("format", column.Format);
        if (column.FindBy is not null) writer.WriteString("find_by", column.FindBy);
        if (column.DefaultValue is not null)
        {
            writer.WriteStartObject("default_value");
            writer.WriteString("value", column.DefaultValue);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string Word(BulkOperation operation) => operation switch
    {
        BulkOperation.Insert => "insert",
        BulkOperation.Update => "update",
        _ => "upsert",
    };
}
