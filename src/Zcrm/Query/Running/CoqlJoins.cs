using System.Buffers;
using System.Text.Json;

namespace Zcrm;

/// <summary>
/// Zoho answers <c>Account_Name.Industry</c> under that very name, beside the lookup itself. Here such columns move into the lookup's object, so that
/// a record reads the same however deep it was asked for.
/// </summary>
internal static class CoqlJoins
{
    public static bool AreIn(CoqlSelect query) => query.Columns.Any(column => column is { Aggregate: null, Alias: null } && column.Path.Contains('.', StringComparison.Ordinal));

    public static ReadOnlyMemory<byte> Nest(ReadOnlyMemory<byte> answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        var buffer = new ArrayBufferWriter<byte>(answer.Length);
        using var writer = new Utf8JsonWriter(buffer, JsonValueWriter.Options);
        writer.WriteStartObject();
        foreach (JsonProperty part in document.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(part.Name);
            if (part.Name == "data" && part.Value.ValueKind == JsonValueKind.Array) WriteRows(writer, part.Value);
            else part.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteRows(Utf8JsonWriter writer, JsonElement rows)
    {
        writer.WriteStartArray();
        foreach (JsonElement row in rows.EnumerateArray())
        {
            var tree = new Branch();
            foreach (JsonProperty column in row.EnumerateObject()) tree.Put(PathOf(column.Name), column.Value);
            tree.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    // An aggregate's name is no path, though it has one in it.
    private static string[] PathOf(string column) => column.Contains('(', StringComparison.Ordinal) ? [column] : column.Split('.');

    /// <summary>An object in the making: values by name, each a value that came, an object in the making, or both.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> _parts = new(StringComparer.Ordinal);
        private JsonElement _value;

        public void Put(ReadOnlySpan<string> path, JsonElement value)
        {
            if (path.IsEmpty)
            {
                _value = value;
                return;
            }

            if (!_parts.TryGetValue(path[0], out Branch? part)) _parts.Add(path[0], part = new Branch());
            part.Put(path[1..], value);
        }

        public void WriteTo(Utf8JsonWriter writer)
        {
            // A lookup that is empty stays null, whatever columns were asked of it.
            if (_parts.Count == 0 || _value.ValueKind == JsonValueKind.Null)
            {
                if (_value.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
                else _value.WriteTo(writer);
                return;
            }

            writer.WriteStartObject();
            if (_value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty own in _value.EnumerateObject())
                {
                    if (!_parts.ContainsKey(own.Name)) own.WriteTo(writer);
                }
            }

            foreach ((string name, Branch part) in _parts)
            {
                writer.WritePropertyName(name);
                part.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
    }
}
