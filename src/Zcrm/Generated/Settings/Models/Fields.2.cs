#nullable enable
namespace Zcrm.Models;

/// <summary>A field allowed permissions to update.</summary>
public sealed class FieldAllowedPermissionsToUpdate : CrmObject
{
    /// <summary>Whether <c>read_write</c> holds.</summary>
    public bool? ReadWrite => Get<bool?>("read_write");

    /// <summary>Whether it is hidden.</summary>
    public bool? Hidden => Get<bool?>("hidden");

    /// <summary>Whether it may only be read.</summary>
    public bool? ReadOnly => Get<bool?>("read_only");
}

/// <summary>A field association detail.</summary>
public sealed class FieldAssociationDetail : CrmObject
{
    /// <summary>The related field.</summary>
    public LinkingModule? RelatedField { get => GetObject<LinkingModule>("related_field"); set => Set("related_field", value); }

    /// <summary>The lookup field.</summary>
    public LinkingModule? LookupField { get => GetObject<LinkingModule>("lookup_field"); set => Set("lookup_field", value); }
}

/// <summary>A field child field.</summary>
public sealed class FieldChildField : CrmObject
{
    /// <summary>Its place in the order.</summary>
    public decimal? SequenceNumber => Get<decimal?>("sequence_number");

    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field => GetObject<CrmMetadataReference>("field");
}

/// <summary>A field convert mapping.</summary>
public sealed class FieldConvertMapping : CrmObject
{
    /// <summary>The contacts.</summary>
    public string? Contacts { get => Get<string>("Contacts"); set => Set("Contacts", value); }

    /// <summary>The deals.</summary>
    public string? Deals { get => Get<string>("Deals"); set => Set("Deals", value); }

    /// <summary>The accounts.</summary>
    public string? Accounts { get => Get<string>("Accounts"); set => Set("Accounts", value); }

    /// <summary>The invoices.</summary>
    public string? Invoices => Get<string>("Invoices");

    /// <summary>The sales orders.</summary>
    public string? SalesOrders => Get<string>("Sales_Orders");
}

/// <summary>A field crypt.</summary>
public sealed class FieldCrypt : CrmObject
{
    /// <summary>The field crypt's mode.</summary>
    public FieldCryptMode? Mode { get => Get<string>("mode") is { } text ? new(text) : null; set => Set("mode", value?.Value); }

    /// <summary>The field crypt's state.</summary>
    public decimal? Status { get => Get<decimal?>("status"); set => Set("status", value); }

    /// <summary>The field crypt's column.</summary>
    public string? Column { get => Get<string>("column"); set => Set("column", value); }

    /// <summary>The field crypt's table.</summary>
    public string? Table { get => Get<string>("table"); set => Set("table", value); }

    /// <summary>The enc fld ids; empty when there are none.</summary>
    public IReadOnlyList<string> EncFldIds { get => Get<IReadOnlyList<string>>("encFldIds") ?? []; set => Set("encFldIds", value); }

    /// <summary>Whether people are told of it.</summary>
    public string? Notify { get => Get<string>("notify"); set => Set("notify", value); }

    /// <summary>The field crypt's encrypt case.</summary>
    public string? EncryptCase => Get<string>("encrypt_case");
}

/// <summary>A field currency.</summary>
public sealed class FieldCurrency : CrmObject
{
    /// <summary>The field currency's rounding option.</summary>
    public FieldCurrencyRoundingOption? RoundingOption
    {
        get => Get<string>("rounding_option") is { } text ? new(text) : null;
        set => Set("rounding_option", value?.Value);
    }

    /// <summary>The field currency's precision.</summary>
    public decimal? Precision { get => Get<decimal?>("precision"); set => Set("precision", value); }
}

/// <summary>A field display format property.</summary>
public sealed class FieldDisplayFormatProperty : CrmObject
{
    /// <summary>The split.</summary>
    public decimal? Split => Get<decimal?>("split");

    /// <summary>The radio display type.</summary>
    public string? RadioDisplayType => Get<string>("radio_display_type");
}

/// <summary>A field email parser.</summary>
public sealed class FieldEmailParser : CrmObject
{
    /// <summary>Whether it can have fields update.</summary>
    public bool? FieldsUpdateSupported { get => Get<bool?>("fields_update_supported"); set => Set("fields_update_supported", value); }

    /// <summary>Whether it can have record operations.</summary>
    public bool? RecordOperationsSupported { get => Get<bool?>("record_operations_supported"); set => Set("record_operations_supported", value); }
}

/// <summary>A field external.</summary>
public sealed class FieldExternal : CrmObject
{
    /// <summary>Whether to show.</summary>
    public bool? Show { get => Get<bool?>("show"); set => Set("show", value); }

