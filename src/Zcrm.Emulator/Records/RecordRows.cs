using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Turns a record's kept form into a row of the table and back.</summary>
internal static class RecordRows
{
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RecordRow Row(EmulatedModule module, long id, JsonObject fields, long created, long modified) => new()
    {
        Id = id,
        Created = created,
        Modified = modified,
        Name = fields[module.Facts.NameField]?.ToString() ?? "",
        IsConverted = fields["Converted__s"] is JsonValue converted && converted.GetValueKind() == JsonValueKind.True,
        IsApproved = fields[SystemKeys.Approved] is not JsonValue approved || approved.GetValueKind() != JsonValueKind.False,
        Json = Bytes(fields),
        Keys = RecordKeys.Of(module, fields),
    };

    public static JsonObject Fields(RecordRow row) => JsonNode.Parse(row.Json)!.AsObject();

    private static byte[] Bytes(JsonObject fields)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Writing)) fields.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
