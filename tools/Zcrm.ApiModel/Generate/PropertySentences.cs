namespace Zcrm.ApiModel;

/// <summary>What a property is, by its key, its type, and the object that has it.</summary>
internal static class PropertySentences
{
    private static readonly HashSet<string> Adjectives =
    [
        "active", "default", "visible", "public", "private", "unique", "custom", "hidden", "mandatory", "internal", "running", "dynamic", "permanent", "primary",
        "advanced", "paid", "offline", "searchable", "sortable", "filterable",
    ];

    private static readonly string[] Endings = ["ed", "able", "ible"];

    // What people can do with it, where Zoho makes an adjective of a verb.
    private static readonly Dictionary<string, string> Abilities = new(StringComparer.Ordinal)
    {
        ["editable"] = "changed", ["deletable"] = "deleted", ["viewable"] = "seen", ["creatable"] = "created", ["customizable"] = "customized",
        ["clickable"] = "clicked", ["convertable"] = "converted",
    };

    private static readonly HashSet<string> Actions =
    [
        "add", "allow", "apply", "assign", "auto", "carry", "change", "clone", "create", "customize", "deactivate", "delete", "disassociate", "edit", "enable",
        "export", "include", "lock", "modify", "move", "notify", "over", "quick", "remove", "rename", "reorder", "restore", "return", "revalidate", "send",
        "set", "share", "show", "stop", "track", "wrap", "update", "view",
    ];

    public static string Of(Property property, Schema owner)
    {
        string noun = Grammar.Plain(owner.Name);
        string key = property.Name.TrimStart('$', '_');
        if (KnownProperties.Of(property.Name, property.Type) is { } known) return Owned(known, noun);
        string plain = Grammar.Plain(key);
        string[] words = plain.Split(' ');
        if (property.Type == "boolean") return Flag(property.Name, words);
        return Person(property, words) ?? Moment(property, words) ?? Number(property, words) ?? Thing(property, plain, noun);
    }

    // Parts of parts have names as long as the way to them, which say less than "its".
    private static string Owned(string text, string noun) => noun.Split(' ').Length <= 2
        ? text.Replace("{owner}'s", Grammar.Of(noun), StringComparison.Ordinal).Replace("{owner}", noun, StringComparison.Ordinal)
        : text.Replace("The {owner}'s", "Its", StringComparison.Ordinal)
            .Replace("What kind of {owner} it is", "Of what kind it is", StringComparison.Ordinal)
            .Replace("the {owner}", "it", StringComparison.Ordinal);

    private static string Flag(string key, string[] words) => words switch
    {
        [var only] when Abilities.TryGetValue(only, out string? done) => $"Whether people may have it {done}.",
        ["is", var one] when Abilities.TryGetValue(one, out string? done) => $"Whether it can be {done}.",
        ["is" or "has", _, ..] => $"Whether it {string.Join(' ', words)}.",
        [var only] when IsParticiple(only) => $"Whether it is {only}.",
        [.. var what, "supported"] => $"Whether it can have {string.Join(' ', what)}.",
        [.. var what, var done] when IsParticiple(done) => $"Whether {string.Join(' ', what)} {(what[^1].EndsWith('s') ? "are" : "is")} {done}.",
        [var verb, ..] when Actions.Contains(verb) => $"Whether to {string.Join(' ', words)}.",
        _ => $"Whether <c>{Grammar.Xml(key)}</c> holds.",
    };

    private static string? Person(Property property, string[] words) =>
        words is [.. var done, "by"] && done.Length == 1 && IsParticiple(done[0]) && property.Type is "CrmReference" ? $"Who {done[0]} it." : null;

    private static string? Moment(Property property, string[] words) => words switch
    {
        [var done, "time" or "date" or "on" or "at"] when IsParticiple(done) => $"When it was {done}.",
        ["last", var done, "time" or "date"] when IsParticiple(done) => $"When it was {done} last.",
        ["last", .. var what, "time" or "date"] when what.Length > 0 => $"When the last {string.Join(' ', what)} was.",
        [.., "time"] when property.Type == "datetime" => $"The {string.Join(' ', words)}.",
        _ => null,
    };

    private static string? Number(Property property, string[] words) => (property.Type, words) switch
    {
        ("integer" or "string", ["total", "count"]) => "How many there are in all.",
        ("integer" or "string", [var done, "count"]) when IsParticiple(done) => $"How many {(done is "failed" ? done : "were " + done)}.",
        ("integer", [.. var what, "count"]) when what.Length > 0 && what[^1].EndsWith('s') => $"How many {string.Join(' ', what)} there are.",
        ("integer", [var done]) when IsParticiple(done) || done == "sent" => $"How many were {done}.",
        _ => null,
    };

    private static string Thing(Property property, string plain, string noun)
    {
        if (property.Type.EndsWith("[]", StringComparison.Ordinal)) return $"The {plain}; empty when there are none.";
        if (plain.EndsWith(" id", StringComparison.Ordinal)) return $"The {Grammar.Of(plain[..^3])} id.";
        bool isOwn = plain.StartsWith(noun, StringComparison.Ordinal) || noun.EndsWith(plain, StringComparison.Ordinal) || noun.Split(' ').Length > 2;
        return isOwn ? $"The {plain}." : $"The {Grammar.Of(noun)} {plain}.";
    }

    private static bool IsParticiple(string word) =>
        Adjectives.Contains(word) || (word.Length > 4 && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));
}
