using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary><c>POST /oauth/v3/device/token</c>: tells a waiting device how its sign-in stands, and in the end gives it its tokens (reference 1.6).</summary>
internal sealed class DeviceTokenEndpoint(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        (EmulatedApp? app, string? error) = ClientCheck.Check(state, call, AppKinds.Device);
        if (app is null) return state.Answers.Error(error!);
        if (call["grant_type"] != "device_token") return state.Answers.Error("unsupported_grant_type");
        DeviceRequest? request = state.Devices.FindByDevice(call["code"]);
        if (request?.App.ClientId != app.ClientId) return state.Answers.Error("invalid_code");
        if (request.ExpiresAt <= call.Now) return state.Answers.Error("expired");

        DeviceRequest polled = request with { PolledAt = call.Now };
        bool isTooFast = DevicePolling.IsTooFast(request, call.Now) || !state.Devices.TryChange(request, polled);
        if (isTooFast) return state.Answers.Error("slow_down");
        if (request.IsDenied) return state.Answers.Error("access_denied");
        if (request.User is not { } user) return state.Answers.Error("authorization_pending");
        if (user.Org.DataCenter != call.DataCenter) return Elsewhere(user);
        return state.Devices.TryFinish(polled) ? Issued(call, polled, user) : state.Answers.Error("invalid_code");
    }

    private ApiAnswer Elsewhere(EmulatedUser user)
    {
        ApiAnswer answer = state.Answers.Error("other_dc");
        ((JsonObject)answer.Json!)["location"] = user.Org.DataCenter.Code;
        return answer;
    }

    private ApiAnswer Issued(OAuthCall call, DeviceRequest request, EmulatedUser user)
    {
        call.Call.UserId = user.Id;
        state.Accounts.Confirm(user.Id);
        (string? refreshToken, RefreshGrant? refresh) = request.IsOffline
            ? state.Tokens.IssueRefresh(request.App.ClientId, user.Id, request.Scopes)
            : default((string?, RefreshGrant?));
        string access = state.Tokens.IssueAccess(refresh, request.App.ClientId, user.Id, request.Scopes, call.Now);
        return state.Answers.Tokens(access, refreshToken, request.Scopes, call.Site.Api(user.Org.Environment));
    }
}
