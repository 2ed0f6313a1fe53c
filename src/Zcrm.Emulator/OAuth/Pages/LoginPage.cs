using System.Net;

namespace Zcrm.Emulator;

/// <summary>The page on which a user logs in and allows the app what it asks.</summary>
internal static class LoginPage
{
    public static ApiAnswer Answer(LoginQuery request, IReadOnlyList<EmulatedUser> users, IReadOnlyDictionary<string, string> parameters)
    {
        string scopes = string.Concat(request.Scopes.Select(scope => $"<li>{Encoded(scope)}</li>"));
        string hidden = string.Concat(parameters.Select(parameter => HtmlForm.Hidden(parameter.Key, parameter.Value)));
        return HtmlPage.Answer(200, "Log in", $"""
            <h1>Log in</h1>
            <form method="post" action="/oauth/v2/auth">{hidden}
            {HtmlForm.UserChoice(users)}
            <p>{Encoded(request.App.Name)} asks for:</p><ul>{scopes}</ul>
            {HtmlForm.Buttons}
            </form>
            """);
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
