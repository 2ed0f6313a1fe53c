#nullable enable
namespace Zcrm.Models;

/// <summary>A field operation type.</summary>
public sealed class FieldOperationType : CrmObject
{
    /// <summary>The switch <c>web_update</c>.</summary>
    public bool? WebUpdate { get => Get<bool?>("web_update"); set => Set("web_update", value); }

    /// <summary>The switch <c>api_create</c>.</summary>
    public bool? ApiCreate { get => Get<bool?>("api_create"); set => Set("api_create", value); }

    /// <summary>The switch <c>web_create</c>.</summary>
    public bool? WebCreate { get => Get<bool?>("web_create"); set => Set("web_create", value); }

    /// <summary>The switch <c>api_update</c>.</summary>
    public bool? ApiUpdate { get => Get<bool?>("api_update"); set => Set("api_update", value); }
}

/// <summary>A field private.</summary>
public sealed class FieldPrivate : CrmObject
{
    /// <summary>Whether it is restricted.</summary>
    public bool? Restricted { get => Get<bool?>("restricted"); set => Set("restricted", value); }

    /// <summary>The type.</summary>
    public FieldPrivateType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The switch <c>export</c>.</summary>
    public bool? Export { get => Get<bool?>("export"); set => Set("export", value); }
}

/// <summary>A field profile.</summary>
public sealed class FieldProfile : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The permission type.</summary>
    public FieldProfilePermissionType? PermissionType
    {
        get => Get<string>("permission_type") is { } text ? new(text) : null;
        set => Set("permission_type", value?.Value);
    }
}

/// <summary>A field query detail.</summary>
public sealed class FieldQueryDetail : CrmObject
{
    /// <summary>The query id.</summary>
    public int? QueryId => Get<int?>("query_id");

    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");
}

/// <summary>A field range.</summary>
public sealed class FieldRange : CrmObject
{
    /// <summary>The from.</summary>
    public decimal? From => Get<decimal?>("from");

    /// <summary>The to.</summary>
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

    /// <summary>The criteria.</summary>
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

    /// <summary>The switch <c>share_with_superiors</c>.</summary>
    public bool? ShareWithSuperiors => Get<bool?>("share_with_superiors");
}

/// <summary>A field static value.</summary>
public sealed class FieldStaticValue : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A field subform.</summary>
public sealed class FieldSubform : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The module.</summary>
    public string? Module => Get<string>("module");
}

/// <summary>A field subform property.</summary>
public sealed class FieldSubformProperty : CrmObject
{
    /// <summary>The custom width.</summary>
    public string? CustomWidth => Get<string>("custom_width");

    /// <summary>The switch <c>pinned_column</c>.</summary>
    public bool? PinnedColumn => Get<bool?>("pinned_column");
}

/// <summary>A field text area.</summary>
public sealed class FieldTextArea : CrmObject
{
    /// <summary>The type.</summary>
    public FieldTextAreaType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }
}

/// <summary>A field unique.</summary>
public sealed class FieldUnique : CrmObject
{
    /// <summary>The switch <c>case_sensitive</c>.</summary>
    public bool? CaseSensitive { get => Get<bool?>("case_sensitive"); set => Set("case_sensitive", value); }

    /// <summary>The disable.</summary>
    public string? Disable { get => Get<string>("_disable"); set => Set("_disable", value); }
}

/// <summary>A field view type.</summary>
public sealed class FieldViewType : CrmObject
{
    /// <summary>The switch <c>view</c>.</summary>
    public bool? View { get => Get<bool?>("view"); set => Set("view", value); }

    /// <summary>The switch <c>edit</c>.</summary>
    public bool? Edit { get => Get<bool?>("edit"); set => Set("edit", value); }

    /// <summary>The switch <c>quick_create</c>.</summary>
    public bool? QuickCreate { get => Get<bool?>("quick_create"); set => Set("quick_create", value); }

    /// <summary>The switch <c>create</c>.</summary>
    public bool? Create { get => Get<bool?>("create"); set => Set("create", value); }
}

