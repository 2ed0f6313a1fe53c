using System.IO.Compression;

namespace Zcrm.Bulk;

/// <summary>A file of rows, on disk until that of their records is in the zip: a zip is written one file after the other.</summary>
internal sealed class ChildFile(ChildColumns columns) : IAsyncDisposable
{
    private readonly RowBlock _block = new(columns.Header);
    private FileStream? _spool;

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private set; } = columns.Header.Length;

    public bool CanGrow => _block.CanGrow;

    public void Write(ReadOnlySpan<byte> line)
    {
        _block.Write(line);
        Length += line.Length;
        if (_block.IsFull) Spool();
    }

    public void Grow(ChildColumns grown, int columns)
    {
        if (columns == 0) return;
        Length -= _block.Length;
        _block.Grow(grown.Header, columns);
        Length += _block.Length;
    }

    public async Task CopyToAsync(ZipArchive zip, string name)
    {
        Stream entry = await zip.CreateEntry(name).OpenAsync().ConfigureAwait(false);
        await using (entry.ConfigureAwait(false))
        {
            if (_spool is not null)
            {
                _spool.Position = 0;
                await _spool.CopyToAsync(entry).ConfigureAwait(false);
            }

            ArraySegment<byte> rest = _block.Take();
            await entry.WriteAsync(rest).ConfigureAwait(false);
            RowBlock.Return(rest);
        }
    }

    public ValueTask DisposeAsync()
    {
        _block.Dispose();
        return _spool?.DisposeAsync() ?? default;
    }

    private void Spool()
    {
        _spool ??= TempFile.Create();
        ArraySegment<byte> full = _block.Take();
        _spool.Write(full);
        RowBlock.Return(full);
    }
}
