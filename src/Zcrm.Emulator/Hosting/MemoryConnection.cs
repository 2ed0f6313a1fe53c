using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Zcrm.Emulator;

/// <summary>The server's end of a connection within the process.</summary>
internal sealed class MemoryConnection : DefaultConnectionContext
{
    // Never disposed: it has no timer, and its end may be told by either side at any time.
    private readonly CancellationTokenSource _closed = new();
    private readonly MemoryDuplexStream _client;

    public MemoryConnection(string id, IDuplexPipe transport, IDuplexPipe application, MemoryDuplexStream client)
        : base(id, transport, application)
    {
        _client = client;
        _client.Closed = End;
        ConnectionClosed = _closed.Token;
    }

    public override void Abort(ConnectionAbortedException abortReason)
    {
        _client.Cut();
        End();
    }

    /// <summary>What listens to the end must not run inside the call that brings it about.</summary>
    private void End() => ThreadPool.UnsafeQueueUserWorkItem(static closed => closed.Cancel(), _closed, preferLocal: false);
}
