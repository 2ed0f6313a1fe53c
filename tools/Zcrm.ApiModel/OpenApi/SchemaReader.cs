using System.Text.Json.Nodes;

namespace Zcrm.ApiModel;

/// <summary>Reads a JSON schema: follows references, joins alternatives, and leaves error bodies out of answers.</summary>
internal sealed class SchemaReader(bool keepErrors = false)
{
    private readonly List<string> _open = [];

    public SchemaType Read(SchemaPlace place, JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is not { } reference) return ReadInline(place, schema);
        string origin = Origin(place, reference);
        if (_open.Contains(origin)) return new SchemaType { Kind = "object", Repeats = origin };
        if (place.Folder.Resolve(place, reference) is not { } found) return new SchemaType { Kind = "json" };
        _open.Add(origin);
        SchemaType type = Read(found.Place, found.Node);
        _open.RemoveAt(_open.Count - 1);
        if (type.Kind == "object") type.Origin ??= origin;
        return type;
    }

    private SchemaType ReadInline(SchemaPlace place, JsonObject schema)
    {
        SchemaType type = Own(place, schema);
        foreach (string word in (string[])["allOf", "oneOf", "anyOf"])
        {
            if (schema[word] is JsonArray branches) type = Join(type, branches.OfType<JsonObject>().Select(branch => Read(place, branch)));
        }

        return type;
    }

    private SchemaType Join(SchemaType own, IEnumerable<SchemaType> branches)
    {
        SchemaType[] all = [.. branches];
        foreach (SchemaType branch in all.Where(branch => keepErrors || !branch.IsError || all.All(other => other.IsError))) own = own.Merge(branch);
        return own;
    }

    private SchemaType Own(SchemaPlace place, JsonObject schema)
    {
        (string? kind, bool nullable) = Kind(schema);
        var type = new SchemaType { Kind = KindOf(kind, schema), Nullable = nullable || schema["nullable"]?.GetValue<bool>() == true };
        if (type.Kind == "string") type.Values.AddRange(Values(schema));
        if (schema["items"] is JsonObject items) type.Item = Read(place, items);
        foreach ((string name, JsonNode? node) in schema["properties"]?.AsObject() ?? [])
        {
            if (node is JsonObject property) type.Properties[name] = Read(place, property);
        }

        type.Required.UnionWith(schema["required"] is JsonArray required ? required.Select(name => name!.GetValue<string>()) : []);
        return type;
    }

    private static (string? Kind, bool Nullable) Kind(JsonObject schema) => schema["type"] switch
    {
        JsonArray several => (Names(several).FirstOrDefault(one => one != "null"), Names(several).Contains("null")),
        JsonValue one => (one.GetValue<string>(), false),
        _ => (null, false),
    };

    private static IEnumerable<string> Names(JsonArray several) => several.Select(one => one!.GetValue<string>());

    private static string KindOf(string? kind, JsonObject schema) => (kind, schema["format"]?.GetValue<string>()) switch
    {
        ("string", "date-time") => "datetime",
        ("string", "date") => "date",
        ("string", "binary") => "file",
        (null, _) when schema["properties"] is JsonObject => "object",
        (null, _) when schema["items"] is JsonObject => "array",
        (null, _) when schema["const"] is JsonValue or JsonArray || schema["enum"] is JsonArray => "string",
        (null, _) => "json",
        (string known, _) => known,
    };

    private static IEnumerable<string> Values(JsonObject schema)
    {
        if (schema["const"] is JsonValue fixedValue) return [fixedValue.ToString()];
        return schema["enum"] is JsonArray values ? values.Where(value => value is not null).Select(value => value!.ToString().Trim()).Distinct() : [];
    }

    private static string Origin(SchemaPlace place, string reference)
    {
        int mark = reference.IndexOf('#', StringComparison.Ordinal);
        return mark == 0 ? place.File + reference : reference[(reference.LastIndexOf('/', mark) + 1)..];
    }
}
