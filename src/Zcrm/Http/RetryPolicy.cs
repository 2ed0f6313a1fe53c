using System.Net;

namespace Zcrm;

/// <summary>Which outcomes are worth another attempt: pure decisions, kept apart from the loop that carries them out.</summary>
internal static class RetryPolicy
{
    /// <summary>Whether an answer is a refusal or failure that another attempt may turn into success.</summary>
    public static bool IsWorthRepeating(CrmRequest request, HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            request.IsRepeatable,
        _ => false,
    };

    /// <summary>Whether a failure without an answer may be tried again: always when nothing was sent, else only what can be repeated.</summary>
    public static bool IsWorthRepeating(CrmRequest request, Exception failure) => failure switch
    {
        HttpRequestException or IOException or TimeoutException => request.IsRepeatable || !request.AttemptWasSent,
        ZcrmTransportException transport => !transport.WasSent || request.IsRepeatable,
        _ => false,
    };

    /// <summary>Whether the request may have reached the server when this failure came.</summary>
    public static bool MayHaveBeenSent(Exception failure) => !ConnectionFailure.IsReasonOf(failure);
}