    /// <summary>What kind of field external it is.</summary>
    public FieldExternalType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Whether to allow multiple config.</summary>
    public bool? AllowMultipleConfig { get => Get<bool?>("allow_multiple_config"); set => Set("allow_multiple_config", value); }
}

/// <summary>A field formula.</summary>
public sealed class FieldFormula : CrmObject
{
    /// <summary>The field formula's return type.</summary>
    public FieldFormulaReturnType? ReturnType { get => Get<string>("return_type") is { } text ? new(text) : null; set => Set("return_type", value?.Value); }

    /// <summary>The field formula's sub return type.</summary>
    public FieldFormulaSubReturnType? SubReturnType
    {
        get => Get<string>("sub_return_type") is { } text ? new(text) : null;
        set => Set("sub_return_type", value?.Value);
    }

    /// <summary>Whether it is dynamic.</summary>
    public bool? Dynamic { get => Get<bool?>("dynamic"); set => Set("dynamic", value); }

    /// <summary>Whether to stop compute conditionally.</summary>
    public bool? StopComputeConditionally { get => Get<bool?>("stop_compute_conditionally"); set => Set("stop_compute_conditionally", value); }

    /// <summary>Whether assume is default.</summary>
    public bool? AssumeDefault => Get<bool?>("assume_default");

    /// <summary>The field formula's expression.</summary>
    public string? Expression { get => Get<string>("expression"); set => Set("expression", value); }

    /// <summary>The field formula's stop compute expression.</summary>
    public string? StopComputeExpression { get => Get<string>("stop_compute_expression"); set => Set("stop_compute_expression", value); }

    /// <summary>The field formula's evaluation order.</summary>
    public int? EvaluationOrder => Get<int?>("evaluation_order");
}

/// <summary>A field HIPAA compliance.</summary>
public sealed class FieldHipaaCompliance : CrmObject
{
    /// <summary>Whether <c>restricted_in_export</c> holds.</summary>
    public bool? RestrictedInExport { get => Get<bool?>("restricted_in_export"); set => Set("restricted_in_export", value); }

    /// <summary>Whether it is restricted.</summary>
    public bool? Restricted { get => Get<bool?>("restricted"); set => Set("restricted", value); }
}

/// <summary>A field history tracking.</summary>
public sealed class FieldHistoryTracking : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public FieldHistoryTrackingModule? Module { get => GetObject<FieldHistoryTrackingModule>("module"); set => Set("module", value); }

    /// <summary>The duration configured field.</summary>
    public LinkingModule? DurationConfiguredField
    {
        get => GetObject<LinkingModule>("duration_configured_field");
        set => Set("duration_configured_field", value);
    }

    /// <summary>The related list name.</summary>
    public string? RelatedListName { get => Get<string>("related_list_name"); set => Set("related_list_name", value); }

    /// <summary>The duration configuration.</summary>
    public FieldHistoryTrackingDurationConfiguration? DurationConfiguration
    {
        get => Get<string>("duration_configuration") is { } text ? new(text) : null;
        set => Set("duration_configuration", value?.Value);
    }

    /// <summary>The followed fields; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> FollowedFields
    {
        get => GetObjects<CrmMetadataReference>("followed_fields");
        set => Set("followed_fields", value);
    }
}

/// <summary>A field history tracking module.</summary>
public sealed class FieldHistoryTrackingModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The layout that it belongs to.</summary>
    public Layout? Layout { get => GetObject<Layout>("layout"); set => Set("layout", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The module that it belongs to.</summary>
    public FieldHistoryTrackingModule? Module { get => GetObject<FieldHistoryTrackingModule>("module"); set => Set("module", value); }

    /// <summary>The module name.</summary>
    public string? ModuleName { get => Get<string>("module_name"); set => Set("module_name", value); }
}

/// <summary>A field lookup.</summary>
public sealed class FieldLookup : CrmObject
{
    /// <summary>The field lookup's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Whether to revalidate filter during edit.</summary>
    public bool? RevalidateFilterDuringEdit { get => Get<bool?>("revalidate_filter_during_edit"); set => Set("revalidate_filter_during_edit", value); }

    /// <summary>The name by which the API knows the field lookup; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module that it belongs to.</summary>
    public FieldLookupModule? Module { get => GetObject<FieldLookupModule>("module"); set => Set("module", value); }

    /// <summary>The field lookup's query details.</summary>
    public FieldLookupQueryDetail? QueryDetails { get => GetObject<FieldLookupQueryDetail>("query_details"); set => Set("query_details", value); }

    /// <summary>The field lookup's sharing properties.</summary>
    public FieldLookupSharingProperty? SharingProperties
    {
        get => GetObject<FieldLookupSharingProperty>("sharing_properties");
        set => Set("sharing_properties", value);
    }
}

/// <summary>A field lookup module.</summary>
public sealed class FieldLookupModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether <c>crypt</c> holds.</summary>
    public bool? Crypt => Get<bool?>("crypt");
}

