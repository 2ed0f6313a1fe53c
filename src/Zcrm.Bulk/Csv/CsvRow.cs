using System.Buffers;
using System.Text.Unicode;

namespace Zcrm.Bulk;

/// <summary>One row of a CSV to be uploaded, as UTF-8 (RFC 4180), with a mark by which it is known again in the job's result.</summary>
internal sealed class CsvRow
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",;|\"\r\n"u8);

    private byte[] _bytes = new byte[4096];
    private byte[] _scratch = new byte[1024];
    private int _used;
    private int _cells;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    /// <summary>The mark of the first cells, those that the result shows.</summary>
    public ulong Key { get; private set; }

    /// <summary>Whether every cell is empty; Zoho would take such a line for none.</summary>
    public bool IsBlank { get; private set; }

    public void Clear()
    {
        (_used, _cells, IsBlank) = (0, 0, true);
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

        Begin(utf8);
        AddQuoted(utf8);
    }

    /// <summary>Adds a text that is known to need no quotes.</summary>
    public void AddPlain(ReadOnlySpan<byte> utf8)
    {
        Begin(utf8);
        utf8.CopyTo(_bytes.AsSpan(_used));
        _used += utf8.Length;
    }

    public void End()
    {
        Reserve(2);
        "\r\n"u8.CopyTo(_bytes.AsSpan(_used));
        _used += 2;
    }

    private void Begin(ReadOnlySpan<byte> utf8)
    {
        Reserve((2 * utf8.Length) + 5);
        if (_cells > 0) _bytes[_used++] = (byte)',';
        if (_cells++ < BulkLimits.ShownColumns) Key = RowKey.Add(Key, utf8);
        if (!utf8.IsEmpty) IsBlank = false;
    }

    private void AddQuoted(ReadOnlySpan<byte> utf8)
    {
        _bytes[_used++] = (byte)'"';
        foreach (byte letter in utf8)
        {
            if (letter == '"') _bytes[_used++] = letter;
            _bytes[_used++] = letter;
        }

        _bytes[_used++] = (byte)'"';
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _used < count) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _used + count));
    }
}
