namespace Zcrm.ApiModel;

/// <summary>English, as far as sentences made of verbs, nouns and keys need it.</summary>
internal static class Grammar
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Update"] = "Changes", ["Patch"] = "Changes single keys of", ["Reorder"] = "Changes the order of", ["Enable"] = "Opens", ["Search"] = "Searches",
        ["Enroll"] = "Puts in", ["Unenroll"] = "Takes out", ["Empty"] = "Empties",
    };

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["url"] = "URL", ["urls"] = "URLs", ["api"] = "API", ["ui"] = "UI", ["crm"] = "CRM", ["iso"] = "ISO", ["sms"] = "SMS",
        ["hipaa"] = "HIPAA", ["gapps"] = "Google Apps", ["imap"] = "IMAP", ["cc"] = "CC", ["bcc"] = "BCC", ["html"] = "HTML", ["zia"] = "Zia",
        ["zuid"] = "ZUID", ["zgid"] = "ZGID", ["pdf"] = "PDF", ["dob"] = "date of birth", ["rid"] = "resource id", ["oauth"] = "OAuth", ["recaptcha"] = "reCAPTCHA",
        ["adword"] = "AdWords", ["businesscard"] = "business card", ["lookupable"] = "possible in lookups",
    };

    /// <summary>A name in plain words, with abbreviations as people write them.</summary>
    public static string Plain(string name) =>
        string.Join(' ', Words.Plain(name).Split(' ').Select(Spelled)).Replace("pick list", "picklist", StringComparison.Ordinal);

    public static string Spelled(string word) => Spellings.GetValueOrDefault(word, word);

    /// <summary>The noun with <c>a</c> or <c>an</c> before it, by its sound.</summary>
    public static string An(string noun)
    {
        bool soundsLikeYou = noun.StartsWith("us", StringComparison.OrdinalIgnoreCase) || noun.StartsWith("uni", StringComparison.OrdinalIgnoreCase);
        return ("aeiouAEIOU".Contains(noun[0], StringComparison.Ordinal) && !soundsLikeYou ? "an " : "a ") + noun;
    }

    /// <summary>A noun's possessive: the field's, the business hours'.</summary>
    public static string Of(string noun) => noun.EndsWith('s') ? noun + "'" : noun + "'s";

    /// <summary>The verb of a method's name as it begins a sentence.</summary>
    public static string Verb(string word)
    {
        if (Verbs.TryGetValue(word, out string? known)) return known;
        if (word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal)) return word[..^1] + "ies";
        bool hisses = word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> parts, string last = "and") =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}";

    public static string Xml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
