using System.Globalization;

namespace Zcrm;

/// <summary>What each kind of field knows in conditions: its operators, and its values.</summary>
internal static class QueryKinds
{
    private static readonly string[] Text = ["=", "!=", "like", "not like", "in", "not in", "is", "is not"];
    private static readonly string[] Reference = ["=", "!=", "in", "not in", "is", "is not"];
    private static readonly string[] Ordered = ["=", "!=", ">", ">=", "<", "<=", "between", "not between", "in", "not in", "is", "is not"];
    private static readonly string[] Flag = ["="];

    // Without a fraction of a second, and never without an offset.
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    public static QueryKind Of(CrmFieldMetadata field) => field.ApiName == "id" ? QueryKind.Unknown : field.ValueType switch
    {
        "text" or "picklist" or "email" or "phone" or "website" or "autonumber" or "multiselectpicklist" or "string" => QueryKind.Text,
        "integer" or "bigint" or "double" or "currency" or "percent" => QueryKind.Number,
        "date" => QueryKind.Date,
        "datetime" => QueryKind.Time,

        // A formula's truth value can be empty, and tested for it.
        "boolean" => field.DataType == "boolean" ? QueryKind.Flag : QueryKind.Unknown,
        "lookup" or "ownerlookup" or "userlookup" or "multi_module_lookup" => QueryKind.Reference,
        "textarea" => QueryKind.LongText,
        "imageupload" => QueryKind.Images,
        _ => QueryKind.Unknown,
    };

    /// <summary>The operators of a kind; empty when any may do.</summary>
    public static IReadOnlyList<string> OperatorsOf(QueryKind kind) => kind switch
    {
        QueryKind.Text => Text,
        QueryKind.Number or QueryKind.Date or QueryKind.Time => Ordered,
        QueryKind.Flag => Flag,
        QueryKind.Reference => Reference,
        _ => [],
    };

    public static bool Takes(QueryKind kind, string value) => kind switch
    {
        QueryKind.Number => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        QueryKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        QueryKind.Time => DateTimeOffset.TryParseExact(value, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        QueryKind.Flag => bool.TryParse(value, out _),
        QueryKind.Reference => CrmId.TryParse(value, null, out _),
        _ => true,
    };

    /// <summary>What a value of a kind looks like, for people.</summary>
    public static string Describe(QueryKind kind) => kind switch
    {
        QueryKind.Number => "a number",
        QueryKind.Date => "a date such as '2026-03-04'",
        QueryKind.Time => "a time in whole seconds with its offset, such as '2026-03-04T10:00:00+01:00'",
        QueryKind.Flag => "true or false",
        QueryKind.Reference => "a record's id",
        _ => "text",
    };
}