/// <summary>A field lookup query detail.</summary>
public sealed class FieldLookupQueryDetail : CrmObject
{
    /// <summary>The system query's id.</summary>
    public string? SystemQueryId => Get<string>("system_query_id");

    /// <summary>The query's id.</summary>
    public string? QueryId => Get<string>("query_id");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }
}

/// <summary>A field lookup sharing property.</summary>
public sealed class FieldLookupSharingProperty : CrmObject
{
    /// <summary>Whether share preference is enabled.</summary>
    public bool? SharePreferenceEnabled { get => Get<bool?>("share_preference_enabled"); set => Set("share_preference_enabled", value); }

    /// <summary>The share permission.</summary>
    public FieldLookupSharingPropertySharePermission? SharePermission
    {
        get => Get<string>("share_permission") is { } text ? new(text) : null;
        set => Set("share_permission", value?.Value);
    }

    /// <summary>Whether to share with superiors.</summary>
    public bool? ShareWithSuperiors { get => Get<bool?>("share_with_superiors"); set => Set("share_with_superiors", value); }
}

/// <summary>A field mask detail.</summary>
public sealed class FieldMaskDetail : CrmObject
{
    /// <summary>The show first.</summary>
    public int? ShowFirst => Get<int?>("show_first");

    /// <summary>Whether <c>complete_mask</c> holds.</summary>
    public bool? CompleteMask => Get<bool?>("complete_mask");

    /// <summary>The show last.</summary>
    public int? ShowLast => Get<int?>("show_last");

    /// <summary>The profiles that it is for; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> Profiles => GetObjects<CrmReference>("profiles");
}

/// <summary>A field multi module lookup.</summary>
public sealed class FieldMultiModuleLookup : CrmObject
{
    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The modules; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Modules => GetObjects<CrmMetadataReference>("modules");

    /// <summary>Whether dynamic module addition is allowed.</summary>
    public bool? DynamicModuleAdditionAllowed => Get<bool?>("dynamic_module_addition_allowed");
}

/// <summary>A field multi select lookup.</summary>
public sealed class FieldMultiSelectLookup : CrmObject
{
    /// <summary>The linking details.</summary>
    public LinkingDetail? LinkingDetails { get => GetObject<LinkingDetail>("linking_details"); set => Set("linking_details", value); }

    /// <summary>The connected details.</summary>
    public ConnectedLookupDetail? ConnectedDetails { get => GetObject<ConnectedLookupDetail>("connected_details"); set => Set("connected_details", value); }

    /// <summary>The related list.</summary>
    public CrmMetadataReference? RelatedList => GetObject<CrmMetadataReference>("related_list");
}

/// <summary>A field multi user lookup.</summary>
public sealed class FieldMultiUserLookup : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The linking module.</summary>
    public LinkingModule? LinkingModule { get => GetObject<LinkingModule>("linking_module"); set => Set("linking_module", value); }

    /// <summary>The connected module.</summary>
    public LinkingModule? ConnectedModule { get => GetObject<LinkingModule>("connected_module"); set => Set("connected_module", value); }

    /// <summary>The lookup apiname.</summary>
    public string? LookupApiname { get => Get<string>("lookup_apiname"); set => Set("lookup_apiname", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The connectedfield apiname.</summary>
    public string? ConnectedfieldApiname { get => Get<string>("connectedfield_apiname"); set => Set("connectedfield_apiname", value); }

    /// <summary>The connectedlookup apiname.</summary>
    public string? ConnectedlookupApiname { get => Get<string>("connectedlookup_apiname"); set => Set("connectedlookup_apiname", value); }

    /// <summary>Whether <c>record_access</c> holds.</summary>
    public bool? RecordAccess { get => Get<bool?>("record_access"); set => Set("record_access", value); }

    /// <summary>The linking details.</summary>
    public LinkingDetail? LinkingDetails => GetObject<LinkingDetail>("linking_details");
}

/// <summary>A field operation type.</summary>
public sealed class FieldOperationType : CrmObject
{
    /// <summary>Whether people may change it in the web.</summary>
    public bool? WebUpdate { get => Get<bool?>("web_update"); set => Set("web_update", value); }

    /// <summary>Whether the API may set it when a record is created.</summary>
    public bool? ApiCreate { get => Get<bool?>("api_create"); set => Set("api_create", value); }

    /// <summary>Whether people may set it in the web when they create a record.</summary>
    public bool? WebCreate { get => Get<bool?>("web_create"); set => Set("web_create", value); }

    /// <summary>Whether the API may change it.</summary>
    public bool? ApiUpdate { get => Get<bool?>("api_update"); set => Set("api_update", value); }
}
