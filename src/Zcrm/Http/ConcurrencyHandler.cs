namespace Zcrm;

/// <summary>Keeps a connection within the number of calls that Zoho lets an app make at once. A retry's wait keeps its place, and so does a file until it is read or given up.</summary>
internal sealed class ConcurrencyHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SemaphoreSlim places = ((CrmRequest)request).Connection.Places;
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        bool isHandedOn = false;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.Content is StreamedContent file)
            {
                file.WhenEnded(() => places.Release());
                isHandedOn = true;
            }

            return response;
        }
        finally
        {
            if (!isHandedOn) places.Release();
        }
    }
}
