using System.Text;

namespace Zcrm;

/// <summary>A field of each type that Zoho has, and the conditions that C# can write about it.</summary>
/// <param name="Name">Its API name.</param>
/// <param name="Type">Its type, as metadata says it.</param>
/// <param name="Lines">The conditions.</param>
/// <param name="More">What metadata says of it beside, as JSON members.</param>
internal sealed record FieldOfType(string Name, string Type, Func<string, IEnumerable<OperatorLine>> Lines, string More = "")
{
    private const string LeadsToAccounts = """, "lookup": { "module": { "api_name": "Samples" } }""";
    private const string Encrypted = """, "crypt": { "mode": "decryption", "status": 1 }""";

    public static IReadOnlyList<FieldOfType> All { get; } =
    [
        new("Text", "text", TextLines.For), new("Picklist", "picklist", TextLines.For), new("Email", "email", TextLines.For), new("Phone", "phone", TextLines.For),
        new("Website", "website", TextLines.For), new("AutoNumber", "autonumber", TextLines.For), new("Multiselect", "multiselectpicklist", TextLines.For),
        new("FormulaText", "formula", TextLines.For, Returns("formula", "string")), new("EncryptedText", "text", TextLines.For, Encrypted), new("Textarea", "textarea", TextLines.For),
        new("Integer", "integer", IntegerLines.For), new("BigInt", "bigint", LongLines.For), new("Double", "double", DoubleLines.For), new("Currency", "currency", DecimalLines.For),
        new("Percent", "percent", DecimalLines.For), new("FormulaNumber", "formula", DecimalLines.For, Returns("formula", "currency")),
        new("RollupCount", "rollup_summary", IntegerLines.For, Returns("rollup_summary", "integer")), new("EncryptedNumber", "currency", DecimalLines.For, Encrypted),
        new("Date", "date", DateLines.For), new("FormulaDate", "formula", DateLines.For, Returns("formula", "date")), new("RollupDate", "rollup_summary", DateLines.For, Returns("rollup_summary", "date")),
        new("DateTime", "datetime", TimeLines.For), new("FormulaTime", "formula", TimeLines.For, Returns("formula", "datetime")),
        new("Boolean", "boolean", FlagLines.For), new("FormulaFlag", "formula", FlagLines.For, Returns("formula", "boolean")),
        new("id", "bigint", IdLines.For), new("Account_Name", "lookup", LookupLines.For, LeadsToAccounts), new("Owner", "ownerlookup", LookupLines.For), new("User", "userlookup", LookupLines.For),
        new("What_Id", "multi_module_lookup", LookupLines.For), new("Layout", "layout", LookupLines.For),
        new("Record_Image", "profileimage", TextLines.For), new("Images", "imageupload", StructureLines.For), new("Files", "fileupload", StructureLines.For),
        new("Rows", "subform", StructureLines.For), new("Links", "multiselectlookup", StructureLines.For), new("Users", "multiuserlookup", StructureLines.For),
        new("Consent", "consent_lookup", StructureLines.For), new("Remind_At", "ALARM", StructureLines.For), new("Recurring", "RRULE", StructureLines.For),
        new("Reminders", "multireminder", StructureLines.For), new("Participants", "participants", StructureLines.For), new("Territories", "territories", StructureLines.For),
        new("Taxes", "linetax", StructureLines.For), new("Tag", "text", StructureLines.For, """, "json_type": "jsonarray" """),
        new("Other_Module", "module", TextLines.For),
    ];

    /// <summary>What metadata says of these fields.</summary>
    public static ModuleFields Metadata { get; } = new(JsonAnswer
        .Parse(Encoding.UTF8.GetBytes($$"""{"fields": [{{string.Join(',', All.Select(field => $$"""{"api_name": "{{field.Name}}", "data_type": "{{field.Type}}"{{field.More}} }"""))}}] }"""), null)
        .GetRecords("fields", static () => new CrmFieldMetadata()));

    private static string Returns(string part, string type) => $$""", "{{part}}": { "return_type": "{{type}}" }""";
}
