namespace Zcrm;

/// <summary>A file's bytes as they come. One that stands still or breaks off fails with what it was and how far it got.</summary>
internal sealed class WatchedStream(Stream source, string operation, long? length, TimeSpan stall, TimeProvider clock) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length ?? throw new NotSupportedException("Zoho did not tell the length of this file.");

    public override long Position
    {
        get => _read;
        set => throw Forward();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var limit = new TimeLimit(stall, clock, cancellationToken);
        try
        {
            int count = await source.ReadAsync(buffer, limit.Token).ConfigureAwait(false);
            _read += count;
            if (count == 0 && buffer.Length > 0 && _read < length) throw Broken("it ended early", null);
            return count;
        }
        catch (OperationCanceledException exception) when (limit.IsOver)
        {
            throw Broken($"nothing came for {stall}", exception);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            throw Broken(exception.Message.TrimEnd('.'), exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw Forward();

    public override void SetLength(long value) => throw Forward();

    public override void Write(byte[] buffer, int offset, int count) => throw Forward();

    public override async ValueTask DisposeAsync()
    {
        await source.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    private ZcrmTransportException Broken(string reason, Exception? exception) => new(
        operation,
        $"{operation} broke off after {_read} bytes of {length?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown length"}: {reason}. "
        + "Download the file again.",
        attempts: 1,
        wasSent: true,
        exception);

    private static NotSupportedException Forward() => new("A file that is being downloaded can only be read forward; copy it first.");
}
