using System.Buffers.Binary;
using System.Text;

namespace Zcrm.Bulk;

/// <summary>Rows on disk, cell by cell, found by the mark of the record to which they belong.</summary>
internal sealed class ChildSpool : IAsyncDisposable
{
    private readonly FileStream _file = TempFile.Create();
    private readonly List<Entry> _entries = [];
    private byte[] _cells = new byte[1024];
    private int _used;

    public int Count => _entries.Count;

    /// <summary>Begins a row.</summary>
    public void Begin(ulong mark)
    {
        Flush();
        _entries.Add(new Entry(mark, _file.Position, _entries.Count));
    }

    public void Add(ReadOnlySpan<char> cell)
    {
        int most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(cell.Length);
        if (_cells.Length - _used < most) Array.Resize(ref _cells, Math.Max(2 * _cells.Length, _used + most));
        int length = Encoding.UTF8.GetBytes(cell, _cells.AsSpan(_used + sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(_cells.AsSpan(_used), length);
        _used += sizeof(int) + length;
    }

    /// <summary>Ends the writing; from here on rows are found.</summary>
    public void Finish()
    {
        Flush();
        _file.Flush();
        _entries.Sort();
    }

    /// <summary>The first of the rows with a mark, in their order; null: there is none.</summary>
    public int? Find(ulong mark)
    {
        int at = ~_entries.BinarySearch(new Entry(mark, 0, -1));
        return at < _entries.Count && _entries[at].Mark == mark ? at : null;
    }

    /// <summary>The first rows of all marks.</summary>
    public IEnumerable<int> Groups() => Enumerable.Range(0, Count).Where(at => at == 0 || _entries[at].Mark != _entries[at - 1].Mark);

    /// <summary>The place of a row in the input.</summary>
    public int RowOf(int at) => _entries[at].Row;

    /// <summary>Writes the rows that have the mark of the one at a place.</summary>
    public void Write(int first, RowChildren into, int file)
    {
        for (int at = first; at < Count && _entries[at].Mark == _entries[first].Mark; at++)
        {
            CsvRow row = into.Begin();
            for (ReadOnlySpan<byte> cells = Read(_entries[at].Start); !cells.IsEmpty;)
            {
                int length = BinaryPrimitives.ReadInt32LittleEndian(cells);
                row.Add(cells.Slice(sizeof(int), length));
                cells = cells[(sizeof(int) + length)..];
            }

            into.End(file, _entries[at].Row);
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    /// <summary>Writes the row that was begun last, with its length in front.</summary>
    private void Flush()
    {
        if (_entries.Count == 0) return;
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, _used);
        _file.Write(length);
        _file.Write(_cells.AsSpan(0, _used));
        _used = 0;
    }

    private ReadOnlySpan<byte> Read(long start)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        RandomAccess.Read(_file.SafeFileHandle, length, start);
        int count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (_cells.Length < count) _cells = new byte[2 * count];
        int read = RandomAccess.Read(_file.SafeFileHandle, _cells.AsSpan(0, count), start + sizeof(int));
        return read == count ? _cells.AsSpan(0, count) : throw new EndOfStreamException("The temporary file of rows is shorter than it was.");
    }

    private readonly record struct Entry(ulong Mark, long Start, int Row) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Mark == other.Mark ? Row.CompareTo(other.Row) : Mark.CompareTo(other.Mark);
    }
}
