namespace Zcrm;

/// <summary>What Zoho says of a field. What has no property here is there by its name: <c>field["ui_type"]</c>.</summary>
/// <remarks>Instances are shared by all who ask; read them, and change a copy.</remarks>
public sealed class CrmFieldMetadata : CrmObject
{
    /// <summary>The field's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which records, queries and calls know it, for example <c>Closing_Date</c>.</summary>
    public string ApiName => Get<string>("api_name") ?? "";

    /// <summary>What people see, in the user's language.</summary>
    public string DisplayLabel => Get<string>("display_label") ?? Get<string>("field_label") ?? ApiName;

    /// <summary>The type, for example <c>text</c>, <c>picklist</c>, <c>lookup</c>, <c>currency</c>; empty when Zoho did not say.</summary>
    public string DataType => Get<string>("data_type") ?? "";

    /// <summary>How its values stand in JSON: <c>string</c>, <c>integer</c>, <c>double</c>, <c>boolean</c>, <c>jsonobject</c> or <c>jsonarray</c>.</summary>
    public string? JsonType => Get<string>("json_type");

    /// <summary>The greatest length, in characters or digits.</summary>
    public int? Length => TryGet("length", out int length) ? length : null;

    /// <summary>How many decimal places its numbers have.</summary>
    public int? DecimalPlaces => TryGet("decimal_place", out int places) ? places : null;

    /// <summary>Whether the organization added it.</summary>
    public bool IsCustom => Is("custom_field");

    /// <summary>Whether no user can write it.</summary>
    public bool IsReadOnly => Is("read_only") || Is("field_read_only");

    /// <summary>Whether every layout demands a value. A layout may demand more.</summary>
    public bool IsMandatory => Is("system_mandatory");

    /// <summary>Whether no two records may have the same value.</summary>
    public bool IsUnique => Part("unique") is { Names.Count: > 0 };

    /// <summary>Whether Zoho keeps its values encrypted, so that queries can hardly compare them.</summary>
    public bool IsEncrypted => Part("crypt") is { Names.Count: > 0 };

    /// <summary>Whether the API may set it in a new record.</summary>
    public bool CanBeCreated => Allows("api_create");

    /// <summary>Whether the API may change it.</summary>
    public bool CanBeUpdated => Allows("api_update");

    /// <summary>What a picklist offers; empty for other fields.</summary>
    public IReadOnlyList<CrmPickListValue> PickListValues => GetJson("pick_list_values").ValueKind == System.Text.Json.JsonValueKind.Array
        ? GetObjects<CrmPickListValue>("pick_list_values")
        : [];

    /// <summary>The module that a lookup leads to; null for other fields.</summary>
    public string? LookupModule => Part("lookup")?.GetObject("module")?.Get<string>("api_name");

    /// <summary>The data type of a formula's or rollup summary's values; else that of the field.</summary>
    public string ValueType => Part(DataType == "rollup_summary" ? "rollup_summary" : "formula")?.Get<string>("return_type") ?? DataType;

    private CrmObject? Part(string name) => TryGet(name, out CrmObject? part) ? part : null;

    private bool Is(string name) => TryGet(name, out bool value) && value;

    private bool Allows(string operation) => Part("operation_type")?.Get<bool?>(operation) ?? !IsReadOnly;
}
