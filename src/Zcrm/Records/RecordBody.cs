using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zcrm;

/// <summary>Writes the bodies of record writes straight to UTF-8.</summary>
internal static class RecordBody
{
    // A record of twenty fields; a buffer that has to grow is copied.
    private const int BytesPerRecord = 1024;

    // Zoho reads UTF-8 as it is; escaping every accent would only make bodies larger.
    private static readonly JsonWriterOptions WriterOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Insert(IReadOnlyList<PendingWrite> records, WriteOptions? options) =>
        Write(records, static (writer, record) => record.WriteTo(writer), options, isUpsert: false);

    public static ReadOnlyMemory<byte> Upsert(IReadOnlyList<PendingWrite> records, IReadOnlyList<string>? duplicateCheckFields, WriteOptions? options) =>
        Write(records, static (writer, record) => record.WriteTo(writer), options, isUpsert: true, duplicateCheckFields);

    public static ReadOnlyMemory<byte> Update(IReadOnlyList<PendingWrite> records, WriteOptions? options) =>
        Write(records, WriteChanges, options, isUpsert: false);

    private static ReadOnlyMemory<byte> Write(
        IReadOnlyList<PendingWrite> records,
        Action<Utf8JsonWriter, CrmRecord> writeRecord,
        WriteOptions? options,
        bool isUpsert,
        IReadOnlyList<string>? duplicateCheckFields = null)
    {
        var buffer = new ArrayBufferWriter<byte>(BytesPerRecord * records.Count);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        writer.WriteStartObject();
        writer.WriteStartArray("data"u8);
        foreach (PendingWrite write in records) writeRecord(writer, write.Record);
        writer.WriteEndArray();
        WriteOptionsBody.Write(writer, options, isUpsert);
        WriteOptionsBody.WriteNames(writer, "duplicate_check_fields"u8, duplicateCheckFields);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteChanges(Utf8JsonWriter writer, CrmRecord record)
    {
        writer.WriteStartObject();
        if (!record.Id.IsEmpty) writer.WriteString("id"u8, record.Id.ToString());
        record.WriteChangedMembersTo(writer);
        writer.WriteEndObject();
    }
}
