namespace Zcrm.Emulator;

/// <summary>
/// What a data type looks like in metadata: its JSON form, its number in Zoho's user interface and its usual length (reference 6 and 7.2a).
/// </summary>
internal sealed record FieldType(string Name, string JsonType, int UiType, int Length)
{
    private static readonly Dictionary<string, FieldType> Known = new FieldType[]
    {
        new("text", "string", 1, 255),
        new("textarea", "string", 110, 2000),
        new("email", "string", 25, 100),
        new("phone", "string", 33, 30),
        new("website", "string", 21, 255),
        new("picklist", "string", 2, 120),
        new("multiselectpicklist", "jsonarray", 100, 1000),
        new("integer", "integer", 32, 9),
        new("bigint", "string", 52, 18),
        new("double", "double", 38, 16),
        new("currency", "double", 36, 16),
        new("percent", "double", 34, 5),
        new("boolean", "boolean", 301, 5),
        new("date", "string", 24, 20),
        new("datetime", "string", 333, 120),
        new("lookup", "jsonobject", 133, 120),
        new("multi_module_lookup", "jsonobject", 133, 120),
        new("ownerlookup", "jsonobject", 8, 120),
        new("userlookup", "jsonobject", 10, 120),
        new("layout", "jsonobject", 208, 50),
        new("profileimage", "string", 66, 255),
        new("autonumber", "string", 107, 50),
        new("formula", "double", 116, 16),
        new("linetax", "jsonarray", 335, 120),
        new("consent_lookup", "jsonobject", 337, 120),
        new("ALARM", "jsonobject", 218, 120),
        new("RRULE", "jsonobject", 219, 120),
        new("multireminder", "jsonarray", 220, 120),
        new("subform", "jsonarray", 330, 120),
        new("multiselectlookup", "jsonarray", 339, 120),
        new("multiuserlookup", "jsonarray", 340, 120),
        new("fileupload", "jsonarray", 555, 1),
        new("imageupload", "jsonarray", 556, 10),
        new("participants", "jsonarray", 225, 120),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The types that a custom field may have.</summary>
    public static readonly IReadOnlyList<string> Creatable =
    [
        "text", "textarea", "email", "phone", "website", "picklist", "multiselectpicklist", "integer", "bigint", "double", "currency", "percent",
        "boolean", "date", "datetime", "lookup", "userlookup", "autonumber", "formula", "fileupload", "imageupload", "consent_lookup",
    ];

    /// <summary>The types of custom fields that hold rows.</summary>
    public static readonly IReadOnlyList<string> WithRows = ["subform", "multiselectlookup", "multiuserlookup"];

    /// <summary>The types whose values cannot be compared, sorted by or searched for.</summary>
    public static readonly IReadOnlyList<string> Structures =
    [
        "ALARM", "RRULE", "multireminder", "participants", "linetax", "consent_lookup", "layout", "profileimage", "fileupload", "imageupload",
    ];

    public static FieldType Of(string name) => Known.TryGetValue(name, out FieldType? type)
        ? type
        : throw new ArgumentException($"'{name}' is no data type of a field. Use one of {string.Join(", ", Creatable)}.", nameof(name));
}
