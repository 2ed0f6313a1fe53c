#nullable enable
namespace Zcrm.Models;

/// <summary>A field private.</summary>
public sealed class FieldPrivate : CrmObject
{
    /// <summary>Whether it is restricted.</summary>
    public bool? Restricted { get => Get<bool?>("restricted"); set => Set("restricted", value); }

    /// <summary>What kind of field private it is.</summary>
    public FieldPrivateType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Whether to export.</summary>
    public bool? Export { get => Get<bool?>("export"); set => Set("export", value); }
}

/// <summary>A field profile.</summary>
public sealed class FieldProfile : CrmObject
{
    /// <summary>The field profile's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The field profile's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The field profile's permission type.</summary>
    public FieldProfilePermissionType? PermissionType
    {
        get => Get<string>("permission_type") is { } text ? new(text) : null;
        set => Set("permission_type", value?.Value);
    }
}

/// <summary>A field query detail.</summary>
public sealed class FieldQueryDetail : CrmObject
{
    /// <summary>The query's id.</summary>
    public int? QueryId => Get<int?>("query_id");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");
}

/// <summary>A field range.</summary>
public sealed class FieldRange : CrmObject
{
    /// <summary>The field range's from.</summary>
    public decimal? From => Get<decimal?>("from");

    /// <summary>The field range's to.</summary>
    public decimal? To => Get<decimal?>("to");
}

/// <summary>A field rollup summary.</summary>
public sealed class FieldRollupSummary : CrmObject
{
    /// <summary>The return type.</summary>
    public FieldRollupSummaryReturnType? ReturnType
    {
        get => Get<string>("return_type") is { } text ? new(text) : null;
        set => Set("return_type", value?.Value);
    }

    /// <summary>The expression.</summary>
    public FieldRollupSummaryExpression? Expression { get => GetObject<FieldRollupSummaryExpression>("expression"); set => Set("expression", value); }

    /// <summary>The based on module.</summary>
    public CrmMetadataReference? BasedOnModule { get => GetObject<CrmMetadataReference>("based_on_module"); set => Set("based_on_module", value); }

    /// <summary>The related list.</summary>
    public CrmMetadataReference? RelatedList { get => GetObject<CrmMetadataReference>("related_list"); set => Set("related_list", value); }

    /// <summary>The rollup based on.</summary>
    public string? RollupBasedOn => Get<string>("rollup_based_on");
}

/// <summary>A field rollup summary expression.</summary>
public sealed class FieldRollupSummaryExpression : CrmObject
{
    /// <summary>The function parameters; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> FunctionParameters
    {
        get => GetObjects<CrmMetadataReference>("function_parameters");
        set => Set("function_parameters", value);
    }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The function.</summary>
    public FieldRollupSummaryExpressionFunction? Function
    {
        get => Get<string>("function") is { } text ? new(text) : null;
        set => Set("function", value?.Value);
    }
}

/// <summary>A field sharing property.</summary>
public sealed class FieldSharingProperty : CrmObject
{
    /// <summary>The scheduler status.</summary>
    public string? SchedulerStatus { get => Get<string>("scheduler_status"); set => Set("scheduler_status", value); }

    /// <summary>Whether share preference is enabled.</summary>
    public bool? SharePreferenceEnabled { get => Get<bool?>("share_preference_enabled"); set => Set("share_preference_enabled", value); }

    /// <summary>The share permission.</summary>
    public FieldLookupSharingPropertySharePermission? SharePermission
    {
        get => Get<string>("share_permission") is { } text ? new(text) : null;
        set => Set("share_permission", value?.Value);
    }

    /// <summary>Whether to share with superiors.</summary>
    public bool? ShareWithSuperiors => Get<bool?>("share_with_superiors");
}

/// <summary>A field static value.</summary>
public sealed class FieldStaticValue : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A field subform.</summary>
public sealed class FieldSubform : CrmObject
{
    /// <summary>The field subform's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The module that it belongs to.</summary>
    public string? Module => Get<string>("module");
}

/// <summary>A field subform property.</summary>
public sealed class FieldSubformProperty : CrmObject
{
    /// <summary>The custom width.</summary>
    public string? CustomWidth => Get<string>("custom_width");

    /// <summary>Whether <c>pinned_column</c> holds.</summary>
    public bool? PinnedColumn => Get<bool?>("pinned_column");
}

/// <summary>A field text area.</summary>
public sealed class FieldTextArea : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public FieldTextAreaType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }
}

/// <summary>A field unique.</summary>
public sealed class FieldUnique : CrmObject
{
    /// <summary>Whether <c>case_sensitive</c> holds.</summary>
    public bool? CaseSensitive { get => Get<bool?>("case_sensitive"); set => Set("case_sensitive", value); }

    /// <summary>The field unique's disable.</summary>
    public string? Disable { get => Get<string>("_disable"); set => Set("_disable", value); }
}

/// <summary>A field view type.</summary>
public sealed class FieldViewType : CrmObject
{
    /// <summary>Whether it may be seen.</summary>
    public bool? View { get => Get<bool?>("view"); set => Set("view", value); }

    /// <summary>Whether it may be changed.</summary>
    public bool? Edit { get => Get<bool?>("edit"); set => Set("edit", value); }

