namespace Zcrm;

/// <summary>Tells failures before a request was sent from those after which it may have arrived.</summary>
internal static class ConnectionFailure
{
    /// <summary>Whether no connection was made, so that nothing can have been sent.</summary>
    public static bool IsReasonOf(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
    };
}
