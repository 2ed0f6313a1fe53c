using System.Buffers;
using System.Text.Unicode;

namespace Zcrm.Bulk;

/// <summary>The values of some rows as JSON, one behind the other, as records find their values in an answer. Handed on when it is full.</summary>
internal sealed class RowBuffer
{
    private const int Size = 64 * 1024;
    private const int Full = Size * 3 / 4;
    private const int NullLength = 4;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        ['"', '\\', .. Enumerable.Range(0, ' ').Select(control => (char)control)]);

    private byte[] _bytes = new byte[Size];
    private int _used;

    // All nulls of the rows are the one at the beginning.
    public RowBuffer() => Write("null"u8);

    public bool IsFull => _used >= Full;

    public JsonSource Source => new(_bytes.AsMemory(0, _used), response: null);

    /// <summary>Adds a value, and notes where it lies.</summary>
    public void Add(CellKind kind, ReadOnlySpan<char> cell, Span<int> slot)
    {
        if (cell.IsEmpty)
        {
            (slot[0], slot[1]) = (0, NullLength);
            return;
        }

        slot[0] = _used;
        switch (kind)
        {
            case CellKind.Number when JsonNumber.IsOne(cell): WriteText(cell); break;
            case CellKind.Boolean when cell is "true" or "false": WriteText(cell); break;
            case CellKind.Lookup when !cell.ContainsAnyExceptInRange('0', '9'): WriteLookup(cell); break;
            case CellKind.List: WriteList(cell); break;
            default: WriteString(cell); break;
        }

        slot[1] = _used - slot[0];
    }

    private void WriteLookup(ReadOnlySpan<char> id)
    {
        Write("{\"id\":\""u8);
        WriteText(id);
        Write("\"}"u8);
    }

    private void WriteList(ReadOnlySpan<char> choices)
    {
        Write("["u8);
        bool isFirst = true;
        foreach (Range choice in choices.Split(';'))
        {
            if (!isFirst) Write(","u8);
            isFirst = false;
            WriteString(choices[choice]);
        }

        Write("]"u8);
    }

    private void WriteString(ReadOnlySpan<char> text)
    {
        Reserve(2 + (3 * text.Length));
        _bytes[_used++] = (byte)'"';
        for (int special = text.IndexOfAny(Escaped); special >= 0; special = text.IndexOfAny(Escaped))
        {
            WriteText(text[..special]);
            WriteEscaped(text[special]);
            text = text[(special + 1)..];
        }

        WriteText(text);
        Write("\""u8);
    }

    private void WriteEscaped(char special)
    {
        Reserve(6);
        Span<byte> target = _bytes.AsSpan(_used);
        switch (special)
        {
            case '"' or '\\': (target[0], target[1]) = ((byte)'\\', (byte)special); _used += 2; break;
            case '\n': "\\n"u8.CopyTo(target); _used += 2; break;
            case '\r': "\\r"u8.CopyTo(target); _used += 2; break;
            case '\t': "\\t"u8.CopyTo(target); _used += 2; break;
            default:
                "\\u00"u8.CopyTo(target);
                ((int)special).TryFormat(target[4..], out _, "x2", System.Globalization.CultureInfo.InvariantCulture);
                _used += 6;
                break;
        }
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        Reserve(3 * text.Length);
        Utf8.FromUtf16(text, _bytes.AsSpan(_used), out _, out int written);
        _used += written;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_used));
        _used += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _used < count) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _used + count));
    }
}
