using System.Net;

namespace Zcrm;

/// <summary>An answer as it came: status, bytes and facts, not yet judged.</summary>
internal sealed class CrmAnswer(CrmRequest request, HttpResponseMessage response, DateTimeOffset now, string? operation = null)
{
    public string Operation => operation ?? request.Operation;

    public HttpStatusCode Status { get; } = response.StatusCode;

    public bool IsSuccess { get; } = response.IsSuccessStatusCode;

    public ReadOnlyMemory<byte> Bytes { get; } = response.Content is BufferedContent content ? content.Bytes : default;

    public string? ContentType => response.Content.Headers.ContentType?.MediaType;

    /// <summary>How long Zoho asks to wait, where it refused the call for load.</summary>
    public TimeSpan? RetryAfter { get; } = response.StatusCode == HttpStatusCode.TooManyRequests ? RetryDelay.Asked(response, now) : null;

    public CrmResponse Response { get; } = new(response.StatusCode, response.Headers, request.Attempts);

    /// <summary>The answer to one call of several that were sent together.</summary>
    public CrmAnswer Part(string operation, HttpResponseMessage response) => new(request, response, now, operation);
}