    /// <summary>Whether it is in the short form for new records.</summary>
    public bool? QuickCreate { get => Get<bool?>("quick_create"); set => Set("quick_create", value); }

    /// <summary>Whether one may be created.</summary>
    public bool? Create { get => Get<bool?>("create"); set => Set("create", value); }
}

/// <summary>A linking detail.</summary>
public sealed class LinkingDetail : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public LinkingDetailModule? Module { get => GetObject<LinkingDetailModule>("module"); set => Set("module", value); }

    /// <summary>The linking detail's lookup field.</summary>
    public CrmMetadataReference? LookupField => GetObject<CrmMetadataReference>("lookup_field");

    /// <summary>The linking detail's connected lookup field.</summary>
    public CrmMetadataReference? ConnectedLookupField => GetObject<CrmMetadataReference>("connected_lookup_field");
}

/// <summary>A linking detail module.</summary>
public sealed class LinkingDetailModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The visibility.</summary>
    public decimal? Visibility => Get<decimal?>("visibility");

    /// <summary>The name that people see, for many.</summary>
    public string? PluralLabel { get => Get<string>("plural_label"); set => Set("plural_label", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A linking module.</summary>
public sealed class LinkingModule : CrmObject
{
    /// <summary>The linking module's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows the linking module; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The linking module's module name.</summary>
    public string? ModuleName { get => Get<string>("module_name"); set => Set("module_name", value); }

    /// <summary>The module that it belongs to.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The layout that it belongs to.</summary>
    public CrmReference? Layout => GetObject<CrmReference>("layout");
}

/// <summary>A picklist value.</summary>
public sealed class PicklistValue : CrmObject
{
    /// <summary>The value as it was first named; records hold it.</summary>
    public string? ActualValue { get => Get<string>("actual_value"); set => Set("actual_value", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }

    /// <summary>The picklist value's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The picklist value's colour code.</summary>
    public string? ColourCode { get => Get<string>("colour_code"); set => Set("colour_code", value); }

    /// <summary>What kind of picklist value it is.</summary>
    public PicklistValueType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Its place in the order.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The value as the API knows it.</summary>
    public string? ReferenceValue { get => Get<string>("reference_value"); set => Set("reference_value", value); }

    /// <summary>The picklist value's deal category.</summary>
    public string? DealCategory { get => Get<string>("deal_category"); set => Set("deal_category", value); }

    /// <summary>The picklist value's probability.</summary>
    public decimal? Probability { get => Get<decimal?>("probability"); set => Set("probability", value); }

    /// <summary>The picklist value's forecast category.</summary>
    public CrmReference? ForecastCategory { get => GetObject<CrmReference>("forecast_category"); set => Set("forecast_category", value); }

    /// <summary>The picklist value's expected data type.</summary>
    public string? ExpectedDataType { get => Get<string>("expected_data_type"); set => Set("expected_data_type", value); }

    /// <summary>The picklist value's sys ref name.</summary>
    public string? SysRefName { get => Get<string>("sys_ref_name"); set => Set("sys_ref_name", value); }

    /// <summary>The picklist value's forecast type.</summary>
    public string? ForecastType { get => Get<string>("forecast_type"); set => Set("forecast_type", value); }

    /// <summary>The maps; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> Maps { get => GetObjects<PicklistValue>("maps"); set => Set("maps", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>Whether to show value.</summary>
    public bool? ShowValue { get => Get<bool?>("show_value"); set => Set("show_value", value); }

    /// <summary>The name by which the API knows the picklist value; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The picklist values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }

    /// <summary>The picklist value's global picklist value.</summary>
    public CrmReference? GlobalPicklistValue { get => GetObject<CrmReference>("_global_picklist_value"); set => Set("_global_picklist_value", value); }

    /// <summary>The layout associations; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> LayoutAssociations => GetObjects<CrmMetadataReference>("layout_associations");
}

/// <summary>A tooltip.</summary>
public sealed class Tooltip : CrmObject
{
    /// <summary>The tooltip's name.</summary>
    public TooltipName? Name { get => Get<string>("name") is { } text ? new(text) : null; set => Set("name", value?.Value); }

    /// <summary>The tooltip's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A field created source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldCreatedSource(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static FieldCreatedSource Default => new("default");

    /// <summary><c>extension</c>.</summary>
    public static FieldCreatedSource Extension => new("extension");

    /// <summary><c>integration</c>.</summary>
    public static FieldCreatedSource Integration => new("integration");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldCreatedSource(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field crypt mode; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldCryptMode(string Value)
{
    /// <summary><c>encryption</c>.</summary>
    public static FieldCryptMode Encryption => new("encryption");

    /// <summary><c>decryption</c>.</summary>
    public static FieldCryptMode Decryption => new("decryption");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldCryptMode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A field currency rounding option; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldCurrencyRoundingOption(string Value)
{
    /// <summary><c>normal</c>.</summary>
    public static FieldCurrencyRoundingOption Normal => new("normal");

    /// <summary><c>round_off</c>.</summary>
    public static FieldCurrencyRoundingOption RoundOff => new("round_off");

    /// <summary><c>round_up</c>.</summary>
    public static FieldCurrencyRoundingOption RoundUp => new("round_up");

    /// <summary><c>round_down</c>.</summary>
    public static FieldCurrencyRoundingOption RoundDown => new("round_down");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldCurrencyRoundingOption(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
