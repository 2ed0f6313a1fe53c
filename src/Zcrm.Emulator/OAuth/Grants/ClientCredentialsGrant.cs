namespace Zcrm.Emulator;

/// <summary>Makes an access token for a self client itself, which acts as the organization's founder (reference 1.5.3).</summary>
internal sealed class ClientCredentialsGrant(OAuthState state)
{
    private const string Service = "ZohoCRM.";

    public ApiAnswer Answer(OAuthCall call)
    {
        (EmulatedApp? app, string? error) = ClientCheck.Check(state, call, AppKinds.SelfClient);
        if (app is null) return state.Answers.Error(error!);

        IReadOnlyList<string> scopes = ScopeText.Split(call["scope"]);
        if (scopes.Count == 0 || !scopes.All(ScopeText.IsScope)) return state.Answers.Error("invalid_scope");
        EmulatedUser? user = Founder(call["soid"], call.DataCenter);
        if (user is null) return state.Answers.Error("missing_org_info");

        call.Call.UserId = user.Id;
        string access = state.Tokens.IssueAccess(refresh: null, app.ClientId, user.Id, scopes, call.Now);
        return state.Answers.Tokens(access, refreshToken: null, scopes, call.Site.Api(user.Org.Environment));
    }

    private EmulatedUser? Founder(string? soid, DataCenter dataCenter)
    {
        if (soid is null || !soid.StartsWith(Service, StringComparison.OrdinalIgnoreCase)) return null;
        EmulatedOrg? org = state.Accounts.Orgs.FirstOrDefault(org => org.Zgid == soid[Service.Length..] && org.DataCenter == dataCenter);
        return org is null ? null : state.Accounts.UsersOf(org)[0];
    }
}
