namespace Zcrm;

/// <summary>Reads the whole answer within the attempt, so that one that breaks off half-way counts as failed and can be tried again.</summary>
internal sealed class BufferHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ((CrmRequest)request).AttemptWasSent = true;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await BufferedContent.BufferAsync(response, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
