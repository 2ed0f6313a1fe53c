using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>Names of Zoho's as names in C# and as plain words.</summary>
internal static partial class Words
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["picklist"] = "Picklist", ["readonly"] = "ReadOnly", ["autonumber"] = "AutoNumber", ["datetime"] = "DateTime",
        ["multiselectlookup"] = "MultiSelectLookup", ["multiuserlookup"] = "MultiUserLookup", ["subform"] = "Subform", ["timezone"] = "TimeZone",
        ["dateformat"] = "DateFormat", ["displayname"] = "DisplayName", ["zgid"] = "Zgid", ["upolad"] = "Upload", ["supproted"] = "Supported",
        ["ambiguidy"] = "Ambiguity", ["orginal"] = "Original", ["orgs"] = "Organizations", ["org"] = "Organization", ["cvid"] = "CustomViewId",
        ["pref"] = "Preference", ["specs"] = "Specifications", ["wf"] = "Workflow", ["textarea"] = "TextArea",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["criteria"] = "criteria", ["status"] = "status", ["details"] = "detail", ["data"] = "data", ["news"] = "news", ["access"] = "access",
        ["address"] = "address", ["business"] = "business", ["series"] = "series", ["sms"] = "sms", ["settings"] = "setting", ["hours"] = "hours",
        ["properties"] = "property", ["canvas"] = "canvas", ["is"] = "is", ["has"] = "has", ["process"] = "process", ["as"] = "as", ["apis"] = "api",
        ["aliases"] = "alias", ["this"] = "this",
    };

    public static string Pascal(string name)
    {
        string pascal = string.Concat(Split(name).Select(part => Known.TryGetValue(part, out string? known) ? known : Capital(part)));
        return pascal.Length > 0 && char.IsDigit(pascal[0]) ? "Value" + pascal : pascal;
    }

    private static string Capital(string part) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();

    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary>A name in plain lower-case words.</summary>
    public static string Plain(string name) => string.Join(' ', Split(Pascal(name)).Select(part => part.ToLowerInvariant()));

    public static string Singular(string name)
    {
        string[] parts = [.. Split(name)];
        if (parts.Length == 0) return name;
        parts[^1] = SingularWord(parts[^1]);
        return string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }

    public static string SingularWord(string word)
    {
        string lower = word.ToLowerInvariant();
        if (Irregular.TryGetValue(lower, out string? known)) return char.IsUpper(word[0]) ? char.ToUpperInvariant(known[0]) + known[1..] : known;
        if (lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4) return word[..^3] + "y";
        if (EsPlural().IsMatch(lower)) return word[..^2];
        return PlainPlural().IsMatch(lower) ? word[..^1] : word;
    }

    // Zoho marks system names with __s, which says nothing to people.
    public static IEnumerable<string> Split(string name) =>
        Part().Matches(name.EndsWith("__s", StringComparison.Ordinal) ? name[..^3] : name).Select(match => match.Value);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Part();

    [GeneratedRegex("..[^su]s$|^.[^su]s$")]
    private static partial Regex PlainPlural();

    [GeneratedRegex("(sses|xes|ches|shes|zzes)$")]
    private static partial Regex EsPlural();
}
