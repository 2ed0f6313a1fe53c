namespace Zcrm.Emulator;

/// <summary>The accounts servers from behind: grant tokens as the API console makes them, and what a test needs to know and do.</summary>
public sealed partial class EmulatorOAuth
{
    /// <summary>Scopes for everything that the emulator answers.</summary>
    public const string AllScopes = "ZohoCRM.modules.ALL,ZohoCRM.settings.ALL,ZohoCRM.users.ALL,ZohoCRM.org.ALL,ZohoCRM.coql.READ,ZohoCRM.bulk.ALL,"
        + "ZohoCRM.notifications.ALL,ZohoCRM.files.READ,ZohoCRM.files.CREATE,ZohoSearch.securesearch.READ,ZohoFiles.files.ALL,AaaServer.profile.READ,"
        + "ZohoCRM.mass_update.ALL,ZohoCRM.mass_delete.ALL,ZohoCRM.mass_convert.ALL,ZohoCRM.change_owner.ALL,ZohoCRM.composite_requests.CUSTOM";

    private static readonly TimeSpan LongestLifetime = TimeSpan.FromMinutes(10);
    private readonly OAuthState _state;

    internal EmulatorOAuth(OAuthState state) => _state = state;

    /// <summary>Generates a grant token, as the self client's page of the API console does.</summary>
    /// <param name="scopes">The scopes, separated by commas; null: <see cref="AllScopes"/>.</param>
    /// <param name="user">The e-mail address of the user who generates it; null: the first user.</param>
    /// <param name="lifetime">How long it lives, up to 10 minutes; null: 3 minutes.</param>
    /// <param name="clientId">The app; null: the one that is there from the start.</param>
    /// <returns>The grant token. It works once, at the user's own data centre.</returns>
    /// <exception cref="ArgumentException">There is no such user or app, or a scope does not exist.</exception>
    public string GenerateGrantToken(string? scopes = null, string? user = null, TimeSpan? lifetime = null, string? clientId = null) =>
        GenerateGrantToken(_state.Accounts.User(user), scopes, lifetime, clientId);

    /// <summary>Generates a grant token, as the self client's page of the API console does.</summary>
    /// <param name="user">The user who generates it.</param>
    /// <param name="scopes">The scopes, separated by commas; null: <see cref="AllScopes"/>.</param>
    /// <param name="lifetime">How long it lives, up to 10 minutes; null: 3 minutes.</param>
    /// <param name="clientId">The app; null: the one that is there from the start.</param>
    /// <returns>The grant token. It works once, at the user's own data centre.</returns>
    /// <exception cref="ArgumentException">There is no such app, or a scope does not exist.</exception>
    public string GenerateGrantToken(EmulatedUser user, string? scopes = null, TimeSpan? lifetime = null, string? clientId = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        TimeSpan life = lifetime ?? _state.Rules.GrantTokenLifetime;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(life, LongestLifetime, nameof(lifetime));
        IReadOnlyList<string> wanted = ScopeText.Split(scopes ?? AllScopes);
        if (wanted.FirstOrDefault(scope => !ScopeText.IsScope(scope)) is { } wrong)
            throw new ArgumentException($"The scope {wrong} does not exist; write Service.part.OPERATION, for example ZohoCRM.modules.ALL.", nameof(scopes));
        return _state.Codes.Issue(new GrantCode
        {
            ClientId = App(clientId).ClientId,
            User = user,
            Scopes = wanted,
            ExpiresAt = _state.Clock.GetUtcNow() + life,
            GivesRefreshToken = true,
        });
    }

    /// <summary>How many access tokens were made from refresh tokens since the emulator started. The ones that came with a sign-in do not count.</summary>
    /// <param name="user">The e-mail address of the user; null: of all users.</param>
    public int MintCount(string? user = null) => _state.Tokens.MintCounts.Where(mints => IsOf(mints.Key, user)).Sum(mints => mints.Value);

    /// <summary>Makes access tokens invalid before their time, so that the API refuses them with <c>INVALID_TOKEN</c>.</summary>
    /// <param name="user">The e-mail address of the user; null: of all users.</param>
    public void RevokeAccessTokens(string? user = null) => _state.Tokens.RevokeAccess(grant => IsOf(grant.UserId, user));

    /// <summary>Makes refresh tokens invalid, with all access tokens that were made from them; as when the user removes the app.</summary>
    /// <param name="user">The e-mail address of the user; null: of all users.</param>
    public void RevokeRefreshTokens(string? user = null) => _state.Tokens.RevokeRefresh(grant => IsOf(grant.UserId, user));

    /// <summary>Holds token requests back until the hold is released or disposed.</summary>
    public TokenHold Hold() => _state.Gate.Hold();

    private EmulatedApp App(string? clientId) => clientId is null
        ? _state.Accounts.DefaultApp
        : _state.Accounts.Apps.FirstOrDefault(app => app.ClientId == clientId)
            ?? throw new ArgumentException($"The emulator has no app {clientId}; register it with Accounts.AddApp.", nameof(clientId));

    private bool IsOf(string userId, string? email) =>
        email is null || string.Equals(_state.Accounts.FindUser(userId)?.Email, email, StringComparison.OrdinalIgnoreCase);
}
