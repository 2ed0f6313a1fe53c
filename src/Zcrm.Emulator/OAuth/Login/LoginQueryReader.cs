namespace Zcrm.Emulator;

/// <summary>Reads a login's parameters. What is wrong with them is told on a page, never to the redirect URI, which may not be the app's (reference 1.4).</summary>
internal static class LoginQueryReader
{
    /// <returns>The request; otherwise what is wrong with it.</returns>
    public static (LoginQuery? Request, string? Problem) Read(EmulatorAccounts accounts, DataCenter at, Func<string, string?> parameter)
    {
        EmulatedApp? app = accounts.FindApp(parameter("client_id"), at);
        if (app is null) return (null, "Invalid Client: the client ID passed does not exist here");
        if ((app.Kinds & (AppKinds.Server | AppKinds.Mobile)) == 0) return (null, "Invalid Client Type: this client cannot log users in");
        if (parameter("response_type") != "code") return (null, "Invalid Response Type: it must be code");
        if (parameter("redirect_uri") is not { } redirectUri || !app.RedirectUris.Contains(redirectUri))
            return (null, "Invalid Redirect Uri: it does not match the one configured");

        IReadOnlyList<string> scopes = ScopeText.Split(parameter("scope"));
        if (scopes.Count == 0 || !scopes.All(ScopeText.IsScope)) return (null, "Invalid OAuth Scope: Scope does not exist");
        if (!PkceChallenge.IsKnownMethod(parameter("code_challenge_method"))) return (null, "Invalid Code Challenge Method: it is S256 or plain");
        var challenge = PkceChallenge.Read(parameter("code_challenge"), parameter("code_challenge_method"));
        if (challenge is null && app.Kinds == AppKinds.Mobile) return (null, "Invalid Request: this client needs a code challenge");

        return (new LoginQuery
        {
            App = app,
            RedirectUri = redirectUri,
            Scopes = scopes,
            IsOffline = parameter("access_type") == "offline",
            ForcesConsent = parameter("prompt") == "consent",
            State = parameter("state"),
            Challenge = challenge,
        }, null);
    }
}
