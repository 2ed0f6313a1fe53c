using System.Net;
using System.Text.Json;

namespace Zcrm;

/// <summary>Makes the exceptions of sign-in and refresh.</summary>
internal static class OAuthErrors
{
    private const string TokenCall = "POST /oauth/v2/token";

    /// <summary>The accounts server said no. It says so with HTTP 200 at most times, so the body decides.</summary>
    public static ZcrmAuthenticationException Refused(string operation, GrantKind kind, HttpStatusCode status, JsonElement body, Uri accountsServer)
    {
        string code = Text(body, "error") ?? Text(body, "status") ?? "general_error";
        var error = new CrmError(new CrmErrorCode(code), Text(body, "error_description") ?? "", body);
        return new ZcrmAuthenticationException(operation, error, status, hint: OAuthHints.For(kind, error.Code, accountsServer));
    }

    /// <summary>Nothing is stored for the user.</summary>
    public static ZcrmAuthenticationException NotConnected(ConnectionKey key) => Own(
        CrmErrorCode.NotConnected,
        $"No connection is stored for {key}",
        "Sign in first: Auth.ExchangeGrantTokenAsync with a grant token, Auth.ImportRefreshTokenAsync, or a login.");

    /// <summary>Nothing is stored at all, or too much to choose from.</summary>
    public static ZcrmAuthenticationException NoUser(IReadOnlyCollection<ConnectionKey> stored) => stored.Count == 0
        ? Own(
            CrmErrorCode.NotConnected,
            "No user has signed in to this client, and its token store holds no connection",
            "Sign in first: Auth.ExchangeGrantTokenAsync with a grant token, Auth.ImportRefreshTokenAsync, or a login.")
        : Own(
            CrmErrorCode.NotConnected,
            $"The token store holds connections of {stored.Count} users ({string.Join(", ", stored.Take(5))}), and the client was not told for whom it speaks",
            "Set ZcrmClientOptions.User, or call ForUser.");

    /// <summary>A login without offline access brings no refresh token, and its access token is at its end.</summary>
    public static ZcrmAuthenticationException NotRenewable(ConnectionKey key) => Own(
        new CrmErrorCode("no_refresh_token"),
        $"The access token of {key} has ended, and the connection has no refresh token to make another from",
        "Sign in again. For a connection that lasts, keep LoginOptions.IsOffline and LoginOptions.ForceConsent on.");

    /// <summary>The store says of every write that another was faster.</summary>
    public static ZcrmTokenStoreException StoreNeverWrites(ConnectionKey key) => new(
        $"The token store refused {ConnectionBook.MaxWrites} writes of {key} as outdated, each after a fresh read. "
        + "Check that its ReadAsync gives the version that its TryWriteAsync compares.");

    /// <summary>Another mint would make Zoho block the connection.</summary>
    public static ZcrmAuthenticationException BudgetSpent(ConnectionKey key, TokenOptions options, DateTimeOffset retryAt) => ZcrmAuthenticationException.Local(
        TokenCall,
        new CrmError(CrmErrorCode.MintBudgetSpent, $"{options.MintBudget} access tokens were minted for {key} within {options.MintWindow}"),
        HttpStatusCode.TooManyRequests,
        $"The next one may be minted at {retryAt:O}. Let all processes of this user share one token store; a token lives an hour.",
        retryAt);

    /// <summary>An answer or redirect named a host that is none of Zoho's.</summary>
    public static ZcrmAuthenticationException UntrustedHost(Uri host) => Own(
        new CrmErrorCode("untrusted_host"),
        $"'{host.GetLeftPart(UriPartial.Authority)}' is not one of Zoho's hosts, so no token is sent there",
        "If it is your emulator or proxy, set it in ZcrmClientOptions.Hosts; otherwise the redirect or answer that named it was forged.");

    /// <summary>A login needs a user, and the token does not tell who it is.</summary>
    public static ZcrmAuthenticationException UnknownUser() => Own(
        new CrmErrorCode("unknown_user"),
        "Zoho did not tell who signed in",
        "Ask for Scope.ProfileRead in the login; nothing was stored.");

    /// <summary>Something went wrong on this side of a sign-in.</summary>
    public static ZcrmAuthenticationException Own(CrmErrorCode code, string message, string hint) =>
        ZcrmAuthenticationException.Local(TokenCall, new CrmError(code, message), HttpStatusCode.Unauthorized, hint);

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
