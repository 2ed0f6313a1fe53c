#nullable enable
namespace Zcrm.Models;

/// <summary>An auto number.</summary>
public sealed class AutoNumber : CrmObject
{
    /// <summary>The auto number's starting number length.</summary>
    public decimal? StartingNumberLength { get => Get<decimal?>("starting_number_length"); set => Set("starting_number_length", value); }

    /// <summary>The auto number's prefix.</summary>
    public string? Prefix { get => Get<string>("prefix"); set => Set("prefix", value); }

    /// <summary>The auto number's suffix.</summary>
    public string? Suffix { get => Get<string>("suffix"); set => Set("suffix", value); }

    /// <summary>The auto number's start number.</summary>
    public decimal? StartNumber { get => Get<decimal?>("start_number"); set => Set("start_number", value); }
}

/// <summary>A connected lookup detail.</summary>
public sealed class ConnectedLookupDetail : CrmObject
{
    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Layouts => GetObjects<CrmMetadataReference>("layouts");
}

/// <summary>A field.</summary>
public sealed class Field : CrmObject
{
    /// <summary>The field's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether it can have blueprint.</summary>
    public bool? BlueprintSupported { get => Get<bool?>("blueprint_supported"); set => Set("blueprint_supported", value); }

    /// <summary>The type of the values in JSON, for example <c>string</c> or <c>jsonarray</c>.</summary>
    public FieldJsonType? JsonType { get => Get<string>("json_type") is { } text ? new(text) : null; set => Set("json_type", value?.Value); }

    /// <summary>The field's length.</summary>
    public decimal? Length { get => Get<decimal?>("length"); set => Set("length", value); }

    /// <summary>The field's decimal place.</summary>
    public string? DecimalPlace { get => Get<string>("decimal_place"); set => Set("decimal_place", value); }

    /// <summary>The field's multi module lookup.</summary>
    public FieldMultiModuleLookup? MultiModuleLookup
    {
        get => GetObject<FieldMultiModuleLookup>("multi_module_lookup");
        set => Set("multi_module_lookup", value);
    }

    /// <summary>The field's sharing properties.</summary>
    public FieldSharingProperty? SharingProperties
    {
        get => GetObject<FieldSharingProperty>("sharing_properties");
        set => Set("sharing_properties", value);
    }

    /// <summary>The field's currency.</summary>
    public FieldCurrency? Currency { get => GetObject<FieldCurrency>("currency"); set => Set("currency", value); }

    /// <summary>The file upload optionlist; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> FileUploadOptionlist
    {
        get => GetObjects<PicklistValue>("file_upolad_optionlist");
        set => Set("file_upolad_optionlist", value);
    }

    /// <summary>The field's lookup.</summary>
    public FieldLookup? Lookup { get => GetObject<FieldLookup>("lookup"); set => Set("lookup", value); }

    /// <summary>The field's subform.</summary>
    public FieldSubform? Subform { get => GetObject<FieldSubform>("subform"); set => Set("subform", value); }

    /// <summary>The field's formula.</summary>
    public FieldFormula? Formula { get => GetObject<FieldFormula>("formula"); set => Set("formula", value); }

    /// <summary>The field's multi select lookup.</summary>
    public FieldMultiSelectLookup? MultiSelectLookup
    {
        get => GetObject<FieldMultiSelectLookup>("multiselectlookup");
        set => Set("multiselectlookup", value);
    }

    /// <summary>The field's multi user lookup.</summary>
    public FieldMultiUserLookup? MultiUserLookup { get => GetObject<FieldMultiUserLookup>("multiuserlookup"); set => Set("multiuserlookup", value); }

    /// <summary>The picklist values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }

    /// <summary>The allowed modules; empty when there are none.</summary>
    public IReadOnlyList<LinkingModule> AllowedModules { get => GetObjects<LinkingModule>("allowed_modules"); set => Set("allowed_modules", value); }

    /// <summary>Whether HIPAA compliance is enabled.</summary>
    public bool? HipaaComplianceEnabled { get => Get<bool?>("hipaa_compliance_enabled"); set => Set("hipaa_compliance_enabled", value); }

    /// <summary>The field's HIPAA compliance.</summary>
    public FieldHipaaCompliance? HipaaCompliance { get => GetObject<FieldHipaaCompliance>("hipaa_compliance"); set => Set("hipaa_compliance", value); }

