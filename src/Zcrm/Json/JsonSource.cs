using System.Text.Json;

namespace Zcrm;

/// <summary>The bytes of one answer, with the shapes of the objects in it. Objects keep offsets into it instead of values of their own.</summary>
/// <param name="bytes">The answer.</param>
/// <param name="response">The facts of the answer; null for JSON that did not come from Zoho.</param>
/// <param name="added">JSON that was made of it; its offsets go on where the answer ends.</param>
internal sealed class JsonSource(ReadOnlyMemory<byte> bytes, CrmResponse? response, ReadOnlyMemory<byte> added = default)
{
    private const int MaxShapes = 16;
    private JsonShape[] _shapes = [];

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The facts of the answer; null for JSON that did not come from Zoho.</summary>
    public CrmResponse? Response { get; } = response;

    /// <summary>The JSON of one value.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) =>
        start < bytes.Length ? bytes.Span.Slice(start, length) : added.Span.Slice(start - bytes.Length, length);

    /// <summary>The same answer with more JSON that was made of it.</summary>
    public JsonSource With(ReadOnlyMemory<byte> more) => new(bytes, Response, more);

    /// <summary>Indexes the object at which the reader stands, and leaves the reader at its end.</summary>
    /// <param name="reader">A reader whose position 0 is <paramref name="offset"/> in the bytes.</param>
    /// <param name="offset">Where the reader began.</param>
    /// <param name="likely">The shape that the object probably has.</param>
    /// <param name="arrays">Takes the objects in the object's arrays, so that a page of records is scanned once and not twice.</param>
    public IndexedObject Index(ref Utf8JsonReader reader, int offset, JsonShape? likely, Dictionary<string, List<IndexedObject>>? arrays = null)
    {
        List<(byte[] Raw, string Name)>? differing = null;
        int[] slots = new int[2 * (likely?.Names.Length ?? 8)];
        int count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (count == 0) likely = LikelyFor(reader.ValueSpan, likely);
            if (differing is null && likely?.HasAt(count, reader.ValueSpan) != true) differing = likely?.Take(count) ?? [];
            differing?.Add((reader.ValueSpan.ToArray(), JsonText.Decode(reader.ValueSpan)));

            reader.Read();
            int start = (int)reader.TokenStartIndex;
            if (arrays is not null && reader.TokenType == JsonTokenType.StartArray) arrays[NameAt(count, differing, likely)] = IndexArray(ref reader, offset);
            else reader.Skip();
            if (2 * count == slots.Length) Array.Resize(ref slots, Math.Max(16, 2 * slots.Length));
            slots[2 * count] = offset + start;
            slots[(2 * count) + 1] = (int)reader.BytesConsumed - start;
            count++;
        }

        if (likely is null || differing is not null || count < likely.Names.Length) likely = Keep(new JsonShape(differing ?? likely?.Take(count) ?? []));
        return new IndexedObject(likely, slots);
    }

    /// <summary>Indexes the objects of the array at which the reader stands, passing over anything else, and leaves the reader at its end.</summary>
    public List<IndexedObject> IndexArray(ref Utf8JsonReader reader, int offset)
    {
        var objects = new List<IndexedObject>();
        JsonShape? likely = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }

            IndexedObject item = Index(ref reader, offset, likely);
            likely = item.Shape;
            objects.Add(item);
        }

        return objects;
    }

    /// <summary>Makes objects of what was indexed.</summary>
    public T[] Make<T>(List<IndexedObject> objects, Func<T> create) where T : CrmObject
    {
        var made = new T[objects.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = create();
            made[i].Attach(this, objects[i]);
        }

        return made;
    }

    private static string NameAt(int ordinal, List<(byte[] Raw, string Name)>? differing, JsonShape? likely) =>
        differing is null ? likely!.Names[ordinal] : differing[ordinal].Name;

    private JsonShape? LikelyFor(ReadOnlySpan<byte> firstName, JsonShape? likely)
    {
        if (likely?.HasAt(0, firstName) == true) return likely;
        foreach (JsonShape shape in _shapes)
        {
            if (shape.HasAt(0, firstName)) return shape;
        }

        return null;
    }

    /// <summary>Remembers the newest shapes first. Two threads may overwrite each other's, which costs a little time and nothing else.</summary>
    private JsonShape Keep(JsonShape shape)
    {
        _shapes = [shape, .. _shapes.Take(MaxShapes - 1)];
        return shape;
    }
}

/// <summary>Where the values of an object lie: its names, and the start and length of each value.</summary>
internal readonly record struct IndexedObject(JsonShape Shape, int[] Slots);
