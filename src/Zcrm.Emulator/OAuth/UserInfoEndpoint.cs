using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Tells whose token it is (reference 1.10).</summary>
internal sealed class UserInfoEndpoint(OAuthState state)
{
    private static readonly string[] Schemes = ["Zoho-oauthtoken ", "Bearer "];

    public ApiAnswer Answer(OAuthCall call)
    {
        string header = call.Call.Http.Request.Headers.Authorization.ToString();
        string? scheme = Array.Find(Schemes, scheme => header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        AccessGrant? grant = scheme is null ? null : state.Tokens.FindAccess(header[scheme.Length..].Trim(), call.Now);
        EmulatedUser? user = grant is null ? null : state.Accounts.FindUser(grant.UserId);
        if (user?.Org.DataCenter != call.DataCenter) return Refused("INVALID_OAUTHTOKEN");
        call.Call.UserId = user.Id;
        return ScopeCover.Allows(grant!.Scopes, "AaaServer.profile.READ") ? Profile(user) : Refused("INVALID_OAUTHSCOPE");
    }

    private static ApiAnswer Profile(EmulatedUser user) => ApiAnswer.Ok(new JsonObject
    {
        ["First_Name"] = user.FirstName,
        ["Last_Name"] = user.LastName,
        ["Email"] = user.Email,
        ["Display_Name"] = user.FullName,
        ["ZUID"] = user.Zuid,
    });

    /// <summary>The accounts server's own form of an error, not the CRM's (reference 3.1 d).</summary>
    private static ApiAnswer Refused(string code) => new(401) { Json = new JsonObject { ["error_code"] = code, ["response_code"] = code } };
}
