using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Zcrm;

/// <summary>The facts of an answer beside its content: status, headers, limits.</summary>
/// <remarks>Zoho sends the limit headers at times only; what was not sent is null.</remarks>
public sealed class CrmResponse
{
    internal CrmResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, int attempts) =>
        (StatusCode, Headers, Attempts) = (statusCode, headers, attempts);

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers as they came.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>How often the call was tried, the successful attempt included.</summary>
    public int Attempts { get; }

    /// <summary>The gateway's id of the request, where one was sent.</summary>
    public string? RequestId => Header("X-Request-Id");

    /// <summary>The API credits that the organization has left; sent once half of the day's are used.</summary>
    public long? RemainingCredits => Number("X-API-CREDITS-REMAINING") ?? Number("X-RATELIMIT-DAY-REMAINING");

    /// <summary>How many calls the current rate-limit window allows.</summary>
    public long? RateLimit => Number("X-RATELIMIT-LIMIT");

    /// <summary>How many calls are left in the current rate-limit window.</summary>
    public long? RateLimitRemaining => Number("X-RATELIMIT-REMAINING");

    /// <summary>When the rate-limit window starts anew.</summary>
    public DateTimeOffset? RateLimitReset => Number("X-RATELIMIT-RESET") is long milliseconds && milliseconds is > 0 and < 253_402_300_800_000
        ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
        : null;

    /// <summary>When the access token that was used dies.</summary>
    public DateTimeOffset? AccessTokenExpiresAt => DateTimeOffset.TryParse(
        Header("X-ACCESSTOKEN-RESET"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

    /// <summary>Returns the status and its number.</summary>
    public override string ToString() => $"{(int)StatusCode} {StatusCode}";

    private long? Number(string name) =>
        long.TryParse(Header(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out long value) ? value : null;

    private string? Header(string name) => Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
