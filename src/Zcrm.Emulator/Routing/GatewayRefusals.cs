using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the gateway refuses before any operation sees the call (reference 1.10, 2.3, 3.5).</summary>
internal static class GatewayRefusals
{
    public static ApiAnswer NoToken { get; } = ApiAnswer.Refuse(401, "AUTHENTICATION_FAILURE", "Authentication failed");

    public static ApiAnswer BadToken(string code) => code == "AUTHENTICATION_FAILURE" ? NoToken : ApiAnswer.Refuse(401, code, "invalid oauth token");

    public static ApiAnswer MissingScope { get; } = ApiAnswer.Refuse(401, "OAUTH_SCOPE_MISMATCH", "invalid oauth scope to access this URL");

    /// <summary>Who was deactivated or deleted has tokens that open nothing (reference 3.7).</summary>
    public static ApiAnswer InactiveUser { get; } = ApiAnswer.Refuse(403, "INACTIVE_USER", "the user is inactive");

    public static ApiAnswer UnknownPath { get; } =
        ApiAnswer.Refuse(404, "INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one");

    public static ApiAnswer TrailingSlash { get; } = ApiAnswer.Refuse(404, "URL_RULE_NOT_CONFIGURED", "URL Rule is not configured");

    /// <summary>Reference 11.5.</summary>
    public static ApiAnswer BodyTooLarge { get; } =
        ApiAnswer.Refuse(413, "BODY_SIZE_REACHED", "Request body size exceeds the maximum limit of 100MB");

    public static ApiAnswer WrongVerb(int index) => ApiAnswer.Refuse(
        400, "INVALID_REQUEST_METHOD", "The http request method type is not a valid one", new JsonObject { ["resource_path_index"] = index });
}
