#nullable enable
namespace Zcrm.Models;

/// <summary>A field data type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldDataType(string Value)
{
    /// <summary><c>text</c>.</summary>
    public static FieldDataType Text => new("text");

    /// <summary><c>textarea</c>.</summary>
    public static FieldDataType TextArea => new("textarea");

    /// <summary><c>email</c>.</summary>
    public static FieldDataType Email => new("email");

    /// <summary><c>phone</c>.</summary>
    public static FieldDataType Phone => new("phone");

    /// <summary><c>picklist</c>.</summary>
    public static FieldDataType Picklist => new("picklist");

    /// <summary><c>multiselectpicklist</c>.</summary>
    public static FieldDataType Multiselectpicklist => new("multiselectpicklist");

    /// <summary><c>date</c>.</summary>
    public static FieldDataType Date => new("date");

    /// <summary><c>datetime</c>.</summary>
    public static FieldDataType DateTime => new("datetime");

    /// <summary><c>integer</c>.</summary>
    public static FieldDataType Integer => new("integer");

    /// <summary><c>autonumber</c>.</summary>
    public static FieldDataType AutoNumber => new("autonumber");

    /// <summary><c>currency</c>.</summary>
    public static FieldDataType Currency => new("currency");

    /// <summary><c>percent</c>.</summary>
    public static FieldDataType Percent => new("percent");

    /// <summary><c>bigint</c>.</summary>
    public static FieldDataType Bigint => new("bigint");

    /// <summary><c>double</c>.</summary>
    public static FieldDataType Double => new("double");

    /// <summary><c>website</c>.</summary>
    public static FieldDataType Website => new("website");

    /// <summary><c>boolean</c>.</summary>
    public static FieldDataType Boolean => new("boolean");

    /// <summary><c>fileupload</c>.</summary>
    public static FieldDataType Fileupload => new("fileupload");

    /// <summary><c>imageupload</c>.</summary>
    public static FieldDataType Imageupload => new("imageupload");

    /// <summary><c>lookup</c>.</summary>
    public static FieldDataType Lookup => new("lookup");

    /// <summary><c>userlookup</c>.</summary>
    public static FieldDataType Userlookup => new("userlookup");

    /// <summary><c>multiselectlookup</c>.</summary>
    public static FieldDataType MultiSelectLookup => new("multiselectlookup");

    /// <summary><c>multiuserlookup</c>.</summary>
    public static FieldDataType MultiUserLookup => new("multiuserlookup");

    /// <summary><c>formula</c>.</summary>
    public static FieldDataType Formula => new("formula");

    /// <summary><c>rollup_summary</c>.</summary>
    public static FieldDataType RollupSummary => new("rollup_summary");

    /// <summary><c>address</c>.</summary>
    public static FieldDataType Address => new("address");

    /// <summary><c>consent_lookup</c>.</summary>
    public static FieldDataType ConsentLookup => new("consent_lookup");

    /// <summary><c>profileimage</c>.</summary>
    public static FieldDataType Profileimage => new("profileimage");

    /// <summary><c>richtextarea</c>.</summary>
    public static FieldDataType Richtextarea => new("richtextarea");

    /// <summary><c>event_reminder</c>.</summary>
    public static FieldDataType EventReminder => new("event_reminder");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldDataType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field encrypt case; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldEncryptCase(string Value)
{
    /// <summary><c>uppercase</c>.</summary>
    public static FieldEncryptCase Uppercase => new("uppercase");

    /// <summary><c>lowercase</c>.</summary>
    public static FieldEncryptCase Lowercase => new("lowercase");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldEncryptCase(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field external type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldExternalType(string Value)
{
    /// <summary><c>user</c>.</summary>
    public static FieldExternalType User => new("user");

    /// <summary><c>org</c>.</summary>
    public static FieldExternalType Organization => new("org");

    /// <summary><c>external_lookup</c>.</summary>
    public static FieldExternalType ExternalLookup => new("external_lookup");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldExternalType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field formula return type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldFormulaReturnType(string Value)
{
    /// <summary><c>double</c>.</summary>
    public static FieldFormulaReturnType Double => new("double");

    /// <summary><c>currency</c>.</summary>
    public static FieldFormulaReturnType Currency => new("currency");

    /// <summary><c>text</c>.</summary>
    public static FieldFormulaReturnType Text => new("text");

    /// <summary><c>date</c>.</summary>
    public static FieldFormulaReturnType Date => new("date");

    /// <summary><c>datetime</c>.</summary>
    public static FieldFormulaReturnType DateTime => new("datetime");

    /// <summary><c>boolean</c>.</summary>
    public static FieldFormulaReturnType Boolean => new("boolean");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldFormulaReturnType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field formula sub return type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldFormulaSubReturnType(string Value)
{
    /// <summary><c>small</c>.</summary>
    public static FieldFormulaSubReturnType Small => new("small");

    /// <summary><c>medium</c>.</summary>
    public static FieldFormulaSubReturnType Medium => new("medium");

    /// <summary><c>large</c>.</summary>
    public static FieldFormulaSubReturnType Large => new("large");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldFormulaSubReturnType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field history tracking duration configuration; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldHistoryTrackingDurationConfiguration(string Value)
{
    /// <summary><c>days</c>.</summary>
    public static FieldHistoryTrackingDurationConfiguration Days => new("days");

    /// <summary><c>time</c>.</summary>
    public static FieldHistoryTrackingDurationConfiguration Time => new("time");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldHistoryTrackingDurationConfiguration(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field json type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldJsonType(string Value)
{
    /// <summary><c>jsonarray</c>.</summary>
    public static FieldJsonType Jsonarray => new("jsonarray");

    /// <summary><c>integer</c>.</summary>
    public static FieldJsonType Integer => new("integer");

    /// <summary><c>string</c>.</summary>
    public static FieldJsonType String => new("string");

    /// <summary><c>jsonobject</c>.</summary>
    public static FieldJsonType Jsonobject => new("jsonobject");

    /// <summary><c>boolean</c>.</summary>
    public static FieldJsonType Boolean => new("boolean");

    /// <summary><c>double</c>.</summary>
    public static FieldJsonType Double => new("double");

    /// <summary><c>long</c>.</summary>
    public static FieldJsonType Long => new("long");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldJsonType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field lookup sharing property share permission; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldLookupSharingPropertySharePermission(string Value)
{
    /// <summary><c>full-access</c>.</summary>
    public static FieldLookupSharingPropertySharePermission FullAccess => new("full-access");

    /// <summary><c>read-write</c>.</summary>
    public static FieldLookupSharingPropertySharePermission ReadWrite => new("read-write");

    /// <summary><c>read-only</c>.</summary>
    public static FieldLookupSharingPropertySharePermission ReadOnly => new("read-only");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldLookupSharingPropertySharePermission(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field private type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldPrivateType(string Value)
{
    /// <summary><c>Low</c>.</summary>
    public static FieldPrivateType Low => new("Low");

    /// <summary><c>High</c>.</summary>
    public static FieldPrivateType High => new("High");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldPrivateType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field profile permission type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldProfilePermissionType(string Value)
{
    /// <summary><c>read_write</c>.</summary>
    public static FieldProfilePermissionType ReadWrite => new("read_write");

    /// <summary><c>read_only</c>.</summary>
    public static FieldProfilePermissionType ReadOnly => new("read_only");

    /// <summary><c>hidden</c>.</summary>
    public static FieldProfilePermissionType Hidden => new("hidden");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldProfilePermissionType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field rollup summary expression function; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldRollupSummaryExpressionFunction(string Value)
{
    /// <summary><c>SUM</c>.</summary>
    public static FieldRollupSummaryExpressionFunction Sum => new("SUM");

    /// <summary><c>COUNT</c>.</summary>
    public static FieldRollupSummaryExpressionFunction Count => new("COUNT");

    /// <summary><c>AVG</c>.</summary>
    public static FieldRollupSummaryExpressionFunction Avg => new("AVG");

    /// <summary><c>MIN</c>.</summary>
    public static FieldRollupSummaryExpressionFunction Min => new("MIN");

    /// <summary><c>MAX</c>.</summary>
    public static FieldRollupSummaryExpressionFunction Max => new("MAX");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldRollupSummaryExpressionFunction(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field rollup summary return type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldRollupSummaryReturnType(string Value)
{
    /// <summary><c>currency</c>.</summary>
    public static FieldRollupSummaryReturnType Currency => new("currency");

    /// <summary><c>double</c>.</summary>
    public static FieldRollupSummaryReturnType Double => new("double");

    /// <summary><c>integer</c>.</summary>
    public static FieldRollupSummaryReturnType Integer => new("integer");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldRollupSummaryReturnType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field text area type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldTextAreaType(string Value)
{
    /// <summary><c>small</c>.</summary>
    public static FieldTextAreaType Small => new("small");

    /// <summary><c>large</c>.</summary>
    public static FieldTextAreaType Large => new("large");

    /// <summary><c>rich_text</c>.</summary>
    public static FieldTextAreaType RichText => new("rich_text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldTextAreaType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldType(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static FieldType All => new("all");

    /// <summary><c>unused</c>.</summary>
    public static FieldType Unused => new("unused");

    /// <summary><c>used</c>.</summary>
    public static FieldType Used => new("used");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
