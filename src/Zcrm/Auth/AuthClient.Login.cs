namespace Zcrm;

// "Log in with Zoho": the user's browser goes to Zoho and comes back with a code.
public partial class AuthClient
{
    /// <summary>Begins a login: makes the URL to send the user's browser to.</summary>
    /// <param name="scopes">What the app asks the user to allow. Add <see cref="Scope.ProfileRead"/> so that Zcrm learns whose token it gets.</param>
    /// <param name="options">Redirect URI, state, offline access, consent and PKCE.</param>
    /// <returns>The URL, and what is needed to accept the redirect. Keep it for <see cref="ExchangeCodeAsync"/>.</returns>
    /// <exception cref="ZcrmConfigurationException">No redirect URI is configured.</exception>
    public virtual LoginRequest CreateLoginUrl(ScopeSet scopes, LoginOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        if (scopes.Count == 0) throw new ArgumentException("A login asks for at least one scope, for example Scope.ModulesAll.", nameof(scopes));
        options ??= new LoginOptions();
        Uri redirectUri = options.RedirectUri ?? _context.RedirectUri ?? throw new ZcrmConfigurationException(
            "RedirectUri",
            "A login needs the redirect URI that is registered in the API console; set ZcrmClientOptions.RedirectUri or LoginOptions.RedirectUri.");
        return LoginUrl.Create(_context.Servers.Accounts(_context.DataCenter), _context.ClientId, redirectUri, scopes, options);
    }

    /// <summary>Ends a login: checks the redirect and turns its code into a stored connection, at the data centre in which the user lives.</summary>
    /// <param name="redirect">The URL that Zoho sent the browser to, with its query.</param>
    /// <param name="login">The login that was begun in the same browser session.</param>
    /// <param name="user">Whose token it is; null: Zcrm asks Zoho.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The connection as stored.</returns>
    /// <exception cref="ZcrmAuthenticationException">The user said no, the redirect is not this login's or was forged, or Zoho refused the code.</exception>
    public virtual async Task<Connection> ExchangeCodeAsync(Uri redirect, LoginRequest login, string? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(redirect);
        ArgumentNullException.ThrowIfNull(login);
        (Connection fresh, TokenAnswer tokens) = await RedeemAsync(redirect, login, cancellationToken).ConfigureAwait(false);
        return await KeepAsync(fresh, tokens, user, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a login that tells the application who its user is: nothing is kept before that is known.</summary>
    internal async Task<(Connection Connection, UserProfile Profile)> IdentifyAsync(
        Uri redirect, LoginRequest login, Func<string, DataCenter, string> nameOf, CancellationToken cancellationToken)
    {
        (Connection fresh, TokenAnswer tokens) = await RedeemAsync(redirect, login, cancellationToken).ConfigureAwait(false);
        UserProfile? profile = await _context.Users.ProfileAsync(tokens.ApplyTo(fresh, _context.Clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        if (profile?.Zuid is not { Length: > 0 } zuid) throw OAuthErrors.UnknownUser();
        return (await KeepAsync(fresh, tokens, nameOf(zuid, fresh.DataCenter), cancellationToken).ConfigureAwait(false), profile);
    }

    private async Task<(Connection Fresh, TokenAnswer Tokens)> RedeemAsync(Uri redirect, LoginRequest login, CancellationToken cancellationToken)
    {
        LoginRedirect answer = LoginRedirect.Read(redirect, login, _context.Servers, _context.DataCenter);
        TokenAnswer tokens = await _context.Endpoint.ExchangeAsync(
            GrantKind.AuthorizationCode, answer.AccountsServer, answer.Code, login.RedirectUri, login.CodeVerifier, cancellationToken).ConfigureAwait(false);
        return (New(answer.AccountsServer, answer.DataCenter), tokens);
    }
}
