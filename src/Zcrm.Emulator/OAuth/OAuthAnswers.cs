using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The token endpoint's answers (reference 1.5).</summary>
internal sealed class OAuthAnswers(EmulatorRules rules)
{
    /// <summary>An error, which comes with 200 all the same.</summary>
    public ApiAnswer Error(string error) => new(rules.TokenErrorStatus) { Json = new JsonObject { ["error"] = error } };

    /// <summary>Too many access tokens in too short a time.</summary>
    public ApiAnswer Throttled() => new(rules.TokenThrottleStatus)
    {
        Json = new JsonObject
        {
            ["error_description"] = "You have made too many requests continuously. Please try again after some time.",
            ["error"] = "Access Denied",
            ["status"] = "failure",
        },
    };

    public ApiAnswer Tokens(string accessToken, string? refreshToken, IReadOnlyList<string> scopes, Uri apiDomain)
    {
        var json = new JsonObject { ["access_token"] = accessToken };
        if (refreshToken is not null) json["refresh_token"] = refreshToken;
        json["scope"] = string.Join(' ', scopes);
        json["api_domain"] = apiDomain.GetLeftPart(UriPartial.Authority);
        json["token_type"] = "Bearer";
        json["expires_in"] = (long)(rules.LegacyExpiresIn ? rules.AccessTokenLifetime.TotalMilliseconds : rules.AccessTokenLifetime.TotalSeconds);
        if (rules.LegacyExpiresIn) json["expires_in_sec"] = (long)rules.AccessTokenLifetime.TotalSeconds;
        return ApiAnswer.Ok(json);
    }
}
