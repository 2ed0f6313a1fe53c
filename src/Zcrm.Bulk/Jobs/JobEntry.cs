using System.IO.Compression;

namespace Zcrm.Bulk;

/// <summary>The file within a job's zip, read once from front to back.</summary>
internal sealed class JobEntry(ZipArchive zip, ZipArchiveEntry entry, Stream content, string job) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>The job in words, for errors.</summary>
    public string Job => job;

    public string Name => entry.Name;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Count(content.Read(buffer), buffer.Length);
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(exception.Message, exception);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(exception.Message, exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            zip.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read, int asked)
    {
        _read += read;
        return read == 0 && asked > 0 && _read != entry.Length ? throw Damaged($"it ends after {_read} of {entry.Length} bytes") : read;
    }

    private ZcrmBulkFileException Damaged(string how, Exception? inner = null) => new(job, how, inner);
}
