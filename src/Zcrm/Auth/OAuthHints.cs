namespace Zcrm;

/// <summary>The likely causes of an OAuth error in the very case in which it came, as data.</summary>
internal static class OAuthHints
{
    public static string? For(GrantKind kind, CrmErrorCode code, Uri accountsServer) => code.Value.ToLowerInvariant() switch
    {
        "invalid_code" => InvalidCode(kind, accountsServer),
        "invalid_client" =>
            $"The client id is unknown at {accountsServer.Host}: it belongs to another data centre and is not enabled for this one "
            + "(API console > the client > Settings), it was mistyped or deleted, or it is of another type than this sign-in needs.",
        "invalid_client_secret" =>
            $"The client secret is not the one for {accountsServer.Host}: each data centre has its own secret unless the console's "
            + "\"use the same credentials\" is ticked, and regenerating the secret ends the old one.",
        "invalid_redirect_uri" =>
            "The redirect URI must be the registered one to the letter (scheme, port, path and trailing slash), and the same in the login URL and in the exchange.",
        "access_denied" => kind == GrantKind.AuthorizationCode || kind == GrantKind.Device
            ? "The user did not allow the access, or more than 10 codes were asked for within 10 minutes."
            : "More than 10 codes were asked for within 10 minutes; wait until the window has passed.",
        "access denied" =>
            "The accounts server blocks the connection because more than 10 tokens were minted within 10 minutes; it ends 10 to 30 minutes after the last try. "
            + "Let all processes share one token store.",
        "missing_org_info" => "Client credentials need the organization: pass soid as 'ZohoCRM.<zgid>', with the zgid that GET /org shows.",
        "invalid_scope" => "One of the scopes does not exist; compare them with the list in Zoho's documentation.",
        "invalid_grant_type" or "unsupported_grant_type" => "The client's type in the API console does not fit this sign-in.",
        "expired" => "The user did not enter the code in time; start the sign-in anew.",
        "authorization_pending" => "The user has not entered the code yet.",
        "slow_down" => "The accounts server was asked too often; ask once in 30 seconds.",
        "other_dc" => "The user lives in another data centre; ask there.",
        _ => null,
    };

    private static string InvalidCode(GrantKind kind, Uri accountsServer) => kind switch
    {
        GrantKind.SelfClient =>
            "Likely causes: the grant token was used before (it works once), it is older than the minutes chosen in the API console, it was generated "
            + $"for another client id, or for a user of another data centre than {accountsServer.Host} serves. Generate a new one and exchange it at once.",
        GrantKind.AuthorizationCode =>
            "Likely causes: the redirect was handled twice (the code works once), the code is older than a minute or two, it was issued to another client id or "
            + $"redirect URI, the PKCE verifier is not the one of this login, or it belongs to another data centre than {accountsServer.Host} serves. Start the login anew.",
        GrantKind.Refresh =>
            "Likely causes: the user or an administrator revoked the connection, it was pushed out by the user's 21st sign-in to this app, the refresh token was mistyped, or "
            + $"it belongs to another client id or another data centre than {accountsServer.Host} serves. The user has to sign in again.",
        GrantKind.Revoke => "The token is unknown, mistyped or already revoked.",
        _ => "The code is unknown, expired or already used; start the sign-in anew.",
    };
}
