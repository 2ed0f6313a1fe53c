using System.Text;

namespace Zcrm.ApiModel;

/// <summary>A schema as a typed view over raw JSON.</summary>
internal sealed class SchemaCode(Schema schema, ApiModel model)
{
    private static readonly HashSet<string> Classes = ["CrmObject", "CrmRecord", "CrmReference", "CrmMetadataReference"];

    public string Write()
    {
        var text = new StringBuilder($"/// <summary>{Summary()}</summary>\npublic sealed class {schema.Name} : CrmObject\n{{\n");
        var names = new HashSet<string>();
        bool isFirst = true;
        foreach (Property property in schema.Properties)
        {
            string name = CSharp.PropertyName(property.Name, schema.Name);
            for (int number = 2; !names.Add(name); number++) name = CSharp.PropertyName(property.Name, schema.Name) + number;
            if (!isFirst) text.Append('\n');
            isFirst = false;
            text.Append(MethodCode.Comment($"/// <summary>{PropertySentences.Of(property, schema)}</summary>")).Append($"    public {Code(property, name)}\n");
        }

        return text.Append("}\n").ToString();
    }

    private string Summary() => $"{Grammar.Capital(Grammar.An(Grammar.Plain(schema.Name)))}.";

    private string Code(Property property, string name)
    {
        string key = $"\"{property.Name}\"";
        (string type, string get, string value) = property.Enum is { } known
            ? ($"{known}?", $"Get<string>({key}) is {{ }} text ? new(text) : null", "value?.Value")
            : OfType(property.Type, key);
        if (property.ReadOnly) return $"{type} {name} => {get};";
        string line = $"{type} {name} {{ get => {get}; set => Set({key}, {value}); }}";
        return line.Length < 146 ? line : $"{type} {name}\n    {{\n        get => {get};\n        set => Set({key}, {value});\n    }}";
    }

    private (string Type, string Get, string Value) OfType(string type, string key)
    {
        bool isList = type.EndsWith("[]", StringComparison.Ordinal);
        string plain = isList ? type[..^2] : type;
        bool isObject = plain == "object" || Classes.Contains(plain) || model.Schemas.Any(one => one.Name == plain);
        if (plain == "object") plain = "CrmObject";
        if (isObject && isList) return ($"IReadOnlyList<{plain}>", $"GetObjects<{plain}>({key})", "value");
        if (isObject) return ($"{plain}?", $"GetObject<{plain}>({key})", "value");
        if (isList) return ("IReadOnlyList<string>", $"Get<IReadOnlyList<string>>({key}) ?? []", "value");
        return plain switch
        {
            "id" when key == "\"id\"" => ("CrmId", $"Get<CrmId?>({key}) ?? default", "value"),
            "id" => ("CrmId?", $"Get<CrmId?>({key})", "value"),
            "integer" => ("int?", $"Get<int?>({key})", "value"),
            "number" => ("decimal?", $"Get<decimal?>({key})", "value"),
            "boolean" => ("bool?", $"Get<bool?>({key})", "value"),
            "date" => ("DateOnly?", $"Get<DateOnly?>({key})", "value"),
            "datetime" => ("DateTimeOffset?", $"Get<DateTimeOffset?>({key})", "value"),
            "json" => ("object?", $"this[{key}]", "value"),
            _ => ("string?", $"Get<string>({key})", "value"),
        };
    }
}
