namespace Zcrm.ApiModel;

/// <summary>Names and types of the model in C#.</summary>
internal static class CSharp
{
    private static readonly HashSet<string> Keywords =
    [
        "default", "event", "params", "object", "string", "class", "operator", "private", "public", "internal", "in", "out", "ref", "is", "as", "new", "base",
        "this", "lock", "case", "for", "continue", "namespace",
    ];

    // What every object has already.
    private static readonly HashSet<string> Members =
        ["Response", "Names", "IsChanged", "ChangedNames", "Has", "Get", "Set", "Item", "IsNull", "GetType", "Parse"];

    public static string Argument(Parameter parameter) => parameter.Name switch
    {
        "If-Modified-Since" => "modifiedSince",
        "X-CRM-ORG" => "organization",
        "X-EXTERNAL" => "externalFields",
        "per_page" => "pageSize",
        "type__s" => "systemType",
        "orginal_message_id" => "originalMessageId",
        _ => Escape(Words.Camel(parameter.Name)),
    };

    /// <summary>A parameter's name as a property of options.</summary>
    public static string OptionName(Parameter parameter)
    {
        string name = Argument(parameter).TrimStart('@');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>The type of an argument.</summary>
    public static string ArgumentType(Parameter parameter, bool isOptional)
    {
        string type = parameter.Type;
        string plain = parameter.Enum ?? type switch
        {
            "id" => "CrmId",
            "integer" => "int",
            "number" => "decimal",
            "boolean" => "bool",
            "date" => "DateOnly",
            "datetime" => "DateTimeOffset",
            "id[]" => "IEnumerable<CrmId>",
            _ when type.EndsWith("[]", StringComparison.Ordinal) => "IEnumerable<string>",
            _ => "string",
        };
        return isOptional ? plain + "?" : plain;
    }

    /// <summary>A property's name, which may not be that of its class.</summary>
    public static string PropertyName(string key, string owner)
    {
        string name = Words.Pascal(key.TrimStart('$', '_'));
        return name == owner || Members.Contains(name) ? name + "Value" : name;
    }

    public static string Verb(string verb) => $"HttpMethod.{verb[0]}{verb[1..].ToLowerInvariant()}";
}
