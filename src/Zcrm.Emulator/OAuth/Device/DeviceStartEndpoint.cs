using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary><c>POST /oauth/v3/device/code</c>: begins a device sign-in (reference 1.6).</summary>
internal sealed class DeviceStartEndpoint(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        EmulatedApp? app = state.Accounts.FindApp(call["client_id"], call.DataCenter);
        if (app is null || !app.Kinds.HasFlag(AppKinds.Device)) return state.Answers.Error("invalid_client");
        if (call["grant_type"] != "device_request") return state.Answers.Error("unsupported_grant_type");
        IReadOnlyList<string> scopes = ScopeText.Split(call["scope"]);
        if (scopes.Count == 0 || !scopes.All(ScopeText.IsScope)) return state.Answers.Error("invalid_scope");

        (string deviceCode, DeviceRequest request) = state.Devices.Start(app, scopes, call["access_type"] == "offline", call.Now);
        string page = call.Site.Accounts.GetLeftPart(UriPartial.Authority) + "/oauth/v3/device";
        return ApiAnswer.Ok(new JsonObject
        {
            ["user_code"] = request.UserCode.Insert(request.UserCode.Length / 2, "-"),
            ["device_code"] = deviceCode,
            ["verification_url"] = page,
            ["verification_uri_complete"] = $"{page}?user_code={request.UserCode}",
            ["interval"] = (long)DevicePolling.Interval.TotalMilliseconds,
            ["expires_in"] = (long)DeviceCodes.Lifetime.TotalMilliseconds,
        });
    }
}
