using System.Net;
using System.Text.RegularExpressions;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A user's browser: opens the page, chooses the user, presses a button, and stops at the redirect to the app.</summary>
internal sealed partial class Browser(ZcrmEmulator zoho)
{
    public Task<Uri> AllowAsync(Uri page, string email) => PressAsync(page, email, "Log in");

    public Task<Uri> DenyAsync(Uri page, string email) => PressAsync(page, email, "Deny");

    private async Task<Uri> PressAsync(Uri page, string email, string button)
    {
        using var http = new HttpClient(zoho.CreateHandler());
        string html = await http.GetStringAsync(page, Scenario.Ct);
        Dictionary<string, string> form = Inputs().Matches(html).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value));
        form["user"] = Options().Matches(html).Single(match => match.Groups["label"].Value.Contains(email, StringComparison.Ordinal)).Groups["value"].Value;
        Match pressed = Buttons().Matches(html).Single(match => match.Groups["label"].Value == button);
        form[pressed.Groups["name"].Value] = pressed.Groups["value"].Value;
        Uri target = new(page, Action().Match(html).Groups["action"].Value);
        using var content = new FormUrlEncodedContent(form);
        using HttpResponseMessage answer = await http.PostAsync(target, content, Scenario.Ct);
        return answer.Headers.Location ?? target;
    }

    [GeneratedRegex("""<form[^>]*action="(?<action>[^"]*)"[^>]*>""")]
    private static partial Regex Action();

    [GeneratedRegex("""<input[^>]*name="(?<name>[^"]*)"[^>]*value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Inputs();

    [GeneratedRegex("""<option value="(?<value>[^"]*)">(?<label>[^<]*)</option>""")]
    private static partial Regex Options();

    [GeneratedRegex("""<button[^>]*name="(?<name>[^"]*)"[^>]*value="(?<value>[^"]*)"[^>]*>(?<label>[^<]*)</button>""")]
    private static partial Regex Buttons();
}
