using System.Net;

namespace Zcrm;

/// <summary>Signs each attempt and directs it to the connection's own host; answers a refused token once with a fresh one.</summary>
internal sealed class AuthHandler(string apiVersion, TimeSpan stall, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (CrmRequest)message;
        AccessToken token = await request.Connection.GetAsync(refused: null, cancellationToken).ConfigureAwait(false);
        HttpResponseMessage response = await SendSignedAsync(request, token, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !RefusedToken.IsReasonOf(response)) return response;

        // Zoho refused the token before it looked at the call, so nothing was done.
        request.AttemptWasSent = false;
        if (!request.CanSendAgain) return response;
        response.Dispose();
        AccessToken fresh = await request.Connection.GetAsync(token, cancellationToken).ConfigureAwait(false);
        return await SendSignedAsync(request, fresh, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendSignedAsync(CrmRequest request, AccessToken token, CancellationToken cancellationToken)
    {
        request.RequestUri = request.Target.Address(token, apiVersion, request.PathAndQuery);
        request.Headers.Authorization = token.Header;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        // A user's handler may have answered by itself, or put its own content in place of the answer's.
        await AnswerContent.PrepareAsync(request, response, stall, clock, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
