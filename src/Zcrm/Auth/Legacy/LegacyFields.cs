using System.Globalization;

namespace Zcrm;

/// <summary>Makes an entry of the names and values that one of Zoho's SDKs wrote, in a file or a table.</summary>
/// <remarks>The archived SDKs and the present ones use different names for the same things. The client secret that the present ones write is never read.</remarks>
internal static class LegacyFields
{
    private const long LastMillisecond = 253_402_300_799_999;

    /// <param name="place">Where the entry is.</param>
    /// <param name="field">Gives the value of a name, or null.</param>
    public static LegacyToken Read(string place, Func<string, string?> field)
    {
        string? expiry = First(field, "expirytime", "expiry_time");
        return new LegacyToken
        {
            Place = place,
            User = First(field, "useridentifier", "user_name", "user_mail"),
            ClientId = First(field, "client_id"),
            RefreshToken = First(field, "refreshtoken", "refresh_token"),
            AccessToken = First(field, "accesstoken", "access_token"),
            AccessTokenExpiresAt = Expiry(expiry),
            ApiDomain = Uri.TryCreate(First(field, "api_domain"), UriKind.Absolute, out Uri? domain) ? domain : null,
        };
    }

    /// <summary>A time as milliseconds since 1970; one that is no such number counts as unknown, so that the access token is renewed.</summary>
    public static DateTimeOffset? Expiry(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds) && milliseconds is > 0 and <= LastMillisecond
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    /// <summary>The SDKs write nothing, or the word for it in their language, for what they do not have.</summary>
    private static string? First(Func<string, string?> field, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (field(name)?.Trim() is { Length: > 0 } value and not ("null" or "None" or "undefined")) return value;
        }

        return null;
    }
}
