namespace Zcrm.ApiModel;

/// <summary>Names a method by what the path and the verb say; the overlay names what that does not fit.</summary>
internal static class MethodNames
{
    public static string Of(Draft draft, OverlayGroup group, string answerKind, Func<string, bool> exists)
    {
        int taken = group.Path.Count(letter => letter == '/') + 1;
        string[] rest = [.. draft.Path.TrimStart('/').Split('/').Skip(taken)];
        if (rest.Length > 0 && IsPlaceholder(rest[0])) return rest.Length == 1 ? OfOne(draft.Verb) : Of(draft, rest[1..], answerKind, exists);
        return rest.Length == 0 ? OfAll(draft.Verb, answerKind) : Of(draft, rest, answerKind, exists);
    }

    private static string OfAll(string verb, string answerKind) => verb switch
    {
        "GET" => answerKind == "list" ? "List" : "Get",
        "POST" => "Create",
        "PATCH" => "Patch",
        "PUT" => "Update",
        _ => "Delete",
    };

    private static string OfOne(string verb) => verb switch { "GET" => "Get", "POST" => "Create", "PATCH" => "Patch", "PUT" => "Update", _ => "Delete" };

    private static string Of(Draft draft, string[] rest, string answerKind, Func<string, bool> exists)
    {
        string noun = rest.Last(part => !IsPlaceholder(part));
        bool isOne = IsPlaceholder(rest[^1]);
        if (rest.Contains("actions") || rest.Contains("action")) return OfAction(draft, Words.Pascal(noun), answerKind, exists);
        string words = isOne ? Words.Singular(Words.Pascal(noun)) : Words.Pascal(noun);
        return (isOne ? OfOne(draft.Verb) : OfAll(draft.Verb, answerKind)) + words;
    }

    private static string OfAction(Draft draft, string words, string answerKind, Func<string, bool> exists)
    {
        bool isDoneToo = exists($"POST {draft.Path}") || exists($"PUT {draft.Path}");
        return draft.Verb switch
        {
            "GET" when isDoneToo => $"Get{words}Status",
            "GET" => (answerKind == "list" ? "List" : "Get") + words,
            "DELETE" when words == "Activate" => "Deactivate",
            "DELETE" when words == "Enable" => "Disable",
            "DELETE" => "Undo" + words,
            _ => words,
        };
    }

    private static bool IsPlaceholder(string part) => part.StartsWith('{');
}
