using System.Net;

namespace Zcrm;

/// <summary>A call was refused for load: too many at once, or the day's credits are spent. Zoho's refusals come here when retries are used up.</summary>
/// <remarks>Where the client's own <see cref="ICallLimiter"/> refused it, <see cref="ZcrmApiException.Code"/> is <see cref="CrmErrorCode.LimitReached"/> and nothing was sent.</remarks>
public sealed class ZcrmRateLimitException : ZcrmApiException
{
    internal ZcrmRateLimitException(string operation, CrmError error, CrmResponse response, TimeSpan? retryAfter)
        : base(operation, error, response.StatusCode, response, Advice(error, retryAfter)) => RetryAfter = retryAfter;

    internal ZcrmRateLimitException(string operation, string reason, TimeSpan retryAfter)
        : base(
            operation,
            new CrmError(CrmErrorCode.LimitReached, reason),
            HttpStatusCode.TooManyRequests,
            response: null,
            hint: null,
            message: $"{operation} was not sent. {reason} Try it again in {retryAfter}, or give the limiter more to share out.") => RetryAfter = retryAfter;

    /// <summary>How long to wait, where the answer said so.</summary>
    public TimeSpan? RetryAfter { get; }

    private static string? Advice(CrmError error, TimeSpan? retryAfter) =>
        retryAfter is { } wait ? $"Zoho asks to wait for {wait}. {error.Hint}".TrimEnd() : error.Hint;
}
