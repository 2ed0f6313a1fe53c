using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Zcrm.Bulk;

/// <summary>One row of a CSV to be uploaded, as UTF-8 (RFC 4180), with a mark by which it is known again in the job's result.</summary>
internal sealed class CsvRow
{
    private const int LinkLength = 10;
    private static readonly SearchValues<byte> Special = SearchValues.Create(",;|\"\r\n"u8);

    private byte[] _bytes = new byte[4096];
    private byte[] _scratch = new byte[1024];
    private int _used;
    private int _unshown;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    /// <summary>The mark of the first cells, those that the result shows.</summary>
    public ulong Key { get; private set; }

    /// <summary>Whether every cell is empty; Zoho would take such a line for none.</summary>
    public bool IsBlank { get; private set; }

    public void Clear()
    {
        (_used, _unshown, IsBlank) = (0, BulkLimits.ShownColumns, true);
        Key = RowKey.Start;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        if (_scratch.Length < 3 * text.Length) _scratch = new byte[6 * text.Length];
        Utf8.FromUtf16(text, _scratch, out _, out int written);
        Add(_scratch.AsSpan(0, written));
    }

    public void Add(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAny(Special) < 0)
        {
            AddPlain(utf8);
            return;
        }

        Mark(utf8);
        Reserve((2 * utf8.Length) + 3);
        AddQuoted(utf8);
        _bytes[_used++] = (byte)',';
    }

    /// <summary>Adds what stands between the quotes of JSON text, with marks in it.</summary>
    public void AddEscaped(ReadOnlySpan<byte> inner)
    {
        if (!JsonEscapes.AreShort(inner))
        {
            Add(JsonText.Decode(inner));
            return;
        }

        if (_scratch.Length < inner.Length) _scratch = new byte[2 * inner.Length];
        Add(_scratch.AsSpan(0, JsonEscapes.Decode(inner, _scratch)));
    }

    /// <summary>Adds a text that is known to need no quotes.</summary>
    public void AddPlain(ReadOnlySpan<byte> utf8)
    {
        Mark(utf8);
        Reserve(utf8.Length + 1);
        Span<byte> target = _bytes.AsSpan(_used);
        utf8.CopyTo(target);
        target[utf8.Length] = (byte)',';
        _used += utf8.Length + 1;
    }

    /// <summary>Adds the number by which rows of another file lead to this one, or this one to its parent. A row with nothing else is blank.</summary>
    /// <param name="link">The number.</param>
    /// <param name="isShown">Whether the result shows the cell.</param>
    public void AddLink(int link, bool isShown)
    {
        Reserve(LinkLength + 1);
        link.TryFormat(_bytes.AsSpan(_used), out int written, provider: CultureInfo.InvariantCulture);
        if (isShown && _unshown-- > 0) Key = RowKey.Add(Key, _bytes.AsSpan(_used, written));
        _used += written;
        _bytes[_used++] = (byte)',';
    }

    /// <summary>Ends the line; the sign behind the last cell gives way to its end.</summary>
    public void End()
    {
        if (_used > 0) _used--;
        Reserve(2);
        "\r\n"u8.CopyTo(_bytes.AsSpan(_used));
        _used += 2;
    }

    private void Mark(ReadOnlySpan<byte> utf8)
    {
        if (_unshown > 0)
        {
            _unshown--;
            Key = RowKey.Add(Key, utf8);
        }

        if (!utf8.IsEmpty) IsBlank = false;
    }

    private void AddQuoted(ReadOnlySpan<byte> utf8)
    {
        _bytes[_used++] = (byte)'"';
        for (int quote = utf8.IndexOf((byte)'"'); quote >= 0; quote = utf8.IndexOf((byte)'"'))
        {
            Copy(utf8[..(quote + 1)]);
            _bytes[_used++] = (byte)'"';
            utf8 = utf8[(quote + 1)..];
        }

        Copy(utf8);
        _bytes[_used++] = (byte)'"';
    }

    private void Copy(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_bytes.AsSpan(_used));
        _used += utf8.Length;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _used < count) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _used + count));
    }
}
