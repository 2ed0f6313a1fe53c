using System.Net;

namespace Zcrm;

/// <summary>The network, set up as an API client wants it.</summary>
internal static class DefaultTransport
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    // DNS changes of a long-lived process are seen when connections are renewed.
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(10);

    public static HttpMessageHandler Create() => new ConnectTimeoutHandler(new SocketsHttpHandler
    {
        // A redirect leads to a login page or another host; neither may see a token.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli,
        ConnectTimeout = ConnectTimeout,
        EnableMultipleHttp2Connections = true,
        PooledConnectionLifetime = ConnectionLife,
        UseCookies = false,
    });
}
