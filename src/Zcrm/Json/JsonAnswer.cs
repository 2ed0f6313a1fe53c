using System.Text.Json;

namespace Zcrm;

/// <summary>A whole answer: its top-level object, and the records in one of its arrays.</summary>
internal sealed class JsonAnswer
{
    private readonly JsonSource _source;

    private JsonAnswer(JsonSource source, CrmObject root) => (_source, Root) = (source, root);

    /// <summary>The top-level object.</summary>
    public CrmObject Root { get; }

    /// <exception cref="JsonException">The bytes are not one JSON object.</exception>
    public static JsonAnswer Parse(ReadOnlyMemory<byte> utf8, CrmResponse? response)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        var source = new JsonSource(utf8, response);
        var reader = new Utf8JsonReader(source.Bytes);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The JSON is not an object.");
        (JsonShape shape, int[] slots) = source.Index(ref reader, offset: 0, likely: null);

        // Reading on finds what should not follow the object.
        while (reader.Read())
        {
        }

        var root = new CrmObject();
        root.Attach(source, shape, slots);
        return new JsonAnswer(source, root);
    }

    /// <summary>The objects of a top-level array; empty when there is no such array.</summary>
    public IReadOnlyList<T> GetRecords<T>(string name, Func<T> create) where T : CrmObject =>
        Root.TryGetNested(name, (byte)'[', out NestedJson array) ? array.ReadObjects(create) : [];
}
