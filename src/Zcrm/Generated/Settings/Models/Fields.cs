#nullable enable
namespace Zcrm.Models;

/// <summary>An auto number.</summary>
public sealed class AutoNumber : CrmObject
{
    /// <summary>The starting number length.</summary>
    public decimal? StartingNumberLength { get => Get<decimal?>("starting_number_length"); set => Set("starting_number_length", value); }

    /// <summary>The prefix.</summary>
    public string? Prefix { get => Get<string>("prefix"); set => Set("prefix", value); }

    /// <summary>The suffix.</summary>
    public string? Suffix { get => Get<string>("suffix"); set => Set("suffix", value); }

    /// <summary>The start number.</summary>
    public decimal? StartNumber { get => Get<decimal?>("start_number"); set => Set("start_number", value); }
}

/// <summary>A connected lookup detail.</summary>
public sealed class ConnectedLookupDetail : CrmObject
{
    /// <summary>The field.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Layouts => GetObjects<CrmMetadataReference>("layouts");
}

/// <summary>A field.</summary>
public sealed class Field : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether blueprint is supported.</summary>
    public bool? BlueprintSupported { get => Get<bool?>("blueprint_supported"); set => Set("blueprint_supported", value); }

    /// <summary>The json type.</summary>
    public FieldJsonType? JsonType { get => Get<string>("json_type") is { } text ? new(text) : null; set => Set("json_type", value?.Value); }

    /// <summary>The length.</summary>
    public decimal? Length { get => Get<decimal?>("length"); set => Set("length", value); }

    /// <summary>The decimal place.</summary>
    public string? DecimalPlace { get => Get<string>("decimal_place"); set => Set("decimal_place", value); }

    /// <summary>The multi module lookup.</summary>
    public FieldMultiModuleLookup? MultiModuleLookup
    {
        get => GetObject<FieldMultiModuleLookup>("multi_module_lookup");
        set => Set("multi_module_lookup", value);
    }

    /// <summary>The sharing properties.</summary>
    public FieldSharingProperty? SharingProperties
    {
        get => GetObject<FieldSharingProperty>("sharing_properties");
        set => Set("sharing_properties", value);
    }

    /// <summary>The currency.</summary>
    public FieldCurrency? Currency { get => GetObject<FieldCurrency>("currency"); set => Set("currency", value); }

    /// <summary>The file upload optionlist; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> FileUploadOptionlist
    {
        get => GetObjects<PicklistValue>("file_upolad_optionlist");
        set => Set("file_upolad_optionlist", value);
    }

    /// <summary>The lookup.</summary>
    public FieldLookup? Lookup { get => GetObject<FieldLookup>("lookup"); set => Set("lookup", value); }

    /// <summary>The subform.</summary>
    public FieldSubform? Subform { get => GetObject<FieldSubform>("subform"); set => Set("subform", value); }

    /// <summary>The formula.</summary>
    public FieldFormula? Formula { get => GetObject<FieldFormula>("formula"); set => Set("formula", value); }

    /// <summary>The multi select lookup.</summary>
    public FieldMultiSelectLookup? MultiSelectLookup
    {
        get => GetObject<FieldMultiSelectLookup>("multiselectlookup");
        set => Set("multiselectlookup", value);
    }

    /// <summary>The multi user lookup.</summary>
    public FieldMultiUserLookup? MultiUserLookup { get => GetObject<FieldMultiUserLookup>("multiuserlookup"); set => Set("multiuserlookup", value); }

    /// <summary>The pick list values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }

    /// <summary>The allowed modules; empty when there are none.</summary>
    public IReadOnlyList<LinkingModule> AllowedModules { get => GetObjects<LinkingModule>("allowed_modules"); set => Set("allowed_modules", value); }

    /// <summary>Whether hipaa compliance is enabled.</summary>
    public bool? HipaaComplianceEnabled { get => Get<bool?>("hipaa_compliance_enabled"); set => Set("hipaa_compliance_enabled", value); }

    /// <summary>The hipaa compliance.</summary>
    public FieldHipaaCompliance? HipaaCompliance { get => GetObject<FieldHipaaCompliance>("hipaa_compliance"); set => Set("hipaa_compliance", value); }

    /// <summary>The associated module.</summary>
    public LinkingModule? AssociatedModule { get => GetObject<LinkingModule>("associated_module"); set => Set("associated_module", value); }

    /// <summary>The data type.</summary>
    public FieldDataType? DataType { get => Get<string>("data_type") is { } text ? new(text) : null; set => Set("data_type", value?.Value); }

    /// <summary>The operation type.</summary>
    public FieldOperationType? OperationType { get => GetObject<FieldOperationType>("operation_type"); set => Set("operation_type", value); }

    /// <summary>Whether system is mandatory.</summary>
    public bool? SystemMandatory { get => Get<bool?>("system_mandatory"); set => Set("system_mandatory", value); }

    /// <summary>The switch <c>webhook</c>.</summary>
    public bool? Webhook { get => Get<bool?>("webhook"); set => Set("webhook", value); }

    /// <summary>The sequence number.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The default value.</summary>
    public string? DefaultValue { get => Get<string>("default_value"); set => Set("default_value", value); }

    /// <summary>The switch <c>virtual_field</c>.</summary>
    public bool? VirtualField { get => Get<bool?>("virtual_field"); set => Set("virtual_field", value); }

    /// <summary>The switch <c>field_read_only</c>.</summary>
    public bool? FieldReadOnly { get => Get<bool?>("field_read_only"); set => Set("field_read_only", value); }

    /// <summary>The customizable properties; empty when there are none.</summary>
    public IReadOnlyList<string> CustomizableProperties
    {
        get => Get<IReadOnlyList<string>>("customizable_properties") ?? [];
        set => Set("customizable_properties", value);
    }

    /// <summary>The switch <c>read_only</c>.</summary>
    public bool? ReadOnly { get => Get<bool?>("read_only"); set => Set("read_only", value); }

    /// <summary>The switch <c>custom_field</c>.</summary>
    public bool? CustomField { get => Get<bool?>("custom_field"); set => Set("custom_field", value); }

    /// <summary>Whether businesscard is supported.</summary>
    public bool? BusinesscardSupported { get => Get<bool?>("businesscard_supported"); set => Set("businesscard_supported", value); }

    /// <summary>Whether it is filterable.</summary>
    public bool? Filterable { get => Get<bool?>("filterable"); set => Set("filterable", value); }

    /// <summary>Whether it is visible.</summary>
    public bool? Visible { get => Get<bool?>("visible"); set => Set("visible", value); }

    /// <summary>The switch <c>available_in_user_layout</c>.</summary>
    public bool? AvailableInUserLayout { get => Get<bool?>("available_in_user_layout"); set => Set("available_in_user_layout", value); }

    /// <summary>The switch <c>display_field</c>.</summary>
    public bool? DisplayField { get => Get<bool?>("display_field"); set => Set("display_field", value); }

    /// <summary>The switch <c>pick_list_values_sorted_lexically</c>.</summary>
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

    /// <summary>The switch <c>separator</c>.</summary>
    public bool? Separator { get => Get<bool?>("separator"); set => Set("separator", value); }

    /// <summary>Whether it is searchable.</summary>
    public bool? Searchable { get => Get<bool?>("searchable"); set => Set("searchable", value); }

    /// <summary>The switch <c>enable_colour_code</c>.</summary>
    public bool? EnableColourCode { get => Get<bool?>("enable_colour_code"); set => Set("enable_colour_code", value); }

    /// <summary>The switch <c>mass_update</c>.</summary>
    public bool? MassUpdate { get => Get<bool?>("mass_update"); set => Set("mass_update", value); }

    /// <summary>The created source.</summary>
    public FieldCreatedSource? CreatedSource
    {
        get => Get<string>("created_source") is { } text ? new(text) : null;
        set => Set("created_source", value?.Value);
    }

    /// <summary>The type.</summary>
    public FieldType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The column name.</summary>
    public string? ColumnName { get => Get<string>("column_name"); set => Set("column_name", value); }

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The display type.</summary>
    public decimal? DisplayType { get => Get<decimal?>("display_type"); set => Set("display_type", value); }

    /// <summary>The ui type.</summary>
    public decimal? UiType { get => Get<decimal?>("ui_type"); set => Set("ui_type", value); }

    /// <summary>The switch <c>colour_code_enabled_by_system</c>.</summary>
    public bool? ColourCodeEnabledBySystem { get => Get<bool?>("colour_code_enabled_by_system"); set => Set("colour_code_enabled_by_system", value); }

    /// <summary>The quick sequence number.</summary>
    public string? QuickSequenceNumber { get => Get<string>("quick_sequence_number"); set => Set("quick_sequence_number", value); }

    /// <summary>The email parser.</summary>
    public FieldEmailParser? EmailParser { get => GetObject<FieldEmailParser>("email_parser"); set => Set("email_parser", value); }

    /// <summary>The rollup summary.</summary>
    public FieldRollupSummary? RollupSummary { get => GetObject<FieldRollupSummary>("rollup_summary"); set => Set("rollup_summary", value); }

    /// <summary>The refer from field.</summary>
    public CrmMetadataReference? ReferFromField { get => GetObject<CrmMetadataReference>("refer_from_field"); set => Set("refer_from_field", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The show type.</summary>
    public decimal? ShowType { get => Get<decimal?>("show_type"); set => Set("show_type", value); }

    /// <summary>The category.</summary>
    public decimal? Category { get => Get<decimal?>("category"); set => Set("category", value); }

    /// <summary>The profiles; empty when there are none.</summary>
    public IReadOnlyList<FieldProfile> Profiles { get => GetObjects<FieldProfile>("profiles"); set => Set("profiles", value); }

    /// <summary>The view type.</summary>
    public FieldViewType? ViewType { get => GetObject<FieldViewType>("view_type"); set => Set("view_type", value); }

    /// <summary>The unique.</summary>
    public FieldUnique? Unique { get => GetObject<FieldUnique>("unique"); set => Set("unique", value); }

    /// <summary>The sub module.</summary>
    public LinkingModule? SubModule { get => GetObject<LinkingModule>("sub_module"); set => Set("sub_module", value); }

    /// <summary>The external.</summary>
    public FieldExternal? External { get => GetObject<FieldExternal>("external"); set => Set("external", value); }

    /// <summary>The private.</summary>
    public FieldPrivate? Private { get => GetObject<FieldPrivate>("private"); set => Set("private", value); }

    /// <summary>The convert mapping.</summary>
    public FieldConvertMapping? ConvertMapping { get => GetObject<FieldConvertMapping>("convert_mapping"); set => Set("convert_mapping", value); }

    /// <summary>The auto number.</summary>
    public AutoNumber? AutoNumber { get => GetObject<AutoNumber>("autonumber"); set => Set("autonumber", value); }

    /// <summary>The auto number.</summary>
    public AutoNumber? AutoNumber2 { get => GetObject<AutoNumber>("auto_number"); set => Set("auto_number", value); }

    /// <summary>The crypt.</summary>
    public FieldCrypt? Crypt { get => GetObject<FieldCrypt>("crypt"); set => Set("crypt", value); }

    /// <summary>The tooltip.</summary>
    public Tooltip? Tooltip { get => GetObject<Tooltip>("tooltip"); set => Set("tooltip", value); }

    /// <summary>Whether it is required.</summary>
    public bool? Required { get => Get<bool?>("required"); set => Set("required", value); }

    /// <summary>The validation rule.</summary>
    public CrmReference? ValidationRule { get => GetObject<CrmReference>("validation_rule"); set => Set("validation_rule", value); }

    /// <summary>The section id.</summary>
    public CrmId? SectionId { get => Get<CrmId?>("section_id"); set => Set("section_id", value); }

    /// <summary>The static values; empty when there are none.</summary>
    public IReadOnlyList<FieldStaticValue> StaticValues { get => GetObjects<FieldStaticValue>("static_values"); set => Set("static_values", value); }

    /// <summary>The switch <c>static_field</c>.</summary>
    public bool? StaticField { get => Get<bool?>("static_field"); set => Set("static_field", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public FieldDelete? Delete { get => GetObject<FieldDelete>("_delete"); set => Set("_delete", value); }

    /// <summary>The history tracking.</summary>
    public FieldHistoryTracking? HistoryTracking { get => GetObject<FieldHistoryTracking>("history_tracking"); set => Set("history_tracking", value); }

    /// <summary>The association details.</summary>
    public FieldAssociationDetail? AssociationDetails
    {
        get => GetObject<FieldAssociationDetail>("association_details");
        set => Set("association_details", value);
    }

    /// <summary>The additional column.</summary>
    public string? AdditionalColumn { get => Get<string>("additional_column"); set => Set("additional_column", value); }

    /// <summary>The field label.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The common picklist.</summary>
    public CrmObject? CommonPicklist { get => GetObject<CrmObject>("common.picklist"); set => Set("common.picklist", value); }

    /// <summary>The switch <c>_update_existing_records</c>.</summary>
    public bool? UpdateExistingRecords { get => Get<bool?>("_update_existing_records"); set => Set("_update_existing_records", value); }

    /// <summary>The switch <c>number_separator</c>.</summary>
    public bool? NumberSeparator { get => Get<bool?>("number_separator"); set => Set("number_separator", value); }

    /// <summary>The text area.</summary>
    public FieldTextArea? TextArea { get => GetObject<FieldTextArea>("textarea"); set => Set("textarea", value); }

    /// <summary>The display format properties.</summary>
    public FieldDisplayFormatProperty? DisplayFormatProperties => GetObject<FieldDisplayFormatProperty>("display_format_properties");

    /// <summary>Whether history tracking is enabled.</summary>
    public bool? HistoryTrackingEnabled { get => Get<bool?>("history_tracking_enabled"); set => Set("history_tracking_enabled", value); }

    /// <summary>The parent field.</summary>
    public CrmMetadataReference? ParentField => GetObject<CrmMetadataReference>("parent_field");

    /// <summary>The child fields; empty when there are none.</summary>
    public IReadOnlyList<FieldChildField> ChildFields => GetObjects<FieldChildField>("child_fields");

    /// <summary>The range.</summary>
    public FieldRange? Range => GetObject<FieldRange>("range");

    /// <summary>Whether it is public.</summary>
    public bool? Public => Get<bool?>("public");

    /// <summary>The address.</summary>
    public FieldAddress? Address => GetObject<FieldAddress>("address");

    /// <summary>The global picklist.</summary>
    public CrmMetadataReference? GlobalPicklist { get => GetObject<CrmMetadataReference>("global_picklist"); set => Set("global_picklist", value); }

    /// <summary>The display format.</summary>
    public string? DisplayFormat => Get<string>("display_format");

    /// <summary>The encrypt case.</summary>
    public FieldEncryptCase? EncryptCase { get => Get<string>("encrypt_case") is { } text ? new(text) : null; set => Set("encrypt_case", value?.Value); }

    /// <summary>The switch <c>enable_record_state</c>.</summary>
    public bool? EnableRecordState { get => Get<bool?>("enable_record_state"); set => Set("enable_record_state", value); }

    /// <summary>The subform properties.</summary>
    public FieldSubformProperty? SubformProperties => GetObject<FieldSubformProperty>("subform_properties");

    /// <summary>The allowed permissions to update.</summary>
    public FieldAllowedPermissionsToUpdate? AllowedPermissionsToUpdate => GetObject<FieldAllowedPermissionsToUpdate>("allowed_permissions_to_update");

    /// <summary>The mask details.</summary>
    public FieldMaskDetail? MaskDetails => GetObject<FieldMaskDetail>("mask_details");

    /// <summary>The portal user types; empty when there are none.</summary>
    public IReadOnlyList<FieldProfile> PortalUserTypes => GetObjects<FieldProfile>("portal_user_types");

    /// <summary>The global map dependency.</summary>
    public CrmReference? GlobalMapDependency => GetObject<CrmReference>("global_map_dependency");

    /// <summary>The query details.</summary>
    public FieldQueryDetail? QueryDetails => GetObject<FieldQueryDetail>("query_details");
}

/// <summary>A field address.</summary>
public sealed class FieldAddress : CrmObject
{
    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");
}
