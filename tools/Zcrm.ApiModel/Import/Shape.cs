namespace Zcrm.ApiModel;

/// <summary>An object with all its uses, before it has a name.</summary>
internal sealed class Shape(string id, OverlayGroup group)
{
    public string Id => id;

    public OverlayGroup Group => group;

    /// <summary>The name, where somebody chose it.</summary>
    public string? Name { get; set; }

    public OrderedDictionary<string, ShapeProperty> Properties { get; } = [];

    /// <summary>The shapes that hold this one, and under which key.</summary>
    public List<(string Owner, string Key)> Uses { get; } = [];

    public void Add(string key, ShapeProperty property)
    {
        if (!Properties.TryAdd(key, property)) Properties[key] = Properties[key].Merge(property);
    }
}

/// <summary>A property of a shape; a type that begins with # is the id of a shape.</summary>
internal sealed record ShapeProperty(string Type, bool Nullable, bool ReadOnly, IReadOnlyList<string> Values)
{
    public ShapeProperty Merge(ShapeProperty other) =>
        new(Better(Type, other.Type), Nullable || other.Nullable, ReadOnly && other.ReadOnly, [.. Values.Union(other.Values)]);

    private static string Better(string first, string second) => (first, second) switch
    {
        _ when first == second => first,
        ("json" or "object", _) => second,
        ("json[]" or "object[]", _) when second.EndsWith("[]", StringComparison.Ordinal) => second,
        ("string", "datetime" or "date" or "id") => second,
        ("integer", "number") => second,
        ("boolean", "string") or ("integer", "string") => second,
        _ => first,
    };
}
