namespace Zcrm.Emulator;

/// <summary><c>POST /oauth/v2/token</c>: hands each grant type to its own rule.</summary>
internal sealed class TokenEndpoint(OAuthState state)
{
    private readonly AuthorizationCodeGrant _code = new(state);
    private readonly RefreshTokenGrant _refresh = new(state);
    private readonly ClientCredentialsGrant _credentials = new(state);

    public async ValueTask<ApiAnswer> AnswerAsync(OAuthCall call)
    {
        await state.Gate.PassAsync(call.Call.Http.RequestAborted).ConfigureAwait(false);
        call.Call.Now = state.Clock.GetUtcNow();
        return call["grant_type"] switch
        {
            "authorization_code" => _code.Answer(call),
            "refresh_token" => _refresh.Answer(call),
            "client_credentials" => _credentials.Answer(call),
            null => state.Answers.Error("general_error"),
            _ => state.Answers.Error("unsupported_grant_type"),
        };
    }
}
