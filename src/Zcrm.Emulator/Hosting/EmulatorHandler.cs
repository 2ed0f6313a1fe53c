namespace Zcrm.Emulator;

/// <summary>Sends requests for Zoho's hosts to the emulator instead. Nothing leaves the process.</summary>
internal sealed class EmulatorHandler : DelegatingHandler
{
    private readonly SiteMap _sites;

    public EmulatorHandler(MemoryTransport transport, SiteMap sites)
        : base(new SocketsHttpHandler
        {
            ConnectCallback = (_, _) => ValueTask.FromResult(transport.Connect()),
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
        }) => _sites = sites;

    /// <summary>The connection has no TLS, so the request travels as http and gets its own address back afterwards.</summary>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri!;
        if (_sites.Find(uri.Host) is null) throw new HttpRequestException(HttpRequestError.NameResolutionError, Unknown(uri));
        request.RequestUri = new UriBuilder(uri) { Scheme = Uri.UriSchemeHttp, Port = uri.IsDefaultPort ? -1 : uri.Port }.Uri;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = uri;
        }
    }

    private string Unknown(Uri uri) =>
        $"The emulator does not answer for {uri.Host}. It serves {string.Join(", ", _sites.DataCenters)}; name others in ZcrmEmulatorOptions.DataCenters.";
}
