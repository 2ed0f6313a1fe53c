using System.Globalization;
using System.Text.Json;

namespace Zcrm;

/// <summary>A successful answer of the token endpoint.</summary>
internal sealed record TokenAnswer(Secret AccessToken, Secret? RefreshToken, TimeSpan Life, Uri? ApiDomain, ScopeSet? Scopes)
{
    private const long LongestLife = 24 * 60 * 60;
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(1);

    public static TokenAnswer? TryRead(JsonElement body)
    {
        if (Text(body, "access_token") is not { } accessToken) return null;
        Uri? apiDomain = Uri.TryCreate(Text(body, "api_domain"), UriKind.Absolute, out Uri? uri) ? uri : null;
        return new TokenAnswer(new Secret(accessToken), Text(body, "refresh_token"), ReadLife(body), apiDomain, ReadScopes(body));
    }

    /// <summary>The connection with what this answer says. What it does not say stays: above all the refresh token, which Zoho gives only once.</summary>
    public Connection ApplyTo(Connection connection, DateTimeOffset askedAt) => connection with
    {
        AccessToken = AccessToken,
        AccessTokenIssuedAt = askedAt,
        AccessTokenExpiresAt = askedAt + Life,
        RefreshToken = RefreshToken ?? connection.RefreshToken,
        ApiDomain = ApiDomain ?? connection.ApiDomain,
        Scopes = Scopes ?? connection.Scopes,
    };

    /// <summary>Seconds, unless the old form is used: then <c>expires_in</c> is in milliseconds and <c>expires_in_sec</c> in seconds.</summary>
    private static TimeSpan ReadLife(JsonElement body) => (Number(body, "expires_in_sec") ?? Number(body, "expires_in")) switch
    {
        > 0 and <= LongestLife and var seconds => TimeSpan.FromSeconds(seconds),

        // A token that would live for weeks is one whose life is told in milliseconds.
        > LongestLife and <= 1000 * LongestLife and var milliseconds => TimeSpan.FromMilliseconds(milliseconds),
        _ => UsualLife,
    };

    private static ScopeSet? ReadScopes(JsonElement body)
    {
        try
        {
            return Text(body, "scope") is { } scopes ? ScopeSet.Parse(scopes) : null;
        }
        catch (FormatException)
        {
            // Scopes only guide the search for the user and the hints; an odd one is no reason to lose a sign-in.
            return null;
        }
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static long? Number(JsonElement body, string name) =>
        !body.TryGetProperty(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number
        : value.ValueKind == JsonValueKind.String && long.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out long text) ? text
        : null;
}
