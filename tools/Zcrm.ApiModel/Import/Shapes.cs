namespace Zcrm.ApiModel;

/// <summary>Tells what a body or an answer is, beyond its exact schema: a list under a key, one object, outcomes, a file.</summary>
internal static class Shapes
{
    private static readonly HashSet<string> Around = ["info", "page_context"];
    private static readonly HashSet<string> OfOutcome = ["code", "status", "message", "details"];

    /// <summary>The kind, the wrapper key, and the object that matters.</summary>
    public static (string Kind, string? Key, SchemaType? Type) OfBody(Draft draft)
    {
        if (draft.IsForm) return (FormKind(draft), draft.Body?.Properties.Keys.FirstOrDefault() ?? "file", null);
        if (draft.Body is not { IsObject: true } body) return draft.Body is null ? ("none", null, null) : ("object", null, null);
        KeyValuePair<string, SchemaType>[] parts = [.. body.Properties.Where(part => !Around.Contains(part.Key))];
        if (parts is not [var (key, type)]) return ("object", null, body);
        return type switch
        {
            { Kind: "array", Item: { IsObject: true } item } => ("items", key, item),
            { IsObject: true } => ("item", key, type),
            _ => ("object", null, body),
        };
    }

    /// <inheritdoc cref="OfBody"/>
    public static (string Kind, string? Key, SchemaType? Type) OfAnswer(Draft draft)
    {
        if (draft.IsFile) return ("file", null, null);
        if (draft.Answer is not { } answer) return ("none", null, null);
        if (answer.Kind == "array" && answer.Item is { IsObject: true } only) return only.IsOutcome ? ("results", null, null) : ("list", null, only);
        if (!answer.IsObject) return ("object", null, null);
        (string Key, SchemaType Type)[] parts = [.. answer.Properties.Where(part => !Around.Contains(part.Key)).Select(part => (part.Key, part.Value))];

        // Some errors are described as if they were part of a success; where there is a wrapper, they are none of it.
        if (parts.Any(part => !OfOutcome.Contains(part.Key) && IsWrapper(part.Type))) parts = [.. parts.Where(part => !OfOutcome.Contains(part.Key))];
        (string Key, SchemaType Type)[] wrappers = [.. parts.Where(part => IsWrapper(part.Type))];
        if (wrappers is [var outcome] && (outcome.Type.Item ?? outcome.Type).IsOutcome)
            return (outcome.Type.Item is null ? "result" : "results", outcome.Key, null);
        if (answer.IsOutcome && parts.All(part => OfOutcome.Contains(part.Key))) return ("result", null, null);
        (string Key, SchemaType Type)[] lists = [.. wrappers.Where(part => part.Type.Kind == "array")];
        if (draft.Verb == "GET" && lists is [var subject] && draft.Path.Contains(subject.Key, StringComparison.Ordinal)) parts = [subject];
        if (parts is not [var (key, type)]) return ("object", null, answer);
        return type switch
        {
            { Kind: "array", Item: { IsObject: true } item } => (IsOne(draft) ? "item" : "list", key, item),
            { IsObject: true } => ("item", key, type),
            _ => ("object", null, answer),
        };
    }

    private static bool IsWrapper(SchemaType type) => type is { IsObject: true } or { Kind: "array", Item.IsObject: true };

    private static bool IsOne(Draft draft) =>
        draft.Verb == "GET" && draft.Path.EndsWith('}') && !draft.Path.EndsWith("{relatedList}", StringComparison.Ordinal);

    private static string FormKind(Draft draft) => draft.Body?.Properties.FirstOrDefault().Value?.Kind == "array" ? "files" : "file";
}
