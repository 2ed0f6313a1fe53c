using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Zcrm.Emulator;

/// <summary>Binds the in-process end point to the memory transport, and every other one to sockets.</summary>
internal sealed class TransportFactory(MemoryTransport memory) : IConnectionListenerFactory
{
    private readonly SocketTransportFactory _sockets = new(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        endpoint == memory.EndPoint ? ValueTask.FromResult<IConnectionListener>(memory) : _sockets.BindAsync(endpoint, cancellationToken);
}
