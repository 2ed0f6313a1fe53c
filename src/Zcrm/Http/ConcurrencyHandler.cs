namespace Zcrm;

/// <summary>Keeps a connection within the number of calls that Zoho lets an app make at once. A retry's wait keeps its place.</summary>
internal sealed class ConcurrencyHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SemaphoreSlim places = ((CrmRequest)request).Connection.Places;
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
