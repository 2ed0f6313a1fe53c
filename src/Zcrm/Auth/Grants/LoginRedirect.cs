using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>What Zoho's redirect brings: a code and where the user lives, or the reason why not.</summary>
internal sealed record LoginRedirect(string Code, Uri AccountsServer, DataCenter DataCenter)
{
    private const string Operation = "GET /oauth/v2/auth";

    /// <summary>Reads the redirect of a login, and refuses one that is not this login's or names a foreign server.</summary>
    public static LoginRedirect Read(Uri redirect, LoginRequest login, CrmServers servers, DataCenter fallback)
    {
        Dictionary<string, string> query = QueryOf(redirect);
        if (!SameText(query.GetValueOrDefault("state") ?? "", login.State))
        {
            throw OAuthErrors.Own(
                new CrmErrorCode("invalid_state"), "The redirect's state is not the one of this login",
                "The redirect belongs to another login or was forged; start the login anew and handle each redirect once.");
        }

        if (query.TryGetValue("error", out string? error))
        {
            var refused = new CrmError(new CrmErrorCode(error), query.GetValueOrDefault("error_description") ?? "");
            throw new ZcrmAuthenticationException(
                Operation, refused, System.Net.HttpStatusCode.OK, hint: OAuthHints.For(GrantKind.AuthorizationCode, refused.Code, login.Url));
        }

        if (!query.TryGetValue("code", out string? code) || code.Length == 0)
        {
            throw OAuthErrors.Own(
                new CrmErrorCode("invalid_redirect"), "The redirect brings neither a code nor an error", "Pass the whole URL that Zoho sent the browser to, with its query.");
        }

        DataCenter? byLocation = DataCenter.TryParse(query.GetValueOrDefault("location"), out DataCenter? found) ? found : null;
        Uri accounts = query.TryGetValue("accounts-server", out string? server) && Uri.TryCreate(server, UriKind.Absolute, out Uri? named)
            ? servers.Trusted(named)
            : servers.Accounts(byLocation ?? fallback);
        return new LoginRedirect(code, accounts, byLocation ?? DataCenter.OfHost(accounts) ?? fallback);
    }

    private static Dictionary<string, string> QueryOf(Uri redirect)
    {
        string text = redirect.IsAbsoluteUri ? redirect.Query : redirect.OriginalString[(redirect.OriginalString.IndexOf('?', StringComparison.Ordinal) + 1)..];
        var query = new Dictionary<string, string>();
        foreach (string pair in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            query[Decode(parts[0])] = parts.Length > 1 ? Decode(parts[1]) : "";
        }

        return query;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static bool SameText(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
