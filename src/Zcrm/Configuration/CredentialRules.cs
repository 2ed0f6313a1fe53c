using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>Whether the client id and secret can be what the API console shows. No text here repeats either: they may have been swapped.</summary>
internal static partial class CredentialRules
{
    public static IEnumerable<OptionProblem> Problems(ZcrmClientOptions options)
    {
        string console = (options.Hosts.Console ?? options.DataCenter.Console).Host;
        if (ProblemOf(options.ClientId, console) is { } problem) yield return problem with { Option = nameof(options.ClientId) };
        if (ProblemOf(options.ClientSecret, options.ClientId, console) is { } other) yield return other with { Option = nameof(options.ClientSecret) };
    }

    /// <summary>The client id for people to read, unless it is something else, which may be a secret.</summary>
    public static string Shown(string? clientId) => clientId is not null && ClientIdShape().IsMatch(clientId) ? clientId : "(no client id)";

    private static OptionProblem? ProblemOf(string? clientId, string console)
    {
        if (string.IsNullOrWhiteSpace(clientId)) return Missing("ClientId", "client_id", "ZCRM_CLIENT_ID", "client id", console);
        if (HasWhiteSpace(clientId)) return Broken("ClientId", "client id", console);
        if (TokenShape().IsMatch(clientId)) return TokenInstead("ClientId", "client id", console);
        return ClientIdShape().IsMatch(clientId) ? null : new OptionProblem(
            "",
            $"ClientId does not look like a client id, which is a number, a dot and one word, as in 1000.ABC123. Copy it from the API console at {console}.");
    }

    private static OptionProblem? ProblemOf(Secret? secret, string? clientId, string console)
    {
        if (secret is null) return Missing("ClientSecret", "client_secret", "ZCRM_CLIENT_SECRET", "client secret", console);
        string value = secret.Reveal();
        if (HasWhiteSpace(value)) return Broken("ClientSecret", "client secret", console);
        if (TokenShape().IsMatch(value)) return TokenInstead("ClientSecret", "client secret", console);
        return value == clientId || ClientIdShape().IsMatch(value)
            ? new OptionProblem("", $"ClientSecret holds a client id. Copy the client secret, which stands below it in the API console at {console}.")
            : null;
    }

    private static OptionProblem Missing(string option, string key, string variable, string name, string console) => new(
        "",
        $"{option} is missing. Set it in the options, as '{key}' in a dictionary or JSON file, or as {variable} in the environment, "
            + $"to the {name} that the API console at {console} shows.",
        IsMissing: true);

    private static OptionProblem Broken(string option, string name, string console) => new(
        "", $"{option} has white space in it or around it. Copy the {name} anew from the API console at {console}; it is one word.");

    private static OptionProblem TokenInstead(string option, string name, string console) => new(
        "", $"{option} holds a grant token, refresh token or access token (two dots). Copy the {name} from the API console at {console}; "
            + "a grant token goes to Auth.ExchangeGrantTokenAsync, a refresh token to Auth.ImportRefreshTokenAsync.");

    private static bool HasWhiteSpace(string value) => value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    [GeneratedRegex(@"^\d{3,5}\.[A-Za-z0-9_-]+$")]
    private static partial Regex ClientIdShape();

    [GeneratedRegex(@"^\d{3,5}\.[^.]+\.[^.]+$")]
    private static partial Regex TokenShape();
}