    /// <summary>The field's associated module.</summary>
    public LinkingModule? AssociatedModule { get => GetObject<LinkingModule>("associated_module"); set => Set("associated_module", value); }

    /// <summary>The type of the values, for example <c>picklist</c> or <c>lookup</c>.</summary>
    public FieldDataType? DataType { get => Get<string>("data_type") is { } text ? new(text) : null; set => Set("data_type", value?.Value); }

    /// <summary>The field's operation type.</summary>
    public FieldOperationType? OperationType { get => GetObject<FieldOperationType>("operation_type"); set => Set("operation_type", value); }

    /// <summary>Whether it is mandatory in every layout.</summary>
    public bool? SystemMandatory { get => Get<bool?>("system_mandatory"); set => Set("system_mandatory", value); }

    /// <summary>Whether <c>webhook</c> holds.</summary>
    public bool? Webhook { get => Get<bool?>("webhook"); set => Set("webhook", value); }

    /// <summary>Its place in the order.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The field's default value.</summary>
    public string? DefaultValue { get => Get<string>("default_value"); set => Set("default_value", value); }

    /// <summary>Whether its value is computed and not stored.</summary>
    public bool? VirtualField { get => Get<bool?>("virtual_field"); set => Set("virtual_field", value); }

    /// <summary>Whether nobody may write it, whatever the profile.</summary>
    public bool? FieldReadOnly { get => Get<bool?>("field_read_only"); set => Set("field_read_only", value); }

    /// <summary>The customizable properties; empty when there are none.</summary>
    public IReadOnlyList<string> CustomizableProperties
    {
        get => Get<IReadOnlyList<string>>("customizable_properties") ?? [];
        set => Set("customizable_properties", value);
    }

    /// <summary>Whether it may only be read.</summary>
    public bool? ReadOnly { get => Get<bool?>("read_only"); set => Set("read_only", value); }

    /// <summary>Whether people made the field.</summary>
    public bool? CustomField { get => Get<bool?>("custom_field"); set => Set("custom_field", value); }

    /// <summary>Whether it can have business card.</summary>
    public bool? BusinesscardSupported { get => Get<bool?>("businesscard_supported"); set => Set("businesscard_supported", value); }

    /// <summary>Whether it is filterable.</summary>
    public bool? Filterable { get => Get<bool?>("filterable"); set => Set("filterable", value); }

    /// <summary>Whether people see it.</summary>
    public bool? Visible { get => Get<bool?>("visible"); set => Set("visible", value); }

    /// <summary>Whether <c>available_in_user_layout</c> holds.</summary>
    public bool? AvailableInUserLayout { get => Get<bool?>("available_in_user_layout"); set => Set("available_in_user_layout", value); }

    /// <summary>Whether <c>display_field</c> holds.</summary>
    public bool? DisplayField { get => Get<bool?>("display_field"); set => Set("display_field", value); }

    /// <summary>Whether <c>pick_list_values_sorted_lexically</c> holds.</summary>
    public bool? PickListValuesSortedLexically
    {
        get => Get<bool?>("pick_list_values_sorted_lexically");
        set => Set("pick_list_values_sorted_lexically", value);
    }

    /// <summary>Whether it is sortable.</summary>
    public bool? Sortable { get => Get<bool?>("sortable"); set => Set("sortable", value); }

    /// <summary>The layout associations; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> LayoutAssociations
    {
        get => GetObjects<CrmMetadataReference>("layout_associations");
        set => Set("layout_associations", value);
    }

    /// <summary>Whether <c>separator</c> holds.</summary>
    public bool? Separator { get => Get<bool?>("separator"); set => Set("separator", value); }

    /// <summary>Whether it is searchable.</summary>
    public bool? Searchable { get => Get<bool?>("searchable"); set => Set("searchable", value); }

    /// <summary>Whether to enable colour code.</summary>
    public bool? EnableColourCode { get => Get<bool?>("enable_colour_code"); set => Set("enable_colour_code", value); }

    /// <summary>Whether it may be set in many records at once.</summary>
    public bool? MassUpdate { get => Get<bool?>("mass_update"); set => Set("mass_update", value); }

    /// <summary>The field's created source.</summary>
    public FieldCreatedSource? CreatedSource
    {
        get => Get<string>("created_source") is { } text ? new(text) : null;
        set => Set("created_source", value?.Value);
    }

