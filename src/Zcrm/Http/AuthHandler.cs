using System.Net;

namespace Zcrm;

/// <summary>Signs each attempt and directs it to the connection's own host; answers a refused token once with a fresh one.</summary>
internal sealed class AuthHandler(string apiVersion) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (CrmRequest)message;
        AccessToken token = await request.Connection.GetAsync(refused: null, cancellationToken).ConfigureAwait(false);
        HttpResponseMessage response = await SendSignedAsync(request, token, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !RefusedToken.IsReasonOf(response)) return response;

        response.Dispose();
        AccessToken fresh = await request.Connection.GetAsync(token, cancellationToken).ConfigureAwait(false);
        return await SendSignedAsync(request, fresh, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendSignedAsync(CrmRequest request, AccessToken token, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri($"{token.ApiServer}/crm/{apiVersion}/{request.PathAndQuery}");
        request.Headers.Authorization = token.Header;
        return base.SendAsync(request, cancellationToken);
    }
}
