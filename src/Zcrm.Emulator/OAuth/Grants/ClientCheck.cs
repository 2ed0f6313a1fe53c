using System.Security.Cryptography;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>Whether an app is who it says: known at this data centre, of the right kind, with its secret (reference 1.3, 1.5.4).</summary>
internal static class ClientCheck
{
    /// <returns>The app; otherwise the error.</returns>
    public static (EmulatedApp? App, string? Error) Check(OAuthState state, OAuthCall call, AppKinds kinds)
    {
        EmulatedApp? app = state.Accounts.FindApp(call["client_id"], call.DataCenter);
        if (app is null || (app.Kinds & kinds) == 0) return (null, "invalid_client");
        bool isPublic = app.Kinds.HasFlag(AppKinds.Mobile) && call["client_secret"] is null;
        return isPublic || IsSecret(app, call["client_secret"]) ? (app, null) : (null, "invalid_client_secret");
    }

    private static bool IsSecret(EmulatedApp app, string? secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(app.ClientSecret.Reveal()), Encoding.UTF8.GetBytes(secret ?? ""));
}
