namespace Zcrm.Emulator;

/// <summary>What the path of an operation says: a collection, one of its items, or an action on either.</summary>
/// <param name="Collection">The template of the collection.</param>
/// <param name="Item">The parameter that names an item; null: the collection as a whole.</param>
/// <param name="Action">What is done, for example <c>activate</c>; null: the thing itself is read or written.</param>
internal sealed record ResourcePath(string Collection, string? Item, string? Action)
{
    private const string Actions = "actions";

    public static ResourcePath Of(string template)
    {
        string[] segments = template.Split('/');
        int action = Array.LastIndexOf(segments, Actions);
        string? name = null;
        if (action >= 0 && action == segments.Length - 2)
        {
            name = segments[^1];
            segments = segments[..action];
        }

        if (segments.Length == 0) return new ResourcePath(Actions, null, name);
        string? item = RouteTemplate.IsParameter(segments[^1]) && segments.Length > 1 ? segments[^1][1..^1] : null;
        return new ResourcePath(string.Join('/', item is null ? segments : segments[..^1]), item, name);
    }

    /// <summary>The template of what the action has of its own: its jobs, say.</summary>
    public string OfAction => string.Join('/', new[] { Collection, Item is null ? null : $"{{{Item}}}", Actions, Action }.OfType<string>());
}
