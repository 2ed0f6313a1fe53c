using System.Buffers;
using System.IO.Pipelines;

namespace Zcrm.Emulator;

/// <summary>The client's end of a connection within the process.</summary>
internal sealed class MemoryDuplexStream(PipeReader input, PipeWriter output) : Stream
{
    private volatile bool _cut;

    /// <summary>Runs when the client closes its end.</summary>
    public Action? Closed { get; set; }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Ends the connection in both directions; what already arrived can still be read.</summary>
    public void Cut()
    {
        _cut = true;
        input.CancelPendingRead();
        output.Complete();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!input.TryRead(out ReadResult result))
        {
            if (_cut) return 0;
            result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
        }

        ReadOnlySequence<byte> available = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, buffer.Length));
        available.CopyTo(buffer.Span);

        // Once the reader has advanced, the segments behind the sequence are no longer its own; not even its length.
        int count = (int)available.Length;
        input.AdvanceTo(available.End);
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_cut) throw Ended();
        FlushResult result;
        try
        {
            result = await output.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            throw Ended();
        }

        if (result.IsCompleted) throw Ended();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            output.Complete();
            input.CancelPendingRead();
            input.Complete();
            Closed?.Invoke();
        }

        base.Dispose(disposing);
    }

    private static IOException Ended() => new("The emulator closed the connection.");
}
