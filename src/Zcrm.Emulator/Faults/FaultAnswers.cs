using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The answers of a server that is not well (reference 3.5, 4.4, 14.2).</summary>
internal static class FaultAnswers
{
    public static ApiAnswer TooManyRequests() =>
        ApiAnswer.Refuse(429, "TOO_MANY_REQUESTS", "too many requests. please try again after some time");

    public static ApiAnswer LegacyTooManyRequests() => new(429)
    {
        Json = new JsonObject
        {
            ["code"] = 429,
            ["error"] = "TOO_MANY_REQUESTS",
            ["error_info"] = "Many requests fired than the allowed limit for the past 24 hours.",
            ["details"] = new JsonArray(),
        },
    };

    public static ApiAnswer Throttled(ThrottleForm form) => form switch
    {
        ThrottleForm.RateLimitExceeded => ApiAnswer.Refuse(429, "RATE_LIMIT_EXCEEDED", "Too many requests. Please try again later."),
        ThrottleForm.Legacy => LegacyTooManyRequests(),
        _ => TooManyRequests(),
    };

    public static ApiAnswer NoApiAccess() => ApiAnswer.Refuse(
        403, "NO_PERMISSION", "permission denied", new JsonObject { ["permissions"] = new JsonArray("Crm_Implied_Api_Access") });

    public static ApiAnswer RedirectToLogin() => new ApiAnswer(302).With("Location", "https://accounts.zoho.com/signin?servicename=ZohoCRM");

    public static ApiAnswer OfStatus(int status) => status switch
    {
        429 => TooManyRequests(),
        502 or 503 => ApiAnswer.Refuse(status, "SERVICE_UNAVAILABLE", "The service is temporarily unavailable"),
        _ => ApiAnswer.Refuse(status, "INTERNAL_ERROR", "Internal Server Error"),
    };

    public static ApiAnswer InvalidToken() => ApiAnswer.Refuse(401, "INVALID_TOKEN", "invalid oauth token");

    public static ApiAnswer OAuthError(string error, int status) => new(status) { Json = new JsonObject { ["error"] = error } };

    public static ApiAnswer Html(int status) => HtmlPage.Answer(
        status, "Bad gateway", "<h1>We will be back soon</h1><p>The server could not be reached.</p>");

    public static ApiAnswer Empty(int status) => new(status);

    public static ApiAnswer After(this ApiAnswer answer, int? seconds) =>
        seconds is { } wait ? answer.With("Retry-After", wait.ToString(CultureInfo.InvariantCulture)) : answer;
}
