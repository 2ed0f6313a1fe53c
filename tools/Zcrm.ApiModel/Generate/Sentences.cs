namespace Zcrm.ApiModel;

/// <summary>The sentences in the docs of generated code, made of verbs, nouns and facts.</summary>
internal static class Sentences
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Update"] = "Changes", ["Patch"] = "Changes single keys of", ["Get"] = "Gets", ["Find"] = "Finds", ["Renew"] = "Renews", ["Enable"] = "Opens", ["Search"] = "Searches",
        ["Empty"] = "Empties", ["Unenroll"] = "Takes out", ["Enroll"] = "Puts in", ["Dissociate"] = "Dissociates", ["Unlink"] = "Unlinks", ["Raise"] = "Raises",
        ["Schedule"] = "Schedules", ["Reorder"] = "Changes the order of", ["Deactivate"] = "Deactivates", ["Set"] = "Sets",
    };

    public static string Summary(Operation operation, Group group)
    {
        if (operation.Summary is not null) return operation.Summary;
        string[] words = [.. Words.Split(operation.Method).Select((word, index) => index == 0 ? word : word.ToLowerInvariant())];
        string verb = VerbOf(words[0]);
        string subject = words is [_, ..] && words.Length == 1 ? SubjectOf(operation, group) : $"{Article(words[0])}{string.Join(' ', words[1..])}{Owner(operation, group)}";
        return $"{verb} {subject}.";
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
            _ when property.Type == "boolean" && words[0] is "is" or "has" && words.Length > 1 => $"Whether it {plain}.",
            _ when property.Type == "boolean" && IsParticiple(words[^1]) => words.Length == 1 ? $"Whether it is {plain}." : $"Whether {string.Join(' ', words[..^1])} is {words[^1]}.",
            _ when property.Type == "boolean" => $"The switch <c>{Xml(property.Name)}</c>.",
            _ when property.Type.EndsWith("[]", StringComparison.Ordinal) => $"The {plain}; empty when there are none.",
            _ => $"The {plain}.",
        };
    }

    public static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The thing of which a path holds the id: the record in groups that belong to a record.</summary>
    private static string Target(Group group) => group.Area == "Records" && group.Name is not ("Notes" or "") ? "record" : group.Area == "Records" && group.Name.Length == 0 ? "record" : group.Noun;

    private static string VerbOf(string word) => Verbs.TryGetValue(word, out string? known) ? known : Third(word);

    private static string Third(string word) =>
        word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies" : word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) ? word + "es" : word + "s";

    private static string SubjectOf(Operation operation, Group group)
    {
        bool isMany = operation.Method == "List" || (operation.Batch && !operation.One) || operation.Body?.Kind == "items" && !operation.One || operation.Parameters?.Any(one => one.Type == "id[]") == true;
        if (isMany) return group.Plural;
        bool isOnly = operation.Parameters?.Any(one => one.In == "path" && one.Name != "module") != true;
        return isOnly && operation.Method is "Get" or "Update" ? (isOnly ? $"the {group.Noun}" : $"{An(group.Noun)} {group.Noun}") : $"{An(group.Noun)} {group.Noun}";
    }

    private static string Owner(Operation operation, Group group)
    {
        bool hasId = operation.Parameters?.Any(one => one.In == "path" && one.Name != "module") == true;
        return hasId ? $" of {An(Target(group))} {Target(group)}" : "";
    }

    private static string Article(string verb) => verb is "Get" or "Download" ? "the " : verb is "List" or "Count" or "And" or "Remove" or "Assign" ? "" : "the ";

    private static string An(string noun) => "aeioAEIO".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal)
        || word is "active" or "default" or "visible" or "public" or "private" or "unique" or "custom" or "hidden" or "mandatory" or "internal" or "running";
}
