using System.Text.Json;

namespace Zcrm;

/// <summary>A whole answer: its top-level object, and the records in one of its arrays.</summary>
internal sealed class JsonAnswer
{
    private readonly JsonSource _source;
    private readonly Dictionary<string, List<IndexedObject>> _arrays = [];

    private IndexedObject _place;

    private JsonAnswer(JsonSource source) => _source = source;

    /// <summary>The top-level object.</summary>
    public CrmObject Root { get; } = new();

    /// <exception cref="JsonException">The bytes are not one JSON object.</exception>
    public static JsonAnswer Parse(ReadOnlyMemory<byte> utf8, CrmResponse? response)
    {
        var source = new JsonSource(JsonText.Repair(utf8), response);
        var reader = new Utf8JsonReader(source.Bytes);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The JSON is not an object.");
        var answer = new JsonAnswer(source);
        answer._place = source.Index(ref reader, offset: 0, likely: null, answer._arrays);
        answer.Root.Attach(source, answer._place);

        // Reading on finds what should not follow the object.
        while (reader.Read())
        {
        }

        return answer;
    }

    /// <summary>The top-level object as a type with properties of its own.</summary>
    public T RootAs<T>() where T : CrmObject, new()
    {
        var root = new T();
        root.Attach(_source, _place);
        return root;
    }

    /// <summary>The objects of a top-level array; empty when there is no such array.</summary>
    public IReadOnlyList<T> GetRecords<T>(string name, Func<T> create) where T : CrmObject => RowsOf(name).Make(create);

    /// <summary>The objects of a top-level array, not made yet; none when there is no such array.</summary>
    public IndexedRows RowsOf(string name) => new(_source, _arrays.GetValueOrDefault(name) ?? []);
}
