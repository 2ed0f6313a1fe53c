using System.Net;

namespace Zcrm.Emulator;

/// <summary>The parts of which the accounts server's forms are made.</summary>
internal static class HtmlForm
{
    public const string Buttons = """
        <p><button name="decision" value="accept">Log in</button> <button name="decision" value="deny">Deny</button></p>
        """;

    public static string Hidden(string name, string value) =>
        $"""<input type="hidden" name="{WebUtility.HtmlEncode(name)}" value="{WebUtility.HtmlEncode(value)}">""";

    public static string UserChoice(IReadOnlyList<EmulatedUser> users)
    {
        IEnumerable<string> options = users.Select(user =>
            $"""<option value="{user.Id}">{WebUtility.HtmlEncode($"{user.FullName}, {user.Email}, {user.Org.Name} {user.Org.Environment}")}</option>""");
        return $"""<label>User <select name="user">{string.Concat(options)}</select></label>""";
    }
}
