using System.Globalization;

namespace Zcrm;

/// <summary>A user's sign-in: who it is, where their data lives, and the tokens. This is what a token store keeps.</summary>
/// <remarks>Immutable. Its tokens are <see cref="Secret"/>s: printing or logging a connection shows none of them.</remarks>
public sealed record Connection
{
    /// <summary>Which app speaks for which user in which environment.</summary>
    public required ConnectionKey Key { get; init; }

    /// <summary>The data centre in which the user lives.</summary>
    public required DataCenter DataCenter { get; init; }

    /// <summary>The accounts server that issued the tokens and refreshes them.</summary>
    public required Uri AccountsServer { get; init; }

    /// <summary>The API server that the last token answer named.</summary>
    /// <value>Null: the answer named none, and the data centre's own is used.</value>
    public Uri? ApiDomain { get; init; }

    /// <summary>The number of the user's organization (zgid), to which Zoho's limits apply.</summary>
    /// <value>Null: the scopes did not allow to ask; <c>ZohoCRM.org.READ</c> does.</value>
    public string? OrgId { get; init; }

    /// <summary>What access tokens are made from.</summary>
    /// <value>Null for a connection by client credentials, which is renewed with the client secret.</value>
    public Secret? RefreshToken { get; init; }

    /// <summary>The organization, as <c>ZohoCRM.&lt;zgid&gt;</c>, of a connection by client credentials.</summary>
    public string? Soid { get; init; }

    /// <summary>The newest access token.</summary>
    public Secret? AccessToken { get; init; }

    /// <summary>When the access token was asked for.</summary>
    /// <value>Null: not known, and it is taken to live for an hour.</value>
    public DateTimeOffset? AccessTokenIssuedAt { get; init; }

    /// <summary>When the access token dies.</summary>
    public DateTimeOffset AccessTokenExpiresAt { get; init; }

    /// <summary>What the user allowed the app to do, as far as Zoho said.</summary>
    public ScopeSet Scopes { get; init; } = ScopeSet.Empty;

    /// <summary>When access tokens were asked for lately, oldest first: the evidence for Zoho's budget of 10 in 10 minutes.</summary>
    /// <remarks>A mint is noted before it is made, so that one which a crash cut short counts for every process.</remarks>
    public IReadOnlyList<DateTimeOffset> RecentMints { get; init; } = [];

    /// <summary>The store's version of this connection; 0 before it was stored. See <see cref="ITokenStore.TryWriteAsync"/>.</summary>
    public long Version { get; init; }

    /// <summary>Returns whose connection it is, where the data lives and until when its token does; no token is among it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Connection of {Key} in {DataCenter}, organization {OrgId ?? "unknown"}, token until {AccessTokenExpiresAt:u}, version {Version}");
}
