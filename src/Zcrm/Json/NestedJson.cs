using System.Text.Json;

namespace Zcrm;

/// <summary>The place of an object or array within a source.</summary>
internal readonly record struct NestedJson(JsonSource Source, int Start, int Length)
{
    private ReadOnlySpan<byte> Bytes => Source.Slice(Start, Length);

    public T ReadObject<T>(T target) where T : CrmObject
    {
        var reader = new Utf8JsonReader(Bytes);
        reader.Read();
        target.Attach(Source, Source.Index(ref reader, Start, likely: null));
        return target;
    }

    /// <summary>Reads the objects of an array; anything else in it is passed over.</summary>
    public T[] ReadObjects<T>(Func<T> create) where T : CrmObject
    {
        var reader = new Utf8JsonReader(Bytes);
        reader.Read();
        return Source.Make(Source.IndexArray(ref reader, Start), create);
    }

    /// <summary>Reads an array of anything.</summary>
    public List<object?> ReadValues()
    {
        var reader = new Utf8JsonReader(Bytes);
        var values = new List<object?>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            JsonTokenType kind = reader.TokenType;
            reader.Skip();
            var nested = new NestedJson(Source, Start + start, (int)reader.BytesConsumed - start);
            values.Add(kind switch
            {
                JsonTokenType.StartObject => nested.ReadObject(new CrmObject()),
                JsonTokenType.StartArray => nested.ReadValues(),
                _ => JsonScalar.ReadAny(nested.Bytes),
            });
        }

        return values;
    }

    public bool HoldsObjectsOnly()
    {
        var reader = new Utf8JsonReader(Bytes);
        int count = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject) return false;
            reader.Skip();
            count++;
        }

        return count > 0;
    }
}
