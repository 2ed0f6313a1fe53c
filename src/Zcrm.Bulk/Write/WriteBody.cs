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
            BeginResource(writer, module, fileId, PartZip.EntryName, options.Key, options);
            WriteMappings(writer, columns, firstIndex: 0);
            EndResource(writer);
            foreach (ChildColumns child in columns.Children)
            {
                BeginResource(writer, child.Module, fileId, child.EntryName, child.Key, options);
                WriteLink(writer, child, columns.LinkPlace);
                WriteMappings(writer, child.Columns, firstIndex: 1);
                EndResource(writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void BeginResource(Utf8JsonWriter writer, string module, string fileId, string file, string? key, BulkWriteOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteStartObject("module");
        writer.WriteString("api_name", module);
        writer.WriteEndObject();
        writer.WriteString("file_id", fileId);
        writer.WriteStartArray("file_names");
        writer.WriteStringValue(file);
        writer.WriteEndArray();
        writer.WriteBoolean("ignore_empty", !options.Empties);
        if (key is not null) writer.WriteString("find_by", key);
        writer.WriteStartArray("field_mappings");
    }

    private static void EndResource(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Rows lead to their record by a column that both files have.</summary>
    private static void WriteLink(Utf8JsonWriter writer, ChildColumns child, int parentColumn)
    {
        writer.WriteStartObject();
        writer.WriteString("api_name", child.ParentField);
        writer.WriteNumber("index", 0);
        writer.WriteNumber("parent_column_index", parentColumn);
        writer.WriteEndObject();
    }

    private static void WriteMappings(Utf8JsonWriter writer, ColumnSet columns, int firstIndex)
    {
        for (int i = 0; i < columns.InFile.Length; i++)
        {
            if (i != columns.LinkPlace) WriteMapping(writer, columns.InFile[i], firstIndex + i);
        }

        foreach (BulkColumn column in columns.Defaults) WriteMapping(writer, column, index: null);
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
