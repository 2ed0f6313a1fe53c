using System.Buffers;
using System.Text.Json;

namespace Zcrm;

/// <summary>A list of metadata as a file: Zoho's own JSON of each item, and since when it is known.</summary>
internal static class KeptList
{
    /// <summary>Counts up when the file changes in a way that older or newer programs would misread.</summary>
    private const int Format = 1;

    public static ReadOnlyMemory<byte> Write<T>(Remembered<T> list, string array) where T : CrmObject
    {
        var content = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(content);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("since", list.Since);
        json.WriteStartArray(array);
        foreach (T item in list.Items) json.WriteRawValue(item.ToJson());
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return content.WrittenMemory;
    }

    /// <returns>The list, which has to be asked for changes; null when the file is damaged or of another format.</returns>
    public static Remembered<T>? Read<T>(byte[] content, string array) where T : CrmObject, new()
    {
        try
        {
            JsonAnswer file = JsonAnswer.Parse(content, response: null);
            if (file.Root.Get<int>("format") != Format || !file.Root.Names.Contains(array)) return null;
            return new Remembered<T>(file.GetRecords(array, static () => new T()), DateTimeOffset.MinValue, file.Root.Get<DateTimeOffset>("since"));
        }
        catch (Exception damage) when (damage is JsonException or ZcrmDataException)
        {
            return null;
        }
    }
}
