namespace Zcrm;

/// <summary>The ways to a token, on which the hints of an OAuth error depend.</summary>
internal enum GrantKind
{
    /// <summary>A grant token that the API console generated for a self client.</summary>
    SelfClient,

    /// <summary>A code that came with the redirect of a login.</summary>
    AuthorizationCode,

    /// <summary>A new access token from a refresh token.</summary>
    Refresh,

    /// <summary>An access token for the app itself, by its own secret.</summary>
    ClientCredentials,

    /// <summary>A code that a user typed in on another device.</summary>
    Device,

    /// <summary>The end of a connection.</summary>
    Revoke,
}