    /// <summary>What kind of field it is.</summary>
    public FieldType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The field's column name.</summary>
    public string? ColumnName { get => Get<string>("column_name"); set => Set("column_name", value); }

    /// <summary>The name by which the API knows the field; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The field's display type.</summary>
    public decimal? DisplayType { get => Get<decimal?>("display_type"); set => Set("display_type", value); }

    /// <summary>The field's UI type.</summary>
    public decimal? UiType { get => Get<decimal?>("ui_type"); set => Set("ui_type", value); }

    /// <summary>Whether <c>colour_code_enabled_by_system</c> holds.</summary>
    public bool? ColourCodeEnabledBySystem { get => Get<bool?>("colour_code_enabled_by_system"); set => Set("colour_code_enabled_by_system", value); }

    /// <summary>The field's quick sequence number.</summary>
    public string? QuickSequenceNumber { get => Get<string>("quick_sequence_number"); set => Set("quick_sequence_number", value); }

    /// <summary>The field's email parser.</summary>
    public FieldEmailParser? EmailParser { get => GetObject<FieldEmailParser>("email_parser"); set => Set("email_parser", value); }

    /// <summary>The field's rollup summary.</summary>
    public FieldRollupSummary? RollupSummary { get => GetObject<FieldRollupSummary>("rollup_summary"); set => Set("rollup_summary", value); }

