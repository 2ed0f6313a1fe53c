namespace Zcrm.Emulator;

/// <summary>Makes an access token from a refresh token, which stays as it is (reference 1.5.2).</summary>
internal sealed class RefreshTokenGrant(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        (EmulatedApp? app, string? error) = ClientCheck.Check(state, call, (AppKinds)~0);
        if (app is null) return state.Answers.Error(error!);

        RefreshGrant? grant = call["refresh_token"] is { } token ? state.Tokens.FindRefresh(token) : null;
        EmulatedUser? user = grant is null ? null : state.Accounts.FindUser(grant.UserId);
        if (grant?.ClientId != app.ClientId || user?.Org.DataCenter != call.DataCenter) return state.Answers.Error("invalid_code");

        call.Call.UserId = user.Id;
        return state.Tokens.Mint(grant, call.Now) is { } access
            ? state.Answers.Tokens(access, refreshToken: null, grant.Scopes, call.Site.Api(user.Org.Environment))
            : state.Answers.Throttled();
    }
}
