namespace Zcrm.Extensions;

/// <summary>Takes the application's present handler for every request, so that a client may live as long as the application while handlers are renewed.</summary>
internal sealed class FactoryTransport(IHttpMessageHandlerFactory factory, string name) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The factory owns its handlers, and gives the same one for some minutes.
        using var handler = new HttpMessageInvoker(factory.CreateHandler(name), disposeHandler: false);
        return await handler.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
