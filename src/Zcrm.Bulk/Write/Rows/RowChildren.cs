using System.Runtime.InteropServices;

namespace Zcrm.Bulk;

/// <summary>The rows that go with one row of the input, written and on their way into the files of rows.</summary>
internal sealed class RowChildren
{
    private readonly CsvRow _row = new();
    private readonly List<ChildRow> _rows = [];
    private byte[] _bytes = [];

    /// <summary>The number of the row to which they lead.</summary>
    public int Link { get; private set; }

    public ReadOnlySpan<ChildRow> Rows => CollectionsMarshal.AsSpan(_rows);

    /// <summary>How many bytes they have together.</summary>
    public int Length { get; private set; }

    public void Clear(int link)
    {
        (Link, Length) = (link, 0);
        _rows.Clear();
    }

    /// <summary>Begins a row with the cell that leads to its parent.</summary>
    public CsvRow Begin()
    {
        _row.Clear();
        _row.AddLink(Link, isShown: true);
        return _row;
    }

    /// <param name="file">The place of its file among those of rows.</param>
    /// <param name="index">Its place in the input.</param>
    public void End(int file, int index)
    {
        _row.End();
        ReadOnlySpan<byte> bytes = _row.Bytes;
        if (_bytes.Length - Length < bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        _rows.Add(new ChildRow(file, index, _row.Key, Length, bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>How many there are for one file.</summary>
    public int CountOf(int file)
    {
        int count = 0;
        foreach (ChildRow row in Rows) count += row.File == file ? 1 : 0;
        return count;
    }

    public ReadOnlySpan<byte> BytesOf(ChildRow row) => _bytes.AsSpan(row.Start, row.Length);

    /// <summary>One of the rows: its file, its place in the input, its mark, and where its bytes are.</summary>
    internal readonly record struct ChildRow(int File, int Index, ulong Key, int Start, int Length);
}
