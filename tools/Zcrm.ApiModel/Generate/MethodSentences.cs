namespace Zcrm.ApiModel;

/// <summary>What a method does and gives: sentences made of its verb, its noun and facts, where nobody wrote better ones.</summary>
internal sealed class MethodSentences(Operation operation, Group group)
{
    private bool HasId => operation.Parameters?.Any(one => one.In == "path" && one.Name != "module" && one.Type == "id") == true;

    private bool IsOfRecord => group.Area == "Records" && group.Name.Length > 0 && operation.Path.StartsWith("/{module}/{id}/", StringComparison.Ordinal);

    // Some things are called by their API name, which stands where others have an id.
    private bool IsNamed => operation.Path.EndsWith("/{module}", StringComparison.Ordinal) || operation.Path.EndsWith("/{portal}", StringComparison.Ordinal)
        || operation.Path.EndsWith("/{apiName}", StringComparison.Ordinal);

    private Parameter? Module => operation.Parameters?.FirstOrDefault(one => one.Name == "module" && group.Area != "Records");

    /// <summary>The thing of which a path holds the id: the record in groups that belong to a record.</summary>
    public static string TargetOf(Operation operation, Group group)
    {
        string first = operation.Path.Split('/')[1];
        if (group.Area == "Records" || first == "{module}") return "record";
        return first == "Events" ? "meeting" : char.IsUpper(first[0]) ? Grammar.Plain(Words.Singular(first)) : group.Noun;
    }

    public string Summary()
    {
        if (operation.Summary is not null) return operation.Summary;
        string[] words = [.. Words.Split(operation.Method).Select((word, index) => index == 0 ? word : word.ToLowerInvariant())];
        return $"{Grammar.Verb(words[0])} {(words.Length == 1 ? Subject() : Part(words))}.";
    }

    public string? Returns() => operation.Answer.Kind switch
    {
        "list" when operation.Paged is not null => "A list that is fetched page by page while it is enumerated.",
        "list" => "All of them at once; an empty list when there are none.",
        "item" when HasId => $"{Grammar.Capital(The(ItemNoun()))}; null when there is none with this id.",
        "item" => $"{Grammar.Capital(The(ItemNoun()))}; null when there is none.",
        "object" => "What Zoho tells; null when it tells nothing.",
        "file" => "The file, which has to be disposed; null when there is none.",
        "results" when !operation.One => "What became of each, in the order of the call; single refusals are in here and throw nothing.",
        _ when operation.Method is "Create" or "Clone" => "What Zoho tells of it: the new id.",
        _ => "What Zoho tells of it.",
    };

    /// <summary>When it throws: the codes that Zoho is known to give, the telling ones first.</summary>
    public string Refusal()
    {
        bool isBatch = operation.Answer.Kind == "results" && !operation.One;
        string begin = isBatch ? "Zoho refused the call as a whole, for example with" : "Zoho refused it, for example with";
        return $"{begin} {Grammar.List(ErrorPhrases.Of(operation), "or")}.";
    }

    public string? TooOld() => operation.Since is { } first ? $"The client's <c>ApiVersion</c> is older than {first}, the first that has this." : null;

    private string Subject()
    {
        bool isMany = operation.Method == "List" || (operation.Body?.Kind == "items" && !operation.One) || operation.Batch
            || operation.Parameters?.Any(one => one.Type == "id[]") == true;
        if (isMany) return OfPlace(operation.Method == "List" ? ListOfPlace() : group.Plural);
        if (IsNamed) return Grammar.An(group.Noun) + (operation.Method == "Get" ? " by its API name" : "");
        bool isOnly = !HasId && operation.Method is "Get" or "Update";
        if (isOnly || !HasId) return OfPlace(isOnly || Module is not null ? $"the {group.Noun}" : Grammar.An(group.Noun));
        string whose = IsOfRecord ? " of a record" : "";
        return Grammar.An(group.Noun) + whose + (operation.Method == "Get" && whose.Length == 0 ? " by its id" : "");
    }

    // Lists of one module or record are theirs; where the module may be left out, they are everybody's.
    private string ListOfPlace() => IsOfRecord || Module is { Required: true } ? $"the {group.Plural}" : group.Plural;

    private string OfPlace(string what) => Module switch
    {
        { Required: true } when operation.Method is "List" or "Get" or "Update" or "Delete" or "Create" => $"{what} of a module",
        { Required: false } when operation.Method == "List" => $"{what}, of one module or of all",
        _ => IsOfRecord ? $"{what} of a record" : what,
    };

    private string Part(string[] words)
    {
        string article = words[0] is "List" or "Count" or "Remove" or "Assign" ? "" : "the ";
        string owner = HasId ? $" of {Grammar.An(TargetOf(operation, group))}" : "";
        return $"{article}{string.Join(' ', words[1..])}{owner}";
    }

    private string ItemNoun() => operation.Method == "Get" ? group.Noun : Grammar.Plain(operation.Answer.Type!);

    private static string The(string noun) => $"the {noun}";
}
