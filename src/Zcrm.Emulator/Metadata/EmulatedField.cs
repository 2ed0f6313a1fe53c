using System.Text.Json.Serialization;

namespace Zcrm.Emulator;

/// <summary>A field of a module.</summary>
/// <param name="ApiName">The field's name in the API, for example <c>Region__c</c>.</param>
/// <param name="DataType">
/// The field's type: text, textarea, email, phone, website, picklist, multiselectpicklist, integer, bigint, double, currency, percent, boolean, date,
/// datetime, lookup, userlookup, autonumber, formula, fileupload, imageupload, consent_lookup, subform, multiselectlookup or multiuserlookup.
/// </param>
public sealed record EmulatedField(string ApiName, string DataType)
{
    /// <summary>The name that people see.</summary>
    /// <value>The API name, with spaces for underscores.</value>
    public string Label { get; init; } = ApiName.Replace("__c", "", StringComparison.Ordinal).Replace('_', ' ');

    /// <summary>The longest value, in characters or, for numbers, in digits before the decimal point; for files and images, their number.</summary>
    /// <value>What Zoho gives a new field of this type.</value>
    public int Length { get; init; } = FieldType.Of(DataType).Length;

    /// <summary>The digits after the decimal point; 0 to 9.</summary>
    /// <value>2 for currency, percent, double and formula, otherwise 0.</value>
    public int DecimalPlaces { get; init; } = DataType is "currency" or "percent" or "double" or "formula" ? 2 : 0;

    /// <summary>Whether a record cannot be saved without a value.</summary>
    /// <value>False.</value>
    public bool IsMandatory { get; init; }

    /// <summary>Whether two records cannot have the same value; upper and lower case count as the same.</summary>
    /// <value>False.</value>
    public bool IsUnique { get; init; }

    /// <summary>Whether it holds what another system calls the record, so that <c>X-EXTERNAL</c> can name records by it; for text fields. Such a field is
    /// unique, and every user sees the same values.</summary>
    /// <value>False.</value>
    public bool IsExternal { get; init; }

    /// <summary>Whether a textarea holds HTML of up to 50,000 characters, which lists cut to 500.</summary>
    /// <value>False.</value>
    public bool IsRichText { get; init; }

    /// <summary>Whether the API ignores values that are sent for the field.</summary>
    /// <value>False.</value>
    public bool IsReadOnly { get; init; }

    /// <summary>The values that a picklist offers, in their order.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> PickListValues { get; init; } = [];

    /// <summary>Whether a picklist refuses a value that it does not offer, instead of adding it.</summary>
    /// <value>False.</value>
    public bool IsRestricted { get; init; }

    /// <summary>The API name of the module to which a lookup leads.</summary>
    /// <value>Null.</value>
    public string? LookupModule { get; init; }

    /// <summary>The fields of each row, for the types subform, multiselectlookup and multiuserlookup.</summary>
    /// <value>None.</value>
    public IReadOnlyList<EmulatedField> RowFields { get; init; } = [];

    /// <summary>What stands before the numbers of the type autonumber, which Zoho counts up from 1.</summary>
    /// <value>Nothing.</value>
    public string NumberPrefix { get; init; } = "";

    /// <summary>What the type formula works out of other fields when a record is saved, for example <c>${Amount} * 2</c> or
    /// <c>If(${Amount} > 1000, 'large', Concat('small: ', ${Stage}))</c>: operators, and Zoho's functions of numbers, texts, times and conditions.</summary>
    /// <value>Nothing: the field stays empty.</value>
    public string Expression { get; init; } = "";

    /// <summary>What the type formula gives: double, currency, string, boolean, date or datetime. A value of another kind leaves the field empty.</summary>
    /// <value>double.</value>
    public string ReturnType { get; init; } = "double";

    /// <summary>The type of its values: of a formula what it gives, else its own.</summary>
    internal string ValueType => DataType != FormulaFields.DataType ? DataType : ReturnType == "string" ? "text" : ReturnType;

    [JsonInclude]
    internal string Id { get; init; } = "";

    [JsonInclude]
    internal bool IsCustom { get; init; }

    /// <summary>Null: the type's own number.</summary>
    [JsonInclude]
    internal int? UiType { get; init; }

    /// <summary>Null: the type's own JSON form. Tags are texts whose JSON is an array (reference 14, quirk 48).</summary>
    [JsonInclude]
    internal string? JsonType { get; init; }

    /// <summary>The rule that reads its values; null: the one of its type.</summary>
    [JsonInclude]
    internal string? ValueRule { get; init; }

    /// <summary>Another name that callers may still use; null: none.</summary>
    [JsonInclude]
    internal string? OldName { get; init; }
}
