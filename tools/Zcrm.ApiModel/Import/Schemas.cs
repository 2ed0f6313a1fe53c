namespace Zcrm.ApiModel;

/// <summary>Gives objects names: one for each key of a group, whatever operations it occurs in, and one for each object in it.</summary>
internal sealed class Schemas(Overlay overlay)
{
    private static readonly HashSet<string> PersonKeys = ["id", "name", "email", "full_name", "zuid", "first_name", "last_name"];
    private static readonly HashSet<string> PlaceKeys =
        ["id", "api_name", "name", "module_name", "display_label", "singular_label", "plural_label", "module", "field_label", "display_name", "type", "label"];

    private readonly SortedDictionary<string, (OverlayGroup Group, string Name, SchemaType Type)> _roots = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Schema> _made = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, KnownValues> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _origins = [];
    private readonly Dictionary<string, string> _shared = [];

    /// <summary>Notes a use of an object; the name is settled at once, the properties when all uses are known.</summary>
    public string Root(OverlayGroup group, string key, string fallback, SchemaType type)
    {
        string place = $"{group.Area}.{group.Name}.{key}";
        string name = overlay.Names.TryGetValue(place, out string? chosen) ? chosen : fallback;
        if (name is "CrmObject" or "CrmRecord" or "CrmReference") return name;
        _roots[name] = _roots.TryGetValue(name, out var known) ? known with { Type = known.Type.Merge(type) } : (group, name, type);
        return name;
    }

    public (IReadOnlyList<Schema> Schemas, IReadOnlyList<KnownValues> Enums) Build()
    {
        foreach ((OverlayGroup group, string name, SchemaType type) in _roots.Values) NoteOrigin(type, name);
        foreach ((OverlayGroup group, string name, SchemaType type) in _roots.Values) Make(group, name, type);
        return ([.. _made.Values.OrderBy(schema => schema.Area, StringComparer.Ordinal).ThenBy(schema => schema.Group, StringComparer.Ordinal).ThenBy(schema => schema.Name, StringComparer.Ordinal)], [.. _enums.Values]);
    }

    private void NoteOrigin(SchemaType type, string name)
    {
        if (type.Origin is not null) _origins.TryAdd(type.Origin, name);
    }

    private void Make(OverlayGroup group, string name, SchemaType type)
    {
        NoteOrigin(type, name);
        _made[name] = new Schema(name, group.Area, group.Name, []);
        var properties = new List<Property>();
        foreach ((string key, SchemaType part) in type.Properties.OrderBy(part => part.Key != "id"))
        {
            properties.Add(new Property(key, TypeOf(group, name, key, part), part.Nullable, part.ReadOnly || IsStamp(key), EnumOf(group, name, key, part)));
        }

        if (overlay.Schemas.TryGetValue(name, out OverlaySchema? correction)) properties = Correct(properties, correction);
        _made[name] = new Schema(name, group.Area, group.Name, properties);
    }

    // Zoho sets these itself, whatever a shared schema suggests.
    private static bool IsStamp(string key) => key is "created_time" or "created_by" or "modified_time" or "modified_by" or "deleted_time" or "deleted_by";

    private static List<Property> Correct(List<Property> properties, OverlaySchema correction)
    {
        foreach ((string key, string? type) in correction.Properties)
        {
            int at = properties.FindIndex(property => property.Name == key);
            if (type is null) properties.RemoveAll(property => property.Name == key);
            else if (at < 0) properties.Add(new Property(key, type));
            else properties[at] = properties[at] with { Type = type, Enum = null };
        }

        return properties;
    }

    private string TypeOf(OverlayGroup group, string owner, string key, SchemaType type) => type.Kind switch
    {
        "array" when type.Item is { } item => item.Kind is "array" or "json" ? "json" : TypeOf(group, owner, Words.Singular(key), item) + "[]",
        "array" => "json",
        "object" when type.IsObject => NameOf(group, owner, key, type),
        "string" or "integer" when IdNames.IsId(group, key) => "id",
        "file" => "string",
        "null" => "json",
        _ => type.Kind,
    };

    private string NameOf(OverlayGroup group, string owner, string key, SchemaType type)
    {
        if (type.Repeats is { } repeated) return _origins.TryGetValue(repeated, out string? outer) ? outer : "object";
        if (type.Properties.Keys.All(PersonKeys.Contains) && type.Properties.ContainsKey("id")) return "CrmReference";
        if (type.Properties.Keys.All(PlaceKeys.Contains) && type.Properties.ContainsKey("api_name") && type.Properties.Count <= 5) return "MetadataReference";

        string shape = $"{group.Class}|{key}|{string.Join(',', type.Properties.Select(part => part.Key + ":" + part.Value.Kind).Order(StringComparer.Ordinal))}";
        if (_shared.TryGetValue(shape, out string? same)) return same;
        string wanted = Combine(owner, Words.Singular(Words.Pascal(key)));
        string name = wanted;
        for (int number = 2; _made.ContainsKey(name) || _roots.ContainsKey(name); number++) name = wanted + number;
        _shared[shape] = name;
        Make(group, name, type);
        return name;
    }

    // A name that repeats what it begins with says nothing more: LayoutSectionLayoutSection.
    private static string Combine(string owner, string part) => part.StartsWith(owner, StringComparison.Ordinal) ? part : owner.EndsWith(part, StringComparison.Ordinal) ? owner + "Part" : owner + part;

    private string? EnumOf(OverlayGroup group, string owner, string key, SchemaType type)
    {
        SchemaType plain = type.Kind == "array" && type.Item is not null ? type.Item : type;
        string[] values = [.. plain.Values.Where(value => value.Length is > 0 and <= 40)];
        bool isNamed = plain.Kind == "string" && values.Length is >= 2 and <= 40 && values.All(value => value.Any(char.IsAsciiLetter)) && !IdNames.IsId(group, key);
        if (!isNamed || type.Kind == "array") return null;
        string wanted = Combine(owner, Words.Singular(Words.Pascal(key)));
        string set = string.Join('|', values.Order(StringComparer.Ordinal));
        string shape = $"{group.Class}|{key}|{set}";
        if (_shared.TryGetValue(shape, out string? same)) return same;
        string name = wanted;
        for (int number = 2; _made.ContainsKey(name) || _roots.ContainsKey(name) || _enums.ContainsKey(name); number++) name = wanted + (number == 2 ? "Kind" : "Kind" + (number - 1));
        _shared[shape] = name;
        _enums[name] = new KnownValues(name, group.Area, group.Name, values);
        return name;
    }
}
