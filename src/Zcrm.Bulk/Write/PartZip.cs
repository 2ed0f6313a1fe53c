using System.IO.Compression;

namespace Zcrm.Bulk;

/// <summary>The zipped CSVs of one job, on their way to disk. While one block of rows is written, the one before is compressed.</summary>
internal sealed class PartZip : IAsyncDisposable
{
    public const string EntryName = "rows.csv";

    // What the end of a zip takes, and what the compressor may hold back.
    private const int Margin = 128 * 1024;

    private readonly FileStream _file = TempFile.Create();
    private readonly ZipArchive _zip;
    private readonly Stream _entry;
    private readonly RowBlock _block;
    private readonly List<ChildFile> _children;
    private ColumnSet _columns;
    private Task _compressing = Task.CompletedTask;
    private int _underWay;
    private long _compressed;

    public PartZip(ColumnSet columns)
    {
        _columns = columns;
        _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
        _entry = _zip.CreateEntry(EntryName).Open();
        _block = new RowBlock(columns.Header);
        _children = [.. columns.Children.Select(child => new ChildFile(child))];
    }

    /// <summary>Whether it is time to flush.</summary>
    public bool IsFull => _block.IsFull;

    /// <summary>Whether another row, with the rows that go with it, is sure to fit, even if nothing can be compressed at all.</summary>
    public bool Fits(int length, long limit) => _compressed + _underWay + _block.Length + ChildBytes + length + Margin <= limit;

    public void Write(ReadOnlySpan<byte> row) => _block.Write(row);

    public void Write(RowChildren rows)
    {
        foreach (RowChildren.ChildRow row in rows.Rows) _children[row.File].Write(rows.BytesOf(row));
    }

    /// <summary>Whether more columns can be added: those of a file of which nothing was compressed yet.</summary>
    public bool CanGrow(ColumnSet grown) =>
        (_block.CanGrow || grown.InFile.Length == _columns.InFile.Length)
        && _children.Zip(grown.Children, _columns.Children).All(trio => trio.First.CanGrow || trio.Second.Columns.InFile.Length == trio.Third.Columns.InFile.Length);

    public void Grow(ColumnSet grown)
    {
        int added = grown.InFile.Length - _columns.InFile.Length;
        if (added > 0) _block.Grow(grown.Header, added);
        for (int i = 0; i < _children.Count; i++)
            _children[i].Grow(grown.Children[i], grown.Children[i].Columns.InFile.Length - _columns.Children[i].Columns.InFile.Length);
        for (int i = _children.Count; i < grown.Children.Count; i++) _children.Add(new ChildFile(grown.Children[i]));
        _columns = grown;
    }

    /// <summary>Hands the rows so far to the compressor, when it is done with those before.</summary>
    public async ValueTask FlushAsync()
    {
        await _compressing.ConfigureAwait(false);
        _compressed = _file.Position;
        ArraySegment<byte> rows = _block.Take();
        _underWay = rows.Count;
        _compressing = Task.Run(() => Compress(rows));
    }

    /// <summary>Ends the zip.</summary>
    /// <returns>The whole file, at its start.</returns>
    public async ValueTask<FileStream> FinishAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _compressing.ConfigureAwait(false);
        _block.Dispose();
        await _entry.DisposeAsync().ConfigureAwait(false);
        for (int i = 0; i < _children.Count; i++)
        {
            await _children[i].CopyToAsync(_zip, _columns.Children[i].EntryName).ConfigureAwait(false);
            await _children[i].DisposeAsync().ConfigureAwait(false);
        }

        await _zip.DisposeAsync().ConfigureAwait(false);
        await _file.FlushAsync().ConfigureAwait(false);
        _file.Position = 0;
        return _file;
    }

    public async ValueTask DisposeAsync()
    {
        await _compressing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _block.Dispose();
        foreach (ChildFile child in _children) await child.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private void Compress(ArraySegment<byte> rows)
    {
        _entry.Write(rows);
        RowBlock.Return(rows);
    }

    private long ChildBytes
    {
        get
        {
            long bytes = 0;
            foreach (ChildFile child in _children) bytes += child.Length;
            return bytes;
        }
    }
}
