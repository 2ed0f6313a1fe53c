using System.IO.Compression;

namespace Zcrm.Bulk;

/// <summary>The zipped CSV of one job, on its way to disk. While one block of rows is written, the one before is compressed.</summary>
internal sealed class PartZip : IAsyncDisposable
{
    public const string EntryName = "rows.csv";

    // What the end of a zip takes, and what the compressor may hold back.
    private const int Margin = 128 * 1024;
    private const int BlockSize = 64 * 1024;

    private readonly FileStream _file = TempFile.Create();
    private readonly ZipArchive _zip;
    private readonly Stream _entry;
    private byte[] _block = new byte[BlockSize + 4096];
    private byte[] _other = new byte[BlockSize + 4096];
    private Task _compressing = Task.CompletedTask;
    private int _used;
    private int _underWay;
    private long _compressed;

    public PartZip(ReadOnlySpan<byte> header)
    {
        _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
        _entry = _zip.CreateEntry(EntryName).Open();
        Write(header);
    }

    /// <summary>Whether it is time to flush.</summary>
    public bool IsFull => _used >= BlockSize;

    /// <summary>Whether another row is sure to fit, even if it cannot be compressed at all.</summary>
    public bool Fits(int length, long limit) => _compressed + _underWay + _used + length + Margin <= limit;

    public void Write(ReadOnlySpan<byte> row)
    {
        if (row.Length > _block.Length - _used) Array.Resize(ref _block, Math.Max(2 * _block.Length, _used + row.Length));
        row.CopyTo(_block.AsSpan(_used));
        _used += row.Length;
    }

    /// <summary>Hands the rows so far to the compressor, when it is done with those before.</summary>
    public async ValueTask FlushAsync()
    {
        await _compressing.ConfigureAwait(false);
        _compressed = _file.Position;
        (_block, _other, _underWay, _used) = (_other, _block, _used, 0);
        byte[] rows = _other;
        int length = _underWay;
        _compressing = Task.Run(() => _entry.Write(rows, 0, length));
    }

    /// <summary>Ends the zip.</summary>
    /// <returns>The whole file, at its start.</returns>
    public async ValueTask<FileStream> FinishAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _compressing.ConfigureAwait(false);
        await _entry.DisposeAsync().ConfigureAwait(false);
        await _zip.DisposeAsync().ConfigureAwait(false);
        await _file.FlushAsync().ConfigureAwait(false);
        _file.Position = 0;
        return _file;
    }

    public async ValueTask DisposeAsync()
    {
        await _compressing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _file.DisposeAsync().ConfigureAwait(false);
    }
}
