using System.IO.Pipelines;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace Zcrm.Emulator;

/// <summary>Carries connections within the process: each is a pair of pipes instead of a socket.</summary>
internal sealed class MemoryTransport : IConnectionListener
{
    private const int BufferedBytes = 1024 * 1024;
    private static readonly PipeOptions Pipes =
        new(pauseWriterThreshold: BufferedBytes, resumeWriterThreshold: BufferedBytes / 2, useSynchronizationContext: false);

    private readonly Channel<ConnectionContext> _arriving = Channel.CreateUnbounded<ConnectionContext>();
    private long _connections;

    public EndPoint EndPoint { get; } = new MemoryEndPoint();

    /// <summary>Opens a connection.</summary>
    /// <returns>The caller's end.</returns>
    /// <exception cref="IOException">Nobody listens any more.</exception>
    public Stream Connect()
    {
        var toServer = new Pipe(Pipes);
        var toClient = new Pipe(Pipes);
        var stream = new MemoryDuplexStream(toClient.Reader, toServer.Writer);
        string id = $"memory-{Interlocked.Increment(ref _connections)}";
        var connection = new MemoryConnection(
            id, transport: new DuplexPipe(toServer.Reader, toClient.Writer), application: new DuplexPipe(toClient.Reader, toServer.Writer), stream);
        return _arriving.Writer.TryWrite(connection) ? stream : throw new IOException("The emulator was disposed; it answers no more requests.");
    }

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (await _arriving.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_arriving.Reader.TryRead(out ConnectionContext? connection)) return connection;
        }

        return null;
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _arriving.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => UnbindAsync();

    private sealed record DuplexPipe(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
