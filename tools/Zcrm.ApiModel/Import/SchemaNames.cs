namespace Zcrm.ApiModel;

/// <summary>Names what nobody named: what occurs in many places by its key, what occurs in one by that place.</summary>
internal sealed class SchemaNames
{
    private static readonly HashSet<string> TooGeneral =
    [
        "Field", "Module", "Detail", "Data", "Property", "Value", "Source", "Type", "Part", "Group", "Item", "Action", "Option", "Map", "Info",
        "Content", "Result", "Resource", "Record", "Condition", "From", "To", "Status", "Rule", "List", "View", "Delete", "Private", "External",
        "Range", "Unique", "Header", "Body", "Argument", "Day", "User", "Parent", "Child", "Related", "Filter", "Query", "Count", "Email", "Reminder",
        "Url", "Preference", "Location", "Address", "Category",
    ];

    private readonly ShapeTable _table;
    private readonly Overlay _overlay;
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, KnownValues> _enums = [];
    private readonly HashSet<string> _taken;

    public SchemaNames(ShapeTable table, Overlay overlay)
    {
        (_table, _overlay) = (table, overlay);
        _taken = [.. table.Shapes.Select(shape => shape.Name).OfType<string>()];
        foreach (Shape shape in table.Shapes) NameOf(shape.Id);
    }

    public (IReadOnlyList<Schema> Schemas, IReadOnlyList<KnownValues> Enums) Build()
    {
        Schema[] schemas = [.. _table.Shapes.OrderBy(shape => _names[shape.Id], StringComparer.Ordinal).Select(Make), .. Added()];
        return (
            [.. schemas.OrderBy(schema => schema.Area, StringComparer.Ordinal).ThenBy(schema => schema.Group, StringComparer.Ordinal)],
            [.. _enums.Values
                .OrderBy(known => known.Area, StringComparer.Ordinal)
                .ThenBy(known => known.Group, StringComparer.Ordinal)
                .ThenBy(known => known.Name, StringComparer.Ordinal)]);
    }

    private IEnumerable<Schema> Added() => _overlay.Schemas.Where(pair => pair.Value.Group is not null && !_taken.Contains(pair.Key)).Select(pair =>
    {
        string[] place = pair.Value.Group!.Split('.');
        return new Schema(pair.Key, place[0], place[1], [.. pair.Value.Properties.Select(property => new Property(property.Key, property.Value!))]);
    });

    private string NameOf(string id)
    {
        id = _table.Resolve(id);
        if (_names.TryGetValue(id, out string? known)) return known;
        Shape shape = _table[id];
        if (shape.Name is not null) return _names[id] = shape.Name;
        _names[id] = "";
        (string owner, string key) = shape.Uses[0];
        string part = Words.Singular(Words.Pascal(key));
        string ownerName = NameOf(owner);
        bool isShared = shape.Uses.Select(use => _table.Resolve(use.Owner)).Distinct().Count() > 1 && !TooGeneral.Contains(part);
        if (ownerName.Length == 0) ownerName = Words.Singular(Words.Pascal(shape.Group.Noun));
        string wanted = isShared && !_taken.Contains(part) ? part : Combine(ownerName, part);
        wanted = _overlay.Renamed(wanted);
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++) name = wanted + number;
        return _names[id] = name;
    }

    // A name that repeats what it begins with says nothing more: LayoutSectionLayoutSection.
    private static string Combine(string owner, string part) =>
        part.StartsWith(owner, StringComparison.Ordinal) ? part : owner.EndsWith(part, StringComparison.Ordinal) ? owner + "Part" : owner + part;

    private Schema Make(Shape shape)
    {
        string name = _names[shape.Id];
        List<Property> properties = [.. shape.Properties.Select(pair =>
            new Property(pair.Key, TypeName(pair.Value.Type), pair.Value.Nullable, pair.Value.ReadOnly, EnumOf(shape, name, pair.Key, pair.Value)))];
        if (_overlay.Schemas.TryGetValue(name, out OverlaySchema? correction)) Correct(properties, correction);
        return new Schema(name, shape.Group.Area, shape.Group.Name, properties);
    }

    private string TypeName(string type)
    {
        bool isList = type.EndsWith("[]", StringComparison.Ordinal);
        string plain = isList ? type[..^2] : type;
        return plain.StartsWith('#') ? _names[_table.Resolve(plain)] + (isList ? "[]" : "") : type;
    }

    private static void Correct(List<Property> properties, OverlaySchema correction)
    {
        foreach ((string key, string? type) in correction.Properties)
        {
            int at = properties.FindIndex(property => property.Name == key);
            if (type is null) properties.RemoveAll(property => property.Name == key);
            else if (at < 0) properties.Add(new Property(key, type));
            else properties[at] = properties[at] with { Type = type, Enum = null };
        }
    }

    private string? EnumOf(Shape shape, string owner, string key, ShapeProperty property)
    {
        string[] values = [.. property.Values.Where(value => value.Length is > 0 and <= 40)];
        bool isNamed = property.Type == "string" && values.Length is >= 2 and <= 40 && values.All(value => value.Any(char.IsAsciiLetter));
        if (!isNamed) return null;
        string part = Words.Singular(Words.Pascal(key));
        string set = $"{part}|{string.Join('|', values.Order(StringComparer.Ordinal))}";
        if (_enums.TryGetValue(set, out KnownValues? same)) return same.Name;
        string wanted = _overlay.Renamed(Combine(owner, part));
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++) name = wanted + (number == 2 ? "Kind" : "Kind" + number);
        _enums[set] = new KnownValues(name, shape.Group.Area, shape.Group.Name, values);
        return name;
    }
}
