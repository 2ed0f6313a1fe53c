namespace Zcrm;

/// <summary>What a login asks for beside its scopes.</summary>
public sealed record LoginOptions
{
    /// <summary>The redirect URI of this login; it must be registered.</summary>
    /// <value>Null: <see cref="ZcrmClientOptions.RedirectUri"/>.</value>
    public Uri? RedirectUri { get; init; }

    /// <summary>Your own value to find again in the redirect.</summary>
    /// <value>Null: 256 random bits.</value>
    public string? State { get; init; }

    /// <summary>Whether the app may call the API while the user is away, which needs a refresh token.</summary>
    /// <value>True.</value>
    public bool IsOffline { get; init; } = true;

    /// <summary>Whether the user is asked for consent every time. Without it Zoho gives a user who consented before no new refresh token.</summary>
    /// <value>True.</value>
    public bool ForceConsent { get; init; } = true;

    /// <summary>Whether the login is bound to this client by PKCE (S256).</summary>
    /// <value>True.</value>
    public bool UsePkce { get; init; } = true;
}
