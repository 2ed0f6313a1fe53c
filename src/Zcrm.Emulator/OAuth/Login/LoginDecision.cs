namespace Zcrm.Emulator;

/// <summary>Turns the user's click into the redirect (reference 1.4).</summary>
internal sealed class LoginDecision(OAuthState state)
{
    public Uri Accept(LoginQuery request, EmulatedUser user, Site at)
    {
        bool asksConsent = request.ForcesConsent || !state.Consents.Covers(request.App.ClientId, user.Id, request.Scopes);
        if (request.IsOffline) state.Consents.Remember(request.App.ClientId, user.Id, request.Scopes);
        string code = state.Codes.Issue(new GrantCode
        {
            ClientId = request.App.ClientId,
            User = user,
            Scopes = request.Scopes,
            ExpiresAt = state.Clock.GetUtcNow() + state.Rules.GrantTokenLifetime,
            GivesRefreshToken = request.IsOffline && asksConsent,
            RedirectUri = request.RedirectUri,
            Challenge = request.Challenge,
        });

        // The user's own server, at which alone the code can be redeemed.
        string server = state.Sites.Sibling(at, user.Org.DataCenter).Accounts.GetLeftPart(UriPartial.Authority);
        return Redirect(request, ("code", code), ("location", user.Org.DataCenter.Code), ("accounts-server", server));
    }

    public static Uri Deny(LoginQuery request) => Redirect(request, ("error", "access_denied"));

    private static Uri Redirect(LoginQuery request, params (string Name, string Value)[] parameters)
    {
        IEnumerable<(string Name, string Value)> all = request.State is { } echoed ? parameters.Append(("state", echoed)) : parameters;
        string query = string.Join('&', all.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
        return new Uri($"{request.RedirectUri}{(request.RedirectUri.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}");
    }
}
