namespace Zcrm;

/// <summary>Tells when this server begins to ask for a token, so that it can be killed just then.</summary>
internal sealed class MintTeller() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.AbsolutePath == "/oauth/v2/token") Console.WriteLine("MINTING");
        return base.SendAsync(request, cancellationToken);
    }
}
