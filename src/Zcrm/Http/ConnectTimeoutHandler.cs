namespace Zcrm;

/// <summary>Tells a connection that was not made in time as what it is: a failure of the network, and not a cancellation by the caller.</summary>
/// <remarks>
/// <see cref="SocketsHttpHandler"/> reports its <see cref="SocketsHttpHandler.ConnectTimeout"/> as a cancellation. It has no other time limit here,
/// so a cancellation that nobody asked for means that nothing was sent.
/// </remarks>
internal sealed class ConnectTimeoutHandler(SocketsHttpHandler network) : DelegatingHandler(network)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(
                HttpRequestError.ConnectionError, $"No connection to {request.RequestUri?.Host} was made within {network.ConnectTimeout}", exception);
        }
    }
}
