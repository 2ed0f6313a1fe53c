namespace Zcrm.Emulator;

/// <summary><c>/oauth/v2/auth</c>: shows the login page, and takes what the user clicked there.</summary>
internal sealed class LoginEndpoint(OAuthState state)
{
    private readonly LoginDecision _decision = new(state);

    public ApiAnswer Show(OAuthCall call)
    {
        (LoginQuery? request, string? problem) = Read(call);
        return request is null ? ProblemPage.Answer(problem!) : LoginPage.Answer(request, Choices(request.App, call.DataCenter), call.Parameters);
    }

    public ApiAnswer Decide(OAuthCall call)
    {
        (LoginQuery? request, string? problem) = Read(call);
        if (request is null) return ProblemPage.Answer(problem!);
        if (call["decision"] != "accept") return Redirect(LoginDecision.Deny(request));
        EmulatedUser? user = Choices(request.App, call.DataCenter).FirstOrDefault(user => user.Id == call["user"]);
        if (user is null) return ProblemPage.Answer("Invalid User: nobody of that name can log in here");
        call.Call.UserId = user.Id;
        return Redirect(_decision.Accept(request, user, call.Site));
    }

    private (LoginQuery? Request, string? Problem) Read(OAuthCall call) => LoginQueryReader.Read(state.Accounts, call.DataCenter, name => call[name]);

    private IReadOnlyList<EmulatedUser> Choices(EmulatedApp app, DataCenter at) => LoginChoices.Of(state.Accounts, app, at);

    private static ApiAnswer Redirect(Uri to) => new(302) { Headers = new Dictionary<string, string> { ["Location"] = to.AbsoluteUri } };
}
