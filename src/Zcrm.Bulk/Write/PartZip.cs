using System.IO.Compression;

namespace Zcrm.Bulk;

/// <summary>The zipped CSV of one job, on its way to disk.</summary>
internal sealed class PartZip : IAsyncDisposable
{
    public const string EntryName = "rows.csv";

    // What the end of a zip takes, and what the compressor may hold back.
    private const int Margin = 128 * 1024;
    private const int BlockSize = 64 * 1024;

    private readonly FileStream _file = TempFile.Create();
    private readonly ZipArchive _zip;
    private readonly Stream _entry;
    private readonly byte[] _block = new byte[BlockSize];
    private int _used;

    public PartZip(ReadOnlySpan<byte> header)
    {
        _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
        _entry = _zip.CreateEntry(EntryName, CompressionLevel.Fastest).Open();
        Write(header);
    }

    /// <summary>Whether another row is sure to fit, even if it cannot be compressed at all.</summary>
    public bool Fits(int length, long limit) => _file.Position + _used + length + Margin <= limit;

    public void Write(ReadOnlySpan<byte> row)
    {
        if (row.Length > BlockSize - _used) Flush();
        if (row.Length > BlockSize)
        {
            _entry.Write(row);
            return;
        }

        row.CopyTo(_block.AsSpan(_used));
        _used += row.Length;
    }

    /// <summary>Ends the zip.</summary>
    /// <returns>The whole file, at its start.</returns>
    public FileStream Finish()
    {
        Flush();
        _entry.Dispose();
        _zip.Dispose();
        _file.Flush();
        _file.Position = 0;
        return _file;
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private void Flush()
    {
        _entry.Write(_block.AsSpan(0, _used));
        _used = 0;
    }
}