    /// <summary>The field's refer from field.</summary>
    public CrmMetadataReference? ReferFromField { get => GetObject<CrmMetadataReference>("refer_from_field"); set => Set("refer_from_field", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The field's show type.</summary>
    public decimal? ShowType { get => Get<decimal?>("show_type"); set => Set("show_type", value); }

    /// <summary>The kind that the field is counted among.</summary>
    public decimal? Category { get => Get<decimal?>("category"); set => Set("category", value); }

    /// <summary>The profiles that it is for; empty when there are none.</summary>
    public IReadOnlyList<FieldProfile> Profiles { get => GetObjects<FieldProfile>("profiles"); set => Set("profiles", value); }

    /// <summary>The field's view type.</summary>
    public FieldViewType? ViewType { get => GetObject<FieldViewType>("view_type"); set => Set("view_type", value); }

    /// <summary>The field's unique.</summary>
    public FieldUnique? Unique { get => GetObject<FieldUnique>("unique"); set => Set("unique", value); }

    /// <summary>The field's sub module.</summary>
    public LinkingModule? SubModule { get => GetObject<LinkingModule>("sub_module"); set => Set("sub_module", value); }

    /// <summary>The field's external.</summary>
    public FieldExternal? External { get => GetObject<FieldExternal>("external"); set => Set("external", value); }

    /// <summary>The field's private.</summary>
    public FieldPrivate? Private { get => GetObject<FieldPrivate>("private"); set => Set("private", value); }

    /// <summary>The field's convert mapping.</summary>
    public FieldConvertMapping? ConvertMapping { get => GetObject<FieldConvertMapping>("convert_mapping"); set => Set("convert_mapping", value); }

    /// <summary>The field's auto number.</summary>
    public AutoNumber? AutoNumber { get => GetObject<AutoNumber>("autonumber"); set => Set("autonumber", value); }

    /// <summary>The field's auto number.</summary>
    public AutoNumber? AutoNumber2 { get => GetObject<AutoNumber>("auto_number"); set => Set("auto_number", value); }

    /// <summary>The field's crypt.</summary>
    public FieldCrypt? Crypt { get => GetObject<FieldCrypt>("crypt"); set => Set("crypt", value); }

    /// <summary>The field's tooltip.</summary>
    public Tooltip? Tooltip { get => GetObject<Tooltip>("tooltip"); set => Set("tooltip", value); }

    /// <summary>Whether it must have a value.</summary>
    public bool? Required { get => Get<bool?>("required"); set => Set("required", value); }

    /// <summary>The field's validation rule.</summary>
    public CrmReference? ValidationRule { get => GetObject<CrmReference>("validation_rule"); set => Set("validation_rule", value); }

    /// <summary>The section's id.</summary>
    public CrmId? SectionId { get => Get<CrmId?>("section_id"); set => Set("section_id", value); }

    /// <summary>The static values; empty when there are none.</summary>
    public IReadOnlyList<FieldStaticValue> StaticValues { get => GetObjects<FieldStaticValue>("static_values"); set => Set("static_values", value); }

    /// <summary>Whether <c>static_field</c> holds.</summary>
    public bool? StaticField { get => Get<bool?>("static_field"); set => Set("static_field", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>The field's history tracking.</summary>
    public FieldHistoryTracking? HistoryTracking { get => GetObject<FieldHistoryTracking>("history_tracking"); set => Set("history_tracking", value); }

    /// <summary>The field's association details.</summary>
    public FieldAssociationDetail? AssociationDetails
    {
        get => GetObject<FieldAssociationDetail>("association_details");
        set => Set("association_details", value);
    }

    /// <summary>The field's additional column.</summary>
    public string? AdditionalColumn { get => Get<string>("additional_column"); set => Set("additional_column", value); }

    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The field's common picklist.</summary>
    public CrmObject? CommonPicklist { get => GetObject<CrmObject>("common.picklist"); set => Set("common.picklist", value); }

    /// <summary>Whether to update existing records.</summary>
    public bool? UpdateExistingRecords { get => Get<bool?>("_update_existing_records"); set => Set("_update_existing_records", value); }

    /// <summary>Whether <c>number_separator</c> holds.</summary>
    public bool? NumberSeparator { get => Get<bool?>("number_separator"); set => Set("number_separator", value); }

    /// <summary>The field's text area.</summary>
    public FieldTextArea? TextArea { get => GetObject<FieldTextArea>("textarea"); set => Set("textarea", value); }

    /// <summary>The field's display format properties.</summary>
    public FieldDisplayFormatProperty? DisplayFormatProperties => GetObject<FieldDisplayFormatProperty>("display_format_properties");

    /// <summary>Whether history tracking is enabled.</summary>
    public bool? HistoryTrackingEnabled { get => Get<bool?>("history_tracking_enabled"); set => Set("history_tracking_enabled", value); }

    /// <summary>The field's parent field.</summary>
    public CrmMetadataReference? ParentField => GetObject<CrmMetadataReference>("parent_field");

    /// <summary>The child fields; empty when there are none.</summary>
    public IReadOnlyList<FieldChildField> ChildFields => GetObjects<FieldChildField>("child_fields");

    /// <summary>The field's range.</summary>
    public FieldRange? Range => GetObject<FieldRange>("range");

    /// <summary>Whether it is public.</summary>
    public bool? Public => Get<bool?>("public");

    /// <summary>The field's address.</summary>
    public FieldAddress? Address => GetObject<FieldAddress>("address");

    /// <summary>The field's global picklist.</summary>
    public CrmMetadataReference? GlobalPicklist { get => GetObject<CrmMetadataReference>("global_picklist"); set => Set("global_picklist", value); }

    /// <summary>The field's display format.</summary>
    public string? DisplayFormat => Get<string>("display_format");

    /// <summary>The field's encrypt case.</summary>
    public FieldEncryptCase? EncryptCase { get => Get<string>("encrypt_case") is { } text ? new(text) : null; set => Set("encrypt_case", value?.Value); }

    /// <summary>Whether to enable record state.</summary>
    public bool? EnableRecordState { get => Get<bool?>("enable_record_state"); set => Set("enable_record_state", value); }

    /// <summary>The field's subform properties.</summary>
    public FieldSubformProperty? SubformProperties => GetObject<FieldSubformProperty>("subform_properties");

    /// <summary>The field's allowed permissions to update.</summary>
    public FieldAllowedPermissionsToUpdate? AllowedPermissionsToUpdate => GetObject<FieldAllowedPermissionsToUpdate>("allowed_permissions_to_update");

    /// <summary>The field's mask details.</summary>
    public FieldMaskDetail? MaskDetails => GetObject<FieldMaskDetail>("mask_details");

    /// <summary>The portal user types; empty when there are none.</summary>
    public IReadOnlyList<FieldProfile> PortalUserTypes => GetObjects<FieldProfile>("portal_user_types");

    /// <summary>The field's global map dependency.</summary>
    public CrmReference? GlobalMapDependency => GetObject<CrmReference>("global_map_dependency");

    /// <summary>The field's query details.</summary>
    public FieldQueryDetail? QueryDetails => GetObject<FieldQueryDetail>("query_details");
}

/// <summary>A field address.</summary>
public sealed class FieldAddress : CrmObject
{
    /// <summary>What kind of field address it is.</summary>
    public string? Type => Get<string>("type");
}
