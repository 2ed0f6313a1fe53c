using System.Globalization;

namespace Zcrm;

/// <summary>What each kind of field knows in conditions: its operators, and its values.</summary>
internal static class QueryKinds
{
    private static readonly string[] Text = ["=", "!=", "like", "not like", "in", "not in", "is", "is not"];
    private static readonly string[] Reference = ["=", "!=", "in", "not in", "is", "is not"];
    private static readonly string[] Ordered = ["=", "!=", ">", ">=", "<", "<=", "between", "not between", "in", "not in", "is", "is not"];
    private static readonly string[] Flag = ["="];
    private static readonly string[] FormulaFlag = ["=", "is", "is not"];
    private static readonly string[] Picture = ["=", "in", "is", "is not"];
    private static readonly string[] EncryptedText = ["is", "is not"];
    private static readonly string[] EncryptedNumber = ["=", "!=", "is", "is not"];

    // Without a fraction of a second, and never without an offset.
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    public static QueryKind Of(CrmFieldMetadata field)
    {
        if (field.ApiName == "id") return QueryKind.Unknown;
        QueryKind kind = OfType(field);
        return !field.IsEncrypted ? kind : kind switch
        {
            QueryKind.Text or QueryKind.LongText => QueryKind.EncryptedText,
            QueryKind.Number => QueryKind.EncryptedNumber,
            _ => kind,
        };
    }

    /// <summary>The operators of a kind; empty when no condition can be about it; null when any may do.</summary>
    public static IReadOnlyList<string>? OperatorsOf(QueryKind kind) => kind switch
    {
        QueryKind.Text => Text,
        QueryKind.Number or QueryKind.Date or QueryKind.Time => Ordered,
        QueryKind.Flag => Flag,
        QueryKind.FormulaFlag => FormulaFlag,
        QueryKind.Reference => Reference,
        QueryKind.Picture => Picture,
        QueryKind.EncryptedText => EncryptedText,
        QueryKind.EncryptedNumber => EncryptedNumber,
        QueryKind.LongText or QueryKind.Structure or QueryKind.Rows or QueryKind.Images => [],
        _ => null,
    };

    public static bool Takes(QueryKind kind, string value) => kind switch
    {
        QueryKind.Number or QueryKind.EncryptedNumber => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        QueryKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        QueryKind.Time => DateTimeOffset.TryParseExact(value, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        QueryKind.Flag or QueryKind.FormulaFlag => bool.TryParse(value, out _),
        QueryKind.Reference => CrmId.TryParse(value, null, out _),
        _ => true,
    };

    /// <summary>What a value of a kind looks like, for people.</summary>
    public static string Describe(QueryKind kind) => kind switch
    {
        QueryKind.Number or QueryKind.EncryptedNumber => "a number",
        QueryKind.Date => "a date such as '2026-03-04'",
        QueryKind.Time => "a time in whole seconds with its offset, such as '2026-03-04T10:00:00+01:00'",
        QueryKind.Flag or QueryKind.FormulaFlag => "true or false",
        QueryKind.Reference => "a record's id",
        _ => "text",
    };

    /// <summary>What to do instead of a condition that a kind does not know.</summary>
    public static string Alternative(QueryKind kind) => kind switch
    {
        QueryKind.Text => "Texts have no order and no ranges at Zoho; sort by the field, or compare it here.",
        QueryKind.Number or QueryKind.Date or QueryKind.Time => "Compare it with a value, or with a range by between (Coql.Between).",
        QueryKind.Flag => "It is never empty; compare it with true or false.",
        QueryKind.FormulaFlag => "Compare it with true or false, or test it for null.",
        QueryKind.Reference => "Compare its id, or a field of the record that it leads to.",
        QueryKind.Picture => "Compare it by = or in, or test it for null.",
        QueryKind.EncryptedText => "Zoho keeps it encrypted; test it for null, and compare what comes here.",
        QueryKind.EncryptedNumber => "Zoho keeps it encrypted; ask for a value of it, and compare the rest here.",
        QueryKind.Rows => "Query the module of its rows, and the record that they belong to.",
        QueryKind.LongText => "Search for a word with crm.Records(...).Search, or check it here.",
        _ => "Leave the condition out, and check it here.",
    };

    private static QueryKind OfType(CrmFieldMetadata field) => field.ValueType switch
    {
        // Tags are texts by their type, and a list by their form.
        "text" when field.JsonType == "jsonarray" => QueryKind.Structure,
        "text" or "picklist" or "email" or "phone" or "website" or "autonumber" or "multiselectpicklist" or "string" => QueryKind.Text,
        "integer" or "bigint" or "double" or "currency" or "percent" => QueryKind.Number,
        "date" => QueryKind.Date,
        "datetime" => QueryKind.Time,
        "boolean" => field.DataType == "boolean" ? QueryKind.Flag : QueryKind.FormulaFlag,
        "lookup" or "ownerlookup" or "userlookup" or "multi_module_lookup" or "layout" => QueryKind.Reference,
        "textarea" => QueryKind.LongText,
        "profileimage" => QueryKind.Picture,
        "imageupload" => QueryKind.Images,
        "subform" or "multiselectlookup" or "multiuserlookup" => QueryKind.Rows,
        "fileupload" or "consent_lookup" or "ALARM" or "RRULE" or "multireminder" or "participants" or "territories" or "linetax" => QueryKind.Structure,
        _ => QueryKind.Unknown,
    };
}
