using System.Net;

namespace Zcrm;

/// <summary>An answer as it came: status, bytes and facts, not yet judged.</summary>
internal sealed class CrmAnswer(string operation, HttpResponseMessage response, int attempts, DateTimeOffset now)
{
    public string Operation { get; } = operation;

    public HttpStatusCode Status { get; } = response.StatusCode;

    public bool IsSuccess { get; } = response.IsSuccessStatusCode;

    public ReadOnlyMemory<byte> Bytes { get; } = response.Content is BufferedContent content ? content.Bytes : default;

    public string? ContentType { get; } = response.Content.Headers.ContentType?.MediaType;

    /// <summary>How long Zoho asks to wait, where it refused the call for load.</summary>
    public TimeSpan? RetryAfter { get; } = response.StatusCode == HttpStatusCode.TooManyRequests ? RetryDelay.Asked(response, now) : null;

    public CrmResponse Response { get; } = new(response.StatusCode, response.Headers, attempts);
}
