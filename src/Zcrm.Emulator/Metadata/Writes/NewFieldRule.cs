using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What must be said of a new field, by its type (reference 7.2).</summary>
internal sealed class NewFieldRule(MetadataCatalog catalog)
{
    // Zoho creates these; the emulator has no values for them.
    private static readonly string[] NotHere = ["multiselectlookup", "multiuserlookup", "rollup_summary", "address"];

    /// <returns>The error item; null when the field can be created.</returns>
    public JsonObject? Check(EmulatedOrg org, EmulatedModule module, JsonObject sent, string path)
    {
        if (FieldReader.Text(sent["field_label"]) is not { Length: > 0 } label) return Missing(sent, path, "field_label");
        if (FieldReader.Text(sent["data_type"]) is not { Length: > 0 } type) return Missing(sent, path, "data_type");
        if (NotHere.Contains(type)) return ResourceCheck.Refuse("NOT_SUPPORTED", "the data type is not supported", $"{path}.data_type");
        if (!FieldType.Creatable.Contains(type)) return UnknownType(path);
        return Taken(module, label, null, path) ?? Needs(type, sent, path) ?? (type == "lookup" ? UnknownModule(org, sent, path) : null);
    }

    /// <summary>Two fields of a module cannot have one label.</summary>
    public static JsonObject? Taken(EmulatedModule module, string? label, EmulatedField? own, string path) =>
        label is not null && module.Fields.Any(field => field.Id != own?.Id && string.Equals(field.Label, label, StringComparison.OrdinalIgnoreCase))
            ? ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.field_label")
            : null;

    /// <summary>The name that Zoho makes of a label; where it is taken, with a number behind it.</summary>
    public static string ApiName(EmulatedModule module, string label)
    {
        string name = new([.. label.Trim().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')]);
        if (!char.IsAsciiLetter(name[0])) name = "Field_" + name;
        int number = 0;
        string unique = name;
        while (module.Find(unique) is not null) unique = name + ++number;
        return unique;
    }

    private static JsonObject Missing(JsonObject sent, string path, string key) => sent[key] is null
        ? ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{key}")
        : ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.{key}", ("expected_data_type", "string"));

    private static JsonObject UnknownType(string path)
    {
        JsonObject problem = ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.data_type");
        problem["details"]!["supported_values"] = new JsonArray([.. FieldType.Creatable.Select(type => (JsonNode)type)]);
        return problem;
    }

    /// <summary>Some types need a key beside their name.</summary>
    private static JsonObject? Needs(string type, JsonObject sent, string path)
    {
        string? key = type switch { "picklist" or "multiselectpicklist" => "pick_list_values", "lookup" => "lookup", "formula" => "formula", _ => null };
        if (key is null || sent[key] is not null || (key == "pick_list_values" && sent["global_picklist"] is not null)) return null;
        JsonObject problem = ResourceCheck.Refuse("DEPENDENT_FIELD_MISSING", "required field not found", $"{path}.{key}");
        problem["details"]!["dependee"] = new JsonObject { ["api_name"] = "data_type", ["json_path"] = $"{path}.data_type" };
        return problem;
    }

    private JsonObject? UnknownModule(EmulatedOrg org, JsonObject sent, string path) =>
        FieldReader.Text(sent["lookup"]?["module"]?["api_name"]) is { } name && catalog.Find(org, name) is not null
            ? null
            : ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.lookup.module.api_name");
}
