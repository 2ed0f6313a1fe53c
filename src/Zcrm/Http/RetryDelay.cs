using System.Globalization;
using System.Net;

namespace Zcrm;

/// <summary>How long to wait before another attempt: pure arithmetic over the options, the answer's headers and a random number.</summary>
internal static class RetryDelay
{
    /// <summary>The wait that the server asked for, if it did.</summary>
    public static TimeSpan? Asked(HttpResponseMessage? response, DateTimeOffset now)
    {
        if (response is null) return null;
        if (response.Headers.RetryAfter is { } retryAfter)
            return retryAfter.Delta ?? NotNegative(retryAfter.Date - now);

        // The reset says when the window of calls begins anew, which matters only to who was refused for having used it up.
        return response.StatusCode == HttpStatusCode.TooManyRequests
            && response.Headers.TryGetValues("X-RATELIMIT-RESET", out IEnumerable<string>? values)
            && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            && milliseconds < 253_402_300_800_000
            ? NotNegative(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) - now)
            : null;
    }

    /// <summary>The wait before attempt <paramref name="attempt"/> + 1: doubled each time, between half and the whole of it by chance.</summary>
    public static TimeSpan Backoff(RetryOptions options, int attempt, double random)
    {
        // Beyond 30 doublings the product would overflow; the cap is reached long before.
        double doubled = options.BaseDelay.TotalMilliseconds * Math.Pow(2, Math.Min(attempt - 1, 30));
        double capped = Math.Min(doubled, options.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(capped * (0.5 + (random / 2)));
    }

    private static TimeSpan? NotNegative(TimeSpan? wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
