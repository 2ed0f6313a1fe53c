using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm;

/// <summary>Writes .NET values as the JSON that Zoho reads, the same under every culture.</summary>
internal static class JsonValueWriter
{
    // Zoho reads UTF-8 as it is; escaping every accent would only make bodies larger.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One a thread, since a record is made of many small values.
    [ThreadStatic]
    private static Scratch? _scratch;

    /// <exception cref="ArgumentException">The value has no JSON form that Zoho reads.</exception>
    public static byte[] ToUtf8(string field, object? value)
    {
        // Taken while in use: enumerating a list of the user's may come back here.
        Scratch scratch = _scratch ?? new Scratch();
        _scratch = null;
        scratch.Reset();
        Write(scratch.Writer, field, value);
        scratch.Writer.Flush();
        byte[] json = scratch.Buffer.WrittenSpan.ToArray();
        if (scratch.Buffer.Capacity <= Scratch.KeptBytes) _scratch = scratch;
        return json;
    }

    private static void Write(Utf8JsonWriter writer, string field, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case sbyte or short or int or long or byte or ushort or uint: writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case float or double: WriteFloat(writer, field, value); break;
            case CrmDiscount { IsPercent: false } discount: writer.WriteNumberValue(discount.Value); break;
            case CrmObject nested: nested.WriteTo(writer); break;
            case ExternalId id: WriteExternal(writer, id); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer); break;
            case IDictionary map: WriteMap(writer, field, map); break;
            case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(writer, field, map.ToDictionary()); break;
            case IEnumerable list: WriteList(writer, field, list); break;
            default: writer.WriteStringValue(Text(field, value)); break;
        }
    }

    private static string Text(string field, object value) => value switch
    {
        CrmId { IsEmpty: false } id => id.ToString(),
        DateTimeOffset time => Format(time),
        DateTime { Kind: DateTimeKind.Utc } time => Format(new DateTimeOffset(time)),
        DateTime => throw Refusal(field, "a DateTime without a known offset; use a DateTimeOffset, or a DateOnly for a date field"),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        Guid guid => guid.ToString(),
        CrmDiscount discount => discount.ToString(),
        Uri uri => uri.OriginalString,
        CrmId => throw Refusal(field, "an empty id; use null to clear the field"),
        _ => throw Refusal(field, $"a {value.GetType().Name}, which has no JSON form here; use text, numbers, dates, ids, CrmObject, or lists and dictionaries of them"),
    };

    /// <summary>Zoho reads seconds and the offset; it refuses fractions.</summary>
    private static string Format(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A lookup by an external field has the field's name where else the id stands.</summary>
    private static void WriteExternal(Utf8JsonWriter writer, ExternalId id)
    {
        writer.WriteStartObject();
        writer.WriteString(id.Field, id.Value);
        writer.WriteEndObject();
    }

    private static void WriteFloat(Utf8JsonWriter writer, string field, object value)
    {
        if (!double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture))) throw Refusal(field, "a number that is not finite");
        if (value is float single) writer.WriteNumberValue(single);
        else writer.WriteNumberValue((double)value);
    }

    private static void WriteMap(Utf8JsonWriter writer, string field, IDictionary map)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            writer.WritePropertyName(entry.Key as string ?? throw Refusal(field, "a dictionary whose keys are not text"));
            Write(writer, field, entry.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string field, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (object? item in list) Write(writer, field, item);
        writer.WriteEndArray();
    }

    private sealed class Scratch
    {
        public const int KeptBytes = 16 * 1024;

        public Scratch() => Writer = new Utf8JsonWriter(Buffer, Options);

        public ArrayBufferWriter<byte> Buffer { get; } = new(256);

        public Utf8JsonWriter Writer { get; }

        public void Reset()
        {
            Buffer.ResetWrittenCount();
            Writer.Reset();
        }
    }

    private static ArgumentException Refusal(string field, string what) => new($"Field '{field}' cannot be set to {what}.");
}
