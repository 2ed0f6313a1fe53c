using System.Net;
using System.Text;
using System.Text.Json;

namespace Zcrm;

/// <summary>Turns answers into values or exceptions: the one place where a status is judged.</summary>
internal static class AnswerReader
{
    private const int ExcerptLength = 200;

    /// <summary>Reads a successful JSON answer; null where Zoho says "nothing there" with 204 or "nothing new" with 304.</summary>
    /// <exception cref="ZcrmApiException">The answer is an error.</exception>
    /// <exception cref="ZcrmTransportException">The answer is a success, but no JSON of Zoho's.</exception>
    public static JsonAnswer? Read(CrmAnswer answer)
    {
        if (answer.Status is HttpStatusCode.NoContent or HttpStatusCode.NotModified) return null;
        if (!answer.IsSuccess) throw ToException(answer);
        JsonAnswer json = Parse(answer);
        return IsError(json) ? throw ToException(answer) : json;
    }

    /// <summary>Whether the whole answer is an error, whatever its status: else it would pass for an empty list.</summary>
    public static bool IsError(JsonAnswer json) =>
        json.Root.TryGet("status", out string? status) && status == "error" && json.Root.TryGet("code", out string? _);

    /// <summary>Reads the body as JSON whatever the status; batches answer 400 with one item for each record.</summary>
    public static JsonAnswer Parse(CrmAnswer answer)
    {
        try
        {
            return JsonAnswer.Parse(answer.Bytes, answer.Response);
        }
        catch (JsonException exception)
        {
            throw new ZcrmTransportException(
                answer.Operation,
                $"{answer.Operation} was answered with {(int)answer.Status}, but not with Zoho's JSON: {Excerpt(answer)}. "
                + "Check that the host is an API host and that nothing in between answers for it.",
                answer.Response.Attempts,
                wasSent: true,
                exception);
        }
    }

    /// <summary>The exception for an answer that is an error.</summary>
    public static ZcrmApiException ToException(CrmAnswer answer)
    {
        CrmError error = ErrorBody.TryRead(answer.Bytes) ?? new CrmError(CrmErrorCode.UnreadableAnswer, Excerpt(answer));
        return ToException(answer.Operation, error, answer.Response, answer.RetryAfter);
    }

    /// <summary>The exception for an error; the status decides about its class.</summary>
    public static ZcrmApiException ToException(string operation, CrmError error, CrmResponse response, TimeSpan? retryAfter) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new ZcrmRateLimitException(operation, error, response, retryAfter),
        HttpStatusCode.Unauthorized => new ZcrmAuthenticationException(operation, error, response.StatusCode, response),
        HttpStatusCode.PreconditionFailed => new ZcrmConflictException(operation, error, response.StatusCode, response),
        _ => new ZcrmApiException(operation, error, response.StatusCode, response),
    };

    /// <summary>The beginning of a body that is not Zoho's, on one line, for people to recognize a gateway's or proxy's page.</summary>
    private static string Excerpt(CrmAnswer answer)
    {
        if (answer.Response.Headers.Location is { } location) return $"a redirect to {(location.IsAbsoluteUri ? location.Host : "another path")}";
        if (answer.Bytes.IsEmpty) return "an empty body";

        // Broken JSON of a success begins with somebody's data, and an exception's text goes into logs.
        if (answer.IsSuccess && answer.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true)
            return $"{answer.ContentType} of {answer.Bytes.Length} bytes that is damaged or cut off";
        string text = Encoding.UTF8.GetString(answer.Bytes.Span[..Math.Min(answer.Bytes.Length, ExcerptLength)]);
        return $"{answer.ContentType ?? "unknown content"} that begins \"{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\"";
    }
}
