namespace Zcrm.Emulator;

/// <summary>Redeems a grant token, from a login or from the self client's page (reference 1.5.1, 1.11).</summary>
internal sealed class AuthorizationCodeGrant(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        (EmulatedApp? app, string? error) = ClientCheck.Check(state, call, AppKinds.Server | AppKinds.SelfClient | AppKinds.Mobile);
        if (app is null) return state.Answers.Error(error!);
        if (state.GrantThrottle.IsThrottled(app.ClientId, call.Now)) return state.Answers.Error("access_denied");

        string? text = call["code"];
        GrantCode? code = state.Codes.Find(text, call.Now);
        if (code is null || code.ClientId != app.ClientId || code.User.Org.DataCenter != call.DataCenter) return state.Answers.Error("invalid_code");
        if (code.RedirectUri is not null && call["redirect_uri"] != code.RedirectUri) return state.Answers.Error("invalid_redirect_uri");
        if (!IsProven(code, call)) return state.Answers.Error("invalid_code");
        if (!state.Codes.TryRedeem(text!)) return state.Answers.Error("invalid_code");

        state.GrantThrottle.Note(app.ClientId, call.Now);
        return Issued(call, code);
    }

    /// <summary>A login with a challenge needs its verifier; one without needs the secret, which a public client does not send.</summary>
    private static bool IsProven(GrantCode code, OAuthCall call) =>
        code.Challenge is { } challenge ? challenge.IsMetBy(call["code_verifier"]) : call["client_secret"] is not null;

    private ApiAnswer Issued(OAuthCall call, GrantCode code)
    {
        call.Call.UserId = code.User.Id;
        state.Accounts.Confirm(code.User.Id);
        (string? refreshToken, RefreshGrant? refresh) = code.GivesRefreshToken
            ? state.Tokens.IssueRefresh(code.ClientId, code.User.Id, code.Scopes)
            : default((string?, RefreshGrant?));
        string access = state.Tokens.IssueAccess(refresh, code.ClientId, code.User.Id, code.Scopes, call.Now);
        return state.Answers.Tokens(access, refreshToken, code.Scopes, call.Site.Api(code.User.Org.Environment));
    }
}
