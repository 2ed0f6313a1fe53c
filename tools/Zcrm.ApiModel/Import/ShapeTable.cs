namespace Zcrm.ApiModel;

/// <summary>Finds the objects that are the same thing wherever they occur: by the keys that only it has, else by all its keys.</summary>
internal sealed class ShapeTable(Overlay overlay)
{
    private static readonly HashSet<string> PersonKeys = ["id", "name", "email", "full_name", "zuid", "first_name", "last_name"];
    private static readonly HashSet<string> PlaceKeys =
        ["id", "api_name", "name", "module_name", "display_label", "singular_label", "plural_label", "field_label", "display_name", "type", "label"];

    private readonly Dictionary<string, Shape> _shapes = [];

    // Shapes that turned out to be another: under one key of one object there is one thing.
    private readonly Dictionary<string, string> _same = [];

    public IEnumerable<Shape> Shapes => _shapes.Values.Where(shape => !_same.ContainsKey(shape.Id));

    public Shape this[string id] => _shapes[Resolve(id)];

    public string Resolve(string id) => _same.TryGetValue(id, out string? other) ? Resolve(other) : id;

    /// <summary>Adds an object that stands by itself in a body or an answer.</summary>
    /// <returns>Its name.</returns>
    public string AddRoot(OverlayGroup group, string key, string fallback, SchemaType type)
    {
        string? chosen = overlay.NameOf($"{group.Area}.{group.Name}.{key}");
        if (chosen is not null && IsClass(chosen)) return chosen;
        string name = chosen ?? SharedOf(type)?.Name ?? fallback;
        if (IsClass(name)) return name;
        Shape shape = Find("#" + name, group, name);
        Fill(shape, type, []);
        return name;
    }

    private static bool IsClass(string name) => name is "CrmObject" or "CrmRecord" or "CrmReference" or "CrmMetadataReference";

    private OverlayShared? SharedOf(SchemaType type) => overlay.Shared.FirstOrDefault(shared =>
        shared.Has.TrueForAll(key => type.Properties.ContainsKey(key)) && (shared.Only is null || type.Properties.Keys.All(shared.Only.Contains)));

    private Shape Find(string id, OverlayGroup group, string? name)
    {
        if (_shapes.TryGetValue(id, out Shape? known)) return known;
        OverlayShared? shared = overlay.Shared.FirstOrDefault(one => one.Name == name);
        OverlayGroup home = shared?.Group is { } place ? overlay.Places.Groups.First(one => $"{one.Area}.{one.Name}" == place) : group;
        return _shapes[id] = new Shape(id, home) { Name = name };
    }

    private void Fill(Shape shape, SchemaType type, Dictionary<string, string> around)
    {
        var inside = new Dictionary<string, string>(around);
        if (type.Origin is not null) inside[type.Origin] = shape.Id;
        foreach ((string key, SchemaType part) in type.Properties.OrderBy(part => part.Key != "id"))
        {
            string known = TypeOf(shape, key, part, inside);
            Add(shape, key, new ShapeProperty(known, part.Nullable, part.ReadOnly || IsStamp(key), known == "string" ? part.Values : []));
        }
    }

    private void Add(Shape shape, string key, ShapeProperty property)
    {
        shape = this[shape.Id];
        if (shape.Properties.TryGetValue(key, out ShapeProperty? known)) Unite(Plain(known.Type), Plain(property.Type));
        shape.Add(key, property);
    }

    private static string Plain(string type) => type.Replace("[]", "", StringComparison.Ordinal);

    private void Unite(string first, string second)
    {
        if (!first.StartsWith('#') || !second.StartsWith('#') || Resolve(first) == Resolve(second)) return;
        (Shape kept, Shape gone) = (this[first], this[second]);
        if (kept.Name is null && gone.Name is not null) (kept, gone) = (gone, kept);
        if (gone.Name is not null) return;
        _same[gone.Id] = kept.Id;
        kept.Uses.AddRange(gone.Uses);
        foreach ((string key, ShapeProperty property) in gone.Properties) Add(kept, key, property);
    }

    // Zoho sets these itself, whatever a shared schema suggests.
    private static bool IsStamp(string key) => key is "created_time" or "created_by" or "modified_time" or "modified_by" or "deleted_time" or "deleted_by";

    private string TypeOf(Shape owner, string key, SchemaType type, Dictionary<string, string> around) => type.Kind switch
    {
        "array" when type.Item is { } item => item.Kind is "array" or "json" or "null" ? "json" : TypeOf(owner, key, item, around) + "[]",
        _ when key == "_delete" => "boolean",
        "object" when IsCriteria(key) && !type.IsObject && Criteria(owner) is { } criteria => criteria,
        "array" or "null" => "json",
        "object" when type.IsObject => Nested(owner, key, type, around),
        "string" or "integer" when IdNames.IsId(owner.Group, key) => "id",
        "file" => "string",
        _ => type.Kind,
    };

    // All criteria are written alike, also where a file says no more than that they are objects.
    private static bool IsCriteria(string key) => key == "criteria" || key.EndsWith("_criteria", StringComparison.Ordinal);

    private string? Criteria(Shape owner)
    {
        if (!overlay.Shared.Exists(shared => shared.Name == "RuleCriteria")) return null;
        return Find("#RuleCriteria", owner.Group, "RuleCriteria").Id;
    }

    private string Nested(Shape owner, string key, SchemaType type, Dictionary<string, string> around)
    {
        if (type.Repeats is { } repeated) return around.GetValueOrDefault(repeated, "object");
        OverlayShared? shared = SharedOf(type);
        if (shared is null && ReferenceOf(type) is { } reference) return reference;
        if (shared is not null && IsClass(shared.Name)) return shared.Name;
        string id = shared is not null ? "#" + shared.Name : SignatureOf(owner, key, type);
        Shape shape = Find(id, owner.Group, shared?.Name);
        _shapes[Resolve(id)].Uses.Add((owner.Id, key));
        Fill(_shapes[Resolve(id)], type, around);
        return id;
    }

    private static string? ReferenceOf(SchemaType type)
    {
        if (type.Properties.Values.Any(part => part.Kind is "object" or "array")) return null;
        if (type.Properties.Keys.All(PersonKeys.Contains) && type.Properties.ContainsKey("id")) return "CrmReference";
        bool isPlace = type.Properties.Keys.All(PlaceKeys.Contains) && (type.Properties.ContainsKey("id") || type.Properties.ContainsKey("api_name"));
        return isPlace ? "CrmMetadataReference" : null;
    }

    // Few keys say little: such objects are the same only under the same key.
    private static string SignatureOf(Shape owner, string key, SchemaType type)
    {
        string keys = string.Join(',', type.Properties.Keys.Order(StringComparer.Ordinal));
        string part = Words.Singular(Words.Pascal(key));
        return type.Properties.Count switch { < 3 => $"#{part}:{keys}", < 5 => $"#{keys}", _ => $"#{owner.Group.Class}:{part}:{keys}" };
    }
}
