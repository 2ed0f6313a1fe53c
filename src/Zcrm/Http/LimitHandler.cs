namespace Zcrm;

/// <summary>Asks the limiter that clients share for a place, for each attempt; waits between attempts hold none.</summary>
internal sealed class LimitHandler(ICallLimiter? limiter, CallPriority priority) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        limiter is null ? base.SendAsync(message, cancellationToken) : SendAsync((CrmRequest)message, limiter, cancellationToken);

    private async Task<HttpResponseMessage> SendAsync(CrmRequest request, ICallLimiter limiter, CancellationToken cancellationToken)
    {
        // The connection tells the organization, and a refresh of its token must not hold a place.
        AccessToken token = await request.Connection.GetAsync(refused: null, cancellationToken).ConfigureAwait(false);
        var claim = new CallClaim
        {
            Connection = request.Connection.Key,
            OrgId = token.OrgId,
            Priority = request.CallOptions?.Priority ?? priority,
            Credits = CallCredits.Of(request),
        };
        CallDecision decision = await limiter.AcquireAsync(claim, cancellationToken).ConfigureAwait(false);
        if (decision.Permit is not { } permit) throw new ZcrmRateLimitException(request.Operation, decision.Reason, decision.RetryAfter);

        bool isHandedOn = false;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (new CrmResponse(response.StatusCode, response.Headers, request.Attempts).RemainingCredits is { } remaining) permit.Note(remaining);
            if (response.Content is StreamedContent file)
            {
                file.WhenEnded(permit.Dispose);
                isHandedOn = true;
            }

            return response;
        }
        finally
        {
            if (!isHandedOn) permit.Dispose();
        }
    }
}
