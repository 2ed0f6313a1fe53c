namespace Zcrm.Emulator;

/// <summary>The accounts server: its paths, each with who answers it.</summary>
internal sealed class AccountsServer
{
    private readonly Dictionary<string, Func<OAuthCall, ValueTask<ApiAnswer>>> _paths;
    private readonly OAuthAnswers _answers;

    public AccountsServer(OAuthState state)
    {
        _answers = state.Answers;
        var login = new LoginEndpoint(state);
        var device = new DevicePageEndpoint(state);
        _paths = new(StringComparer.Ordinal)
        {
            ["POST /oauth/v2/token"] = new TokenEndpoint(state).AnswerAsync,
            ["POST /oauth/v2/token/revoke"] = Now(new RevokeEndpoint(state).Answer),
            ["GET /oauth/v2/auth"] = Now(login.Show),
            ["POST /oauth/v2/auth"] = Now(login.Decide),
            ["POST /oauth/v3/device/code"] = Now(new DeviceStartEndpoint(state).Answer),
            ["POST /oauth/v3/device/token"] = Now(new DeviceTokenEndpoint(state).Answer),
            ["GET /oauth/v3/device"] = Now(device.Show),
            ["POST /oauth/v3/device"] = Now(device.Decide),
            ["GET /oauth/user/info"] = Now(new UserInfoEndpoint(state).Answer),
            ["GET /oauth/serverinfo"] = Now(new ServerInfoEndpoint(state).Answer),
        };
    }

    public async ValueTask<ApiAnswer> AnswerAsync(ServerCall call)
    {
        if (!_paths.TryGetValue($"{call.Method} {call.Path}", out var answer))
            return HtmlPage.Answer(404, "Not found", "<h1>Not found</h1><p>The accounts server has no such page.</p>");
        return await OAuthCall.ReadAsync(call).ConfigureAwait(false) is { } read
            ? await answer(read).ConfigureAwait(false)
            : _answers.Error("general_error");
    }

    private static Func<OAuthCall, ValueTask<ApiAnswer>> Now(Func<OAuthCall, ApiAnswer> answer) => call => ValueTask.FromResult(answer(call));
}
