using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Ends a token; a refresh token takes its access tokens with it (reference 1.8).</summary>
internal sealed class RevokeEndpoint(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        if (call["token"] is not { } token || Owner(token, call)?.Org.DataCenter != call.DataCenter) return Unknown();
        call.Call.UserId = state.Tokens.Revoke(token);
        return call.Call.UserId is null ? Unknown() : ApiAnswer.Ok(new JsonObject { ["status"] = "success" });
    }

    private EmulatedUser? Owner(string token, OAuthCall call)
    {
        string? id = state.Tokens.FindRefresh(token)?.UserId ?? state.Tokens.FindAccess(token, call.Now)?.UserId;
        return id is null ? null : state.Accounts.FindUser(id);
    }

    private static ApiAnswer Unknown() => new(400) { Json = new JsonObject { ["error"] = "invalid_code" } };
}
