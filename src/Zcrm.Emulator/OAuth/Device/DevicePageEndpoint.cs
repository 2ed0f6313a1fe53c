using System.Net;

namespace Zcrm.Emulator;

/// <summary><c>/oauth/v3/device</c>: the page on which a user enters the code that the device shows (reference 1.6).</summary>
internal sealed class DevicePageEndpoint(OAuthState state)
{
    public ApiAnswer Show(OAuthCall call)
    {
        string code = WebUtility.HtmlEncode(call["user_code"] ?? "");
        return HtmlPage.Answer(200, "Connect a device", $"""
            <h1>Connect a device</h1>
            <form method="post" action="/oauth/v3/device">
            <label>Code <input name="user_code" value="{code}"></label>
            {HtmlForm.UserChoice(state.Accounts.Users)}
            {HtmlForm.Buttons}
            </form>
            """);
    }

    public ApiAnswer Decide(OAuthCall call)
    {
        EmulatedUser? user = state.Accounts.FindUser(call["user"] ?? "");
        bool isAccepted = call["decision"] == "accept";
        if (isAccepted && user is null) return ProblemPage.Answer("Invalid User: nobody of that name can log in here");
        if (!TryDecide(call["user_code"], isAccepted ? user : null)) return ProblemPage.Answer("Invalid Code: it is unknown or expired");
        call.Call.UserId = user?.Id;
        return HtmlPage.Answer(200, "Done", "<h1>Done</h1><p>Go back to your device.</p>");
    }

    /// <param name="userCode">The code that the device shows.</param>
    /// <param name="user">Who allows it; null: it is denied.</param>
    /// <returns>Whether there is such a code.</returns>
    public bool TryDecide(string? userCode, EmulatedUser? user)
    {
        while (state.Devices.FindByUserCode(userCode, state.Clock.GetUtcNow()) is { } request)
        {
            if (user is not null && !LoginChoices.Of(state.Accounts, request.App, user.Org.DataCenter).Contains(user)) return false;
            if (state.Devices.TryChange(request, request with { User = user, IsDenied = user is null })) return true;
        }

        return false;
    }
}
