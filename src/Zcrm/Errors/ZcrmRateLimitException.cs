namespace Zcrm;

/// <summary>Zoho refused the call for load: too many at once, or the day's credits are spent. Retries are already used up.</summary>
public sealed class ZcrmRateLimitException : ZcrmApiException
{
    internal ZcrmRateLimitException(string operation, CrmError error, CrmResponse response, TimeSpan? retryAfter)
        : base(operation, error, response.StatusCode, response) => RetryAfter = retryAfter;

    /// <summary>How long to wait, where the answer said so.</summary>
    public TimeSpan? RetryAfter { get; }
}
