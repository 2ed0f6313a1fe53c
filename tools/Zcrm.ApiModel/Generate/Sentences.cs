namespace Zcrm.ApiModel;

/// <summary>The sentences in the docs of generated code, made of verbs, nouns and facts.</summary>
internal static class Sentences
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Update"] = "Changes", ["Patch"] = "Changes single keys of", ["Reorder"] = "Changes the order of", ["Enable"] = "Opens", ["Search"] = "Searches",
        ["Enroll"] = "Puts in", ["Unenroll"] = "Takes out", ["Empty"] = "Empties",
    };

    private static readonly HashSet<string> Adjectives =
        ["active", "default", "visible", "public", "private", "unique", "custom", "hidden", "mandatory", "internal", "running"];

    private static readonly string[] Endings = ["ed", "able", "ible"];

    public static string Summary(Operation operation, Group group)
    {
        if (operation.Summary is not null) return operation.Summary;
        string[] words = [.. Words.Split(operation.Method).Select((word, index) => index == 0 ? word : word.ToLowerInvariant())];
        return $"{VerbOf(words[0])} {(words.Length == 1 ? SubjectOf(operation, group) : PartOf(operation, group, words))}.";
    }

    /// <summary>What a parameter is.</summary>
    public static string Parameter(Parameter parameter, Group group)
    {
        string text = (parameter.Name, parameter.In) switch
        {
            ("module", _) => "The module's API name",
            ("id", "path") => $"The {Target(group)}'s id",
            ("ids", _) => "The ids",
            ("per_page", _) => "How many items a page holds; null: as many as Zoho gives by itself",
            ("page", _) => "The page, from 1",
            ("fields", _) => "The API names of the fields to read",
            ("If-Modified-Since", _) => "Only what changed since then",
            ("X-CRM-ORG", _) => "The organization, where the user belongs to several",
            ("X-EXTERNAL", _) => "The fields whose values stand for ids",
            ("sort_by", _) => "The key to sort by",
            ("sort_order", _) => "The order",
            ("filters", _) => "Conditions as JSON, in Zoho's notation",
            ("include" or "include_inner_details", _) => "What else to tell",
            ("job_id", _) => "The id of the job",
            _ when parameter.Name.EndsWith("Id", StringComparison.Ordinal) => $"The id of the {Words.Plain(parameter.Name[..^2])}",
            _ when parameter.Name.EndsWith("_id", StringComparison.Ordinal) => $"The id of the {Words.Plain(parameter.Name[..^3])}",
            _ when parameter.Type == "boolean" => $"The switch <c>{parameter.Name}</c>",
            _ => $"The {Words.Plain(parameter.Name)}",
        };
        if (parameter.Values is { Count: > 0 } values) text += $"; known: {string.Join(", ", values.Take(8).Select(value => $"<c>{Xml(value)}</c>"))}";
        return text + ".";
    }

    /// <summary>What a property is.</summary>
    public static string Property(Property property)
    {
        string plain = Words.Plain(property.Name);
        string[] words = plain.Split(' ');
        return property.Name switch
        {
            "id" => "The id; empty when there is none.",
            "created_time" => "When it was created.",
            "modified_time" => "When it was changed last.",
            "deleted_time" => "When it was deleted.",
            "created_by" => "Who created it.",
            "modified_by" => "Who changed it last.",
            "api_name" => "The API name.",
            "_delete" => "Whether to delete it with the call.",
            _ when property.Type == "boolean" && BooleanOf(words) is { Length: > 0 } whether => whether,
            _ when property.Type == "boolean" => $"The switch <c>{Xml(property.Name)}</c>.",
            _ when property.Type.EndsWith("[]", StringComparison.Ordinal) => $"The {plain}; empty when there are none.",
            _ => $"The {plain}.",
        };
    }

    public static string Xml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string BooleanOf(string[] words) => words switch
    {
        ["is" or "has", _, ..] => $"Whether it {string.Join(' ', words)}.",
        [var only] when IsParticiple(only) => $"Whether it is {only}.",
        [.. var what, var done] when IsParticiple(done) => $"Whether {string.Join(' ', what)} is {done}.",
        _ => "",
    };

    private static bool IsParticiple(string word) =>
        Adjectives.Contains(word) || Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The thing of which a path holds the id: the record in groups that belong to a record.</summary>
    private static string Target(Group group) => group.Area == "Records" ? "record" : group.Noun;

    private static string VerbOf(string word)
    {
        if (Verbs.TryGetValue(word, out string? known)) return known;
        if (word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal)) return word[..^1] + "ies";
        bool hisses = word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }

    private static string SubjectOf(Operation operation, Group group)
    {
        bool isMany = operation.Method == "List" || (operation.Body?.Kind == "items" && !operation.One) || operation.Batch
            || operation.Parameters?.Any(one => one.Type == "id[]") == true;
        if (isMany) return group.Plural;
        return !HasId(operation) && operation.Method is "Get" or "Update" ? $"the {group.Noun}" : $"{An(group.Noun)} {group.Noun}";
    }

    private static string PartOf(Operation operation, Group group, string[] words)
    {
        string article = words[0] is "List" or "Count" or "Remove" or "Assign" ? "" : "the ";
        string owner = HasId(operation) ? $" of {An(Target(group))} {Target(group)}" : "";
        return $"{article}{string.Join(' ', words[1..])}{owner}";
    }

    private static bool HasId(Operation operation) => operation.Parameters?.Any(one => one.In == "path" && one.Name != "module") == true;

    private static string An(string noun) => "aeioAEIO".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";
}
