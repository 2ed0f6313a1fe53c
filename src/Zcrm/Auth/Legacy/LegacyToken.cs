namespace Zcrm;

/// <summary>A user's tokens as one of Zoho's own SDKs kept them; see <see cref="LegacyTokens"/>.</summary>
public sealed record LegacyToken
{
    /// <summary>Where it was found, for example <c>line 3 of '/srv/tokens.csv'</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The user, usually an e-mail address.</summary>
    /// <value>Null: the SDK was not told.</value>
    public string? User { get; init; }

    /// <summary>The app to which the tokens belong.</summary>
    /// <value>Null: the SDK did not note it.</value>
    public string? ClientId { get; init; }

    /// <summary>What access tokens are made from.</summary>
    public Secret? RefreshToken { get; init; }

    /// <summary>The last access token.</summary>
    public Secret? AccessToken { get; init; }

    /// <summary>When the access token dies; some SDKs noted it up to ten minutes too early.</summary>
    public DateTimeOffset? AccessTokenExpiresAt { get; init; }

    /// <summary>The API server of the user's data centre.</summary>
    /// <value>Null: the SDK did not note it.</value>
    public Uri? ApiDomain { get; init; }

    /// <summary>Why the entry cannot be read.</summary>
    /// <value>Null: it could be.</value>
    public string? Problem { get; init; }
}
