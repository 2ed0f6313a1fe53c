using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Zcrm.Emulator;

/// <summary>A bare Kestrel, without a host around it: it starts in a moment and logs nothing.</summary>
internal sealed class HttpServer : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private readonly Func<HttpContext, Task> _answer;
    private readonly KestrelServer _kestrel;
    private readonly List<ListenOptions> _ports = [];

    /// <param name="memory">The transport within the process.</param>
    /// <param name="ports">The loopback ports; 0 for a free one.</param>
    /// <param name="answer">Who answers.</param>
    public HttpServer(MemoryTransport memory, IReadOnlyList<int> ports, Func<HttpContext, Task> answer)
    {
        _answer = answer;
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestBodySize = null;

        // A client that stands at a breakpoint is no attack.
        (options.Limits.MinRequestBodyDataRate, options.Limits.MinResponseDataRate) = (null, null);
        options.Listen(memory.EndPoint, listen => listen.Protocols = HttpProtocols.Http1);
        foreach (int port in ports) options.Listen(new IPEndPoint(IPAddress.Loopback, port), Remember);
        _kestrel = new KestrelServer(Options.Create(options), new TransportFactory(memory), NullLoggerFactory.Instance);
    }

    /// <summary>The ports that are listened on, in the order in which they were asked for.</summary>
    public IEnumerable<int> Ports => _ports.Select(port => port.IPEndPoint!.Port);

    public Task StartAsync(CancellationToken cancellationToken) => _kestrel.StartAsync(this, cancellationToken);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => _answer(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <summary>Stops at once: calls that are still waiting are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _kestrel.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _kestrel.Dispose();
    }

    private void Remember(ListenOptions listen)
    {
        listen.Protocols = HttpProtocols.Http1;
        _ports.Add(listen);
    }
}
