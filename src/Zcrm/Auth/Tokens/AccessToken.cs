using System.Net.Http.Headers;

namespace Zcrm;

/// <summary>A usable access token with all that a call needs of it, worked out once.</summary>
internal sealed class AccessToken
{
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(1);

    private readonly CrmServers _servers;

    public AccessToken(Connection connection, CrmServers servers, TokenOptions options, double random)
    {
        _servers = servers;
        Value = connection.AccessToken!;
        OrgId = connection.OrgId;
        Header = new AuthenticationHeaderValue("Zoho-oauthtoken", Value.Reveal());
        ApiServer = servers.Api(connection);
        UploadServer = servers.Upload(connection);

        // A short-lived token must not count as old the moment it is minted, so both lead times are bounded by its life.
        TimeSpan life = connection.AccessTokenIssuedAt is { } issued ? connection.AccessTokenExpiresAt - issued : UsualLife;
        TimeSpan ahead = Min(options.RefreshAhead, life / 3) * (1 + (random / 5));
        UseUntil = connection.AccessTokenExpiresAt - Min(options.ExpiryMargin, life / 10);
        RefreshAt = connection.AccessTokenExpiresAt - ahead;
        if (RefreshAt > UseUntil) RefreshAt = UseUntil;
    }

    public Secret Value { get; }

    /// <summary>The organization in which the token works, where it is known.</summary>
    public string? OrgId { get; }

    public AuthenticationHeaderValue Header { get; }

    /// <summary>The scheme and host that calls with this token go to, without a trailing slash.</summary>
    public string ApiServer { get; }

    /// <summary>The scheme and host that large files are sent to, without a trailing slash.</summary>
    public string UploadServer { get; }

    /// <summary>From here on a new token is fetched in the background.</summary>
    public DateTimeOffset RefreshAt { get; }

    /// <summary>From here on calls wait for the new token.</summary>
    public DateTimeOffset UseUntil { get; }

    /// <summary>Lets an address through only if this token may be sent there.</summary>
    /// <exception cref="ZcrmAuthenticationException">It is none of Zoho's hosts.</exception>
    public Uri MaySee(Uri address) => _servers.Trusted(address);

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