/// <summary>A linking detail.</summary>
public sealed class LinkingDetail : CrmObject
{
    /// <summary>The module.</summary>
    public LinkingDetailModule? Module { get => GetObject<LinkingDetailModule>("module"); set => Set("module", value); }

    /// <summary>The lookup field.</summary>
    public CrmMetadataReference? LookupField => GetObject<CrmMetadataReference>("lookup_field");

    /// <summary>The connected lookup field.</summary>
    public CrmMetadataReference? ConnectedLookupField => GetObject<CrmMetadataReference>("connected_lookup_field");
}

/// <summary>A linking detail module.</summary>
public sealed class LinkingDetailModule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The visibility.</summary>
    public decimal? Visibility => Get<decimal?>("visibility");

    /// <summary>The plural label.</summary>
    public string? PluralLabel { get => Get<string>("plural_label"); set => Set("plural_label", value); }

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A linking module.</summary>
public sealed class LinkingModule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The module name.</summary>
    public string? ModuleName { get => Get<string>("module_name"); set => Set("module_name", value); }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The layout.</summary>
    public CrmReference? Layout => GetObject<CrmReference>("layout");
}

/// <summary>A picklist value.</summary>
public sealed class PicklistValue : CrmObject
{
    /// <summary>The actual value.</summary>
    public string? ActualValue { get => Get<string>("actual_value"); set => Set("actual_value", value); }

    /// <summary>The display value.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }

    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The colour code.</summary>
    public string? ColourCode { get => Get<string>("colour_code"); set => Set("colour_code", value); }

    /// <summary>The type.</summary>
    public PicklistValueType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The sequence number.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The reference value.</summary>
    public string? ReferenceValue { get => Get<string>("reference_value"); set => Set("reference_value", value); }

    /// <summary>The deal category.</summary>
    public string? DealCategory { get => Get<string>("deal_category"); set => Set("deal_category", value); }

    /// <summary>The probability.</summary>
    public decimal? Probability { get => Get<decimal?>("probability"); set => Set("probability", value); }

    /// <summary>The forecast category.</summary>
    public CrmReference? ForecastCategory { get => GetObject<CrmReference>("forecast_category"); set => Set("forecast_category", value); }

    /// <summary>The expected data type.</summary>
    public string? ExpectedDataType { get => Get<string>("expected_data_type"); set => Set("expected_data_type", value); }

    /// <summary>The sys ref name.</summary>
    public string? SysRefName { get => Get<string>("sys_ref_name"); set => Set("sys_ref_name", value); }

    /// <summary>The forecast type.</summary>
    public string? ForecastType { get => Get<string>("forecast_type"); set => Set("forecast_type", value); }

    /// <summary>The maps; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> Maps { get => GetObjects<PicklistValue>("maps"); set => Set("maps", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public string? Delete { get => Get<string>("_delete"); set => Set("_delete", value); }

    /// <summary>The switch <c>show_value</c>.</summary>
    public bool? ShowValue { get => Get<bool?>("show_value"); set => Set("show_value", value); }

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The pick list values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }

    /// <summary>The global picklist value.</summary>
    public CrmReference? GlobalPicklistValue { get => GetObject<CrmReference>("_global_picklist_value"); set => Set("_global_picklist_value", value); }

    /// <summary>The layout associations; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> LayoutAssociations => GetObjects<CrmMetadataReference>("layout_associations");

    /// <summary>Whether it is default.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>Whether child is available.</summary>
    public bool? ChildAvailable { get => Get<bool?>("child_available"); set => Set("child_available", value); }

    /// <summary>The parent.</summary>
    public PicklistValue? Parent { get => GetObject<PicklistValue>("parent"); set => Set("parent", value); }
}

/// <summary>A tooltip.</summary>
public sealed class Tooltip : CrmObject
{
    /// <summary>The name.</summary>
    public TooltipName? Name { get => Get<string>("name") is { } text ? new(text) : null; set => Set("name", value?.Value); }

    /// <summary>The value.</summary>
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

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
