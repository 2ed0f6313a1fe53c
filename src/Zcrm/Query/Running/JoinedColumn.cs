using System.Buffers;
using System.Text.Json;

namespace Zcrm;

/// <summary>A column of nested rows: a value that came, a lookup's object with what was asked of it, or both.</summary>
internal sealed class JoinedColumn(string name)
{
    private readonly byte[] _member = [.. ",\""u8, .. JsonEncodedText.Encode(name).EncodedUtf8Bytes, .. "\":"u8];
    private readonly List<JoinedColumn> _parts = [];

    public string Name => name;

    public byte[] NameBytes => _member[2..^2];

    public IReadOnlyList<JoinedColumn> Parts => _parts;

    /// <summary>The place of its own value among the row's; -1 when only parts of it were asked for.</summary>
    public int Place { get; private set; } = -1;

    public void Put(ReadOnlySpan<string> path, int place)
    {
        if (path.IsEmpty)
        {
            Place = place;
            return;
        }

        string first = path[0];
        JoinedColumn? part = _parts.Find(known => known.Name == first);
        if (part is null) _parts.Add(part = new JoinedColumn(first));
        part.Put(path[1..], place);
    }

    /// <summary>Whether its value is as it came. A lookup that is empty stays null, whatever columns were asked of it.</summary>
    public bool StaysIn(int[] slots, ReadOnlySpan<byte> answer) => Place >= 0 && (_parts.Count == 0 || answer[slots[2 * Place]] == (byte)'n');

    public void WriteTo(ArrayBufferWriter<byte> json, int[] slots, ReadOnlySpan<byte> answer)
    {
        if (StaysIn(slots, answer))
        {
            Write(json, Value(slots, answer));
            return;
        }

        Write(json, "{"u8);
        bool isFirst = true;
        if (Place >= 0 && answer[slots[2 * Place]] == (byte)'{') WriteOwn(json, Value(slots, answer), ref isFirst);
        foreach (JoinedColumn part in _parts)
        {
            Write(json, isFirst ? part._member.AsSpan(1) : part._member);
            isFirst = false;
            part.WriteTo(json, slots, answer);
        }

        Write(json, "}"u8);
    }

    private ReadOnlySpan<byte> Value(int[] slots, ReadOnlySpan<byte> answer) => answer.Slice(slots[2 * Place], slots[(2 * Place) + 1]);

    /// <summary>Copies what the lookup says of itself, except for what was asked of it beside.</summary>
    private void WriteOwn(ArrayBufferWriter<byte> json, ReadOnlySpan<byte> lookup, ref bool isFirst)
    {
        var reader = new Utf8JsonReader(lookup);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)reader.TokenStartIndex;
            bool isReplaced = HasPart(ref reader);
            reader.Read();
            reader.Skip();
            if (isReplaced) continue;
            if (!isFirst) Write(json, ","u8);
            isFirst = false;
            Write(json, lookup[start..(int)reader.BytesConsumed]);
        }
    }

    private bool HasPart(ref Utf8JsonReader reader)
    {
        foreach (JoinedColumn part in _parts)
        {
            if (reader.ValueTextEquals(part.Name)) return true;
        }

        return false;
    }

    // Called very often, and the extension method for any writer is slow.
    private static void Write(ArrayBufferWriter<byte> json, ReadOnlySpan<byte> value)
    {
        value.CopyTo(json.GetSpan(value.Length));
        json.Advance(value.Length);
    }
}
