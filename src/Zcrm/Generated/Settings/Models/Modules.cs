#nullable enable
namespace Zcrm.Models;

/// <summary>A module.</summary>
public sealed class Module : CrmObject
{
    /// <summary>The module's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows the module; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>Whether it has more profiles.</summary>
    public bool? HasMoreProfiles { get => Get<bool?>("has_more_profiles"); set => Set("has_more_profiles", value); }

    /// <summary>Whether sub menu is available.</summary>
    public bool? SubMenuAvailable { get => Get<bool?>("sub_menu_available"); set => Set("sub_menu_available", value); }

    /// <summary>Whether it can have common search.</summary>
    public bool? CommonSearchSupported { get => Get<bool?>("common.search_supported"); set => Set("common.search_supported", value); }

    /// <summary>Whether people may have it deleted.</summary>
    public bool? Deletable { get => Get<bool?>("deletable"); set => Set("deletable", value); }

    /// <summary>What people wrote about the module.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Whether people may have it created.</summary>
    public bool? Creatable { get => Get<bool?>("creatable"); set => Set("creatable", value); }

    /// <summary>Whether <c>recycle_bin_on_delete</c> holds.</summary>
    public bool? RecycleBinOnDelete { get => Get<bool?>("recycle_bin_on_delete"); set => Set("recycle_bin_on_delete", value); }

    /// <summary>Whether it can have inventory template.</summary>
    public bool? InventoryTemplateSupported { get => Get<bool?>("inventory_template_supported"); set => Set("inventory_template_supported", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The name that people see, for many.</summary>
    public string? PluralLabel { get => Get<string>("plural_label"); set => Set("plural_label", value); }

    /// <summary>Whether <c>presence_sub_menu</c> holds.</summary>
    public bool? PresenceSubMenu { get => Get<bool?>("presence_sub_menu"); set => Set("presence_sub_menu", value); }

    /// <summary>Whether it can have triggers.</summary>
    public bool? TriggersSupported { get => Get<bool?>("triggers_supported"); set => Set("triggers_supported", value); }

    /// <summary>Whether <c>chart_view</c> holds.</summary>
    public bool? ChartView { get => Get<bool?>("chart_view"); set => Set("chart_view", value); }

    /// <summary>Whether it is blueprint supported.</summary>
    public bool? IsBlueprintSupported { get => Get<bool?>("isBlueprintSupported"); set => Set("isBlueprintSupported", value); }

    /// <summary>The module's visibility.</summary>
    public int? Visibility { get => Get<int?>("visibility"); set => Set("visibility", value); }

    /// <summary>Whether people see it.</summary>
    public bool? Visible { get => Get<bool?>("visible"); set => Set("visible", value); }

    /// <summary>Whether people may have it converted.</summary>
    public bool? Convertable { get => Get<bool?>("convertable"); set => Set("convertable", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable { get => Get<bool?>("editable"); set => Set("editable", value); }

    /// <summary>Whether <c>emailTemplate_support</c> holds.</summary>
    public bool? EmailTemplateSupport { get => Get<bool?>("emailTemplate_support"); set => Set("emailTemplate_support", value); }

    /// <summary>Whether it can have email parser.</summary>
    public bool? EmailParserSupported { get => Get<bool?>("email_parser_supported"); set => Set("email_parser_supported", value); }

    /// <summary>Whether it can have filter.</summary>
    public bool? FilterSupported { get => Get<bool?>("filter_supported"); set => Set("filter_supported", value); }

    /// <summary>Whether it has a tab.</summary>
    public bool? ShowAsTab { get => Get<bool?>("show_as_tab"); set => Set("show_as_tab", value); }

    /// <summary>The module's web link.</summary>
    public string? WebLink { get => Get<string>("web_link"); set => Set("web_link", value); }

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The name that people see, for one.</summary>
    public string? SingularLabel { get => Get<string>("singular_label"); set => Set("singular_label", value); }

    /// <summary>Whether people may have it seen.</summary>
    public bool? Viewable { get => Get<bool?>("viewable"); set => Set("viewable", value); }

    /// <summary>Whether the API may be used with its records.</summary>
    public bool? ApiSupported { get => Get<bool?>("api_supported"); set => Set("api_supported", value); }

    /// <summary>Whether it is in the short form for new records.</summary>
    public bool? QuickCreate { get => Get<bool?>("quick_create"); set => Set("quick_create", value); }

    /// <summary>Who made it: Zoho (<c>default</c>) or people (<c>custom</c>).</summary>
    public ModuleGeneratedType? GeneratedType
    {
        get => Get<string>("generated_type") is { } text ? new(text) : null;
        set => Set("generated_type", value?.Value);
    }

    /// <summary>Whether feeds are required.</summary>
    public bool? FeedsRequired { get => Get<bool?>("feeds_required"); set => Set("feeds_required", value); }

    /// <summary>Whether it can have scoring.</summary>
    public bool? ScoringSupported { get => Get<bool?>("scoring_supported"); set => Set("scoring_supported", value); }

    /// <summary>Whether it can have webform.</summary>
    public bool? WebformSupported { get => Get<bool?>("webform_supported"); set => Set("webform_supported", value); }

    /// <summary>The module's territory.</summary>
    public ModuleTerritory? Territory { get => GetObject<ModuleTerritory>("territory"); set => Set("territory", value); }

    /// <summary>The arguments; empty when there are none.</summary>
    public IReadOnlyList<ModuleArgument> Arguments { get => GetObjects<ModuleArgument>("arguments"); set => Set("arguments", value); }

    /// <summary>The module name.</summary>
    public string? ModuleName { get => Get<string>("module_name"); set => Set("module_name", value); }

    /// <summary>Whether it can have chart view.</summary>
    public bool? ChartViewSupported { get => Get<bool?>("chart_view_supported"); set => Set("chart_view_supported", value); }

    /// <summary>The module's profile count.</summary>
    public int? ProfileCount { get => Get<int?>("profile_count"); set => Set("profile_count", value); }

    /// <summary>The module's business card field limit.</summary>
    public int? BusinessCardFieldLimit { get => Get<int?>("business_card_field_limit"); set => Set("business_card_field_limit", value); }

    /// <summary>Whether to track current data.</summary>
    public bool? TrackCurrentData { get => Get<bool?>("track_current_data"); set => Set("track_current_data", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The profiles that it is for; empty when there are none.</summary>
    public IReadOnlyList<ModuleProfile> Profiles { get => GetObjects<ModuleProfile>("profiles"); set => Set("profiles", value); }

    /// <summary>The module's parent module.</summary>
    public CrmMetadataReference? ParentModule { get => GetObject<CrmMetadataReference>("parent_module"); set => Set("parent_module", value); }

    /// <summary>The module's activity badge.</summary>
    public ModuleActivityBadge? ActivityBadge
    {
        get => Get<string>("activity_badge") is { } text ? new(text) : null;
        set => Set("activity_badge", value?.Value);
    }

    /// <summary>The field states; empty when there are none.</summary>
    public IReadOnlyList<string> FieldStates { get => Get<IReadOnlyList<string>>("$field_states") ?? []; set => Set("$field_states", value); }

    /// <summary>The business card fields; empty when there are none.</summary>
    public IReadOnlyList<string> BusinessCardFields
    {
        get => Get<IReadOnlyList<string>>("business_card_fields") ?? [];
        set => Set("business_card_fields", value);
    }

    /// <summary>The module's per page.</summary>
    public int? PerPage { get => Get<int?>("per_page"); set => Set("per_page", value); }

    /// <summary>The properties; empty when there are none.</summary>
    public IReadOnlyList<string> Properties { get => Get<IReadOnlyList<string>>("$properties") ?? []; set => Set("$properties", value); }

    /// <summary>The on demand properties; empty when there are none.</summary>
    public IReadOnlyList<string> OnDemandProperties
    {
        get => Get<IReadOnlyList<string>>("$on_demand_properties") ?? [];
        set => Set("$on_demand_properties", value);
    }

    /// <summary>The search layout fields; empty when there are none.</summary>
    public IReadOnlyList<string> SearchLayoutFields
    {
        get => Get<IReadOnlyList<string>>("search_layout_fields") ?? [];
        set => Set("search_layout_fields", value);
    }

    /// <summary>Whether it can have kanban view.</summary>
    public bool? KanbanViewSupported { get => Get<bool?>("kanban_view_supported"); set => Set("kanban_view_supported", value); }

    /// <summary>The module's lookup field properties.</summary>
    public ModuleLookupFieldProperty? LookupFieldProperties
    {
        get => GetObject<ModuleLookupFieldProperty>("lookup_field_properties");
        set => Set("lookup_field_properties", value);
    }

    /// <summary>Whether <c>kanban_view</c> holds.</summary>
    public bool? KanbanView { get => Get<bool?>("kanban_view"); set => Set("kanban_view", value); }

    /// <summary>The related lists; empty when there are none.</summary>
    public IReadOnlyList<RelatedList> RelatedLists { get => GetObjects<RelatedList>("related_lists"); set => Set("related_lists", value); }

    /// <summary>Whether <c>filter_status</c> holds.</summary>
    public bool? FilterStatus { get => Get<bool?>("filter_status"); set => Set("filter_status", value); }

    /// <summary>The module's related list properties.</summary>
    public ModuleRelatedListProperty? RelatedListProperties
    {
        get => GetObject<ModuleRelatedListProperty>("related_list_properties");
        set => Set("related_list_properties", value);
    }

    /// <summary>The module's display field.</summary>
    public ModuleDisplayField? DisplayField { get => GetObject<ModuleDisplayField>("display_field"); set => Set("display_field", value); }

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<Layout> Layouts { get => GetObjects<Layout>("layouts"); set => Set("layouts", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<Field> Fields { get => GetObjects<Field>("fields"); set => Set("fields", value); }

    /// <summary>The module's custom view.</summary>
    public CustomView? CustomView { get => GetObject<CustomView>("custom_view"); set => Set("custom_view", value); }

    /// <summary>Whether <c>zia_view</c> holds.</summary>
    public bool? ZiaView { get => Get<bool?>("zia_view"); set => Set("zia_view", value); }

    /// <summary>The default mapping fields; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> DefaultMappingFields
    {
        get => GetObjects<CrmMetadataReference>("default_mapping_fields");
        set => Set("default_mapping_fields", value);
    }

    /// <summary>The module's state.</summary>
    public ModuleStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>The module's static subform properties.</summary>
    public ModuleStaticSubformProperty? StaticSubformProperties
    {
        get => GetObject<ModuleStaticSubformProperty>("static_subform_properties");
        set => Set("static_subform_properties", value);
    }

    /// <summary>The layout associations; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> LayoutAssociations
    {
        get => GetObjects<CrmMetadataReference>("layout_associations");
        set => Set("layout_associations", value);
    }

    /// <summary>Whether it can have global search.</summary>
    public bool? GlobalSearchSupported => Get<bool?>("global_search_supported");

    /// <summary>Whether public fields are configured.</summary>
    public bool? PublicFieldsConfigured => Get<bool?>("public_fields_configured");

    /// <summary>Whether <c>lookupable</c> holds.</summary>
    public bool? Lookupable => Get<bool?>("lookupable");

    /// <summary>The module type.</summary>
    public ModuleType? ModuleType => Get<string>("module_type") is { } text ? new(text) : null;

    /// <summary>Whether CC is enabled.</summary>
    public bool? CcEnabled => Get<bool?>("cc_enabled");

    /// <summary>The module's actual plural label.</summary>
    public string? ActualPluralLabel => Get<string>("actual_plural_label");

    /// <summary>The module's actual singular label.</summary>
    public string? ActualSingularLabel => Get<string>("actual_singular_label");

    /// <summary>The module's access type.</summary>
    public ModuleAccessType? AccessType => Get<string>("access_type") is { } text ? new(text) : null;

    /// <summary>The module's private profile.</summary>
    public CrmReference? PrivateProfile => GetObject<CrmReference>("private_profile");

    /// <summary>Where the module comes from.</summary>
    public LayoutSource? Source => Get<string>("source") is { } text ? new(text) : null;

    /// <summary>Whether <c>$others_awaiting</c> holds.</summary>
    public bool? OthersAwaiting => Get<bool?>("$others_awaiting");

    /// <summary>Whether <c>showleadchainsync</c> holds.</summary>
    public bool? Showleadchainsync => Get<bool?>("showleadchainsync");

    /// <summary>Whether to show social.</summary>
    public bool? ShowSocial => Get<bool?>("show_social");

    /// <summary>Whether to show visitor.</summary>
    public bool? ShowVisitor => Get<bool?>("show_visitor");

    /// <summary>Whether to show googlesync.</summary>
    public bool? ShowGooglesync => Get<bool?>("show_googlesync");

    /// <summary>Whether <c>showtiktoksync</c> holds.</summary>
    public bool? Showtiktoksync => Get<bool?>("showtiktoksync");

    /// <summary>Whether to show webform.</summary>
    public bool? ShowWebform => Get<bool?>("show_webform");

    /// <summary>Whether <c>showfacebooksync</c> holds.</summary>
    public bool? Showfacebooksync => Get<bool?>("showfacebooksync");

    /// <summary>Whether to show emailparser.</summary>
    public bool? ShowEmailparser => Get<bool?>("show_emailparser");

    /// <summary>Whether <c>showlinkedinsync</c> holds.</summary>
    public bool? Showlinkedinsync => Get<bool?>("showlinkedinsync");

    /// <summary>How many masked fields there are.</summary>
    public int? MaskedFieldsCount => Get<int?>("masked_fields_count");
}

/// <summary>A module argument.</summary>
public sealed class ModuleArgument : CrmObject
{
    /// <summary>The module argument's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module argument's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A module display field.</summary>
public sealed class ModuleDisplayField : CrmObject
{
    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The type of the values, for example <c>picklist</c> or <c>lookup</c>.</summary>
    public ModuleDisplayFieldDataType? DataType { get => Get<string>("data_type") is { } text ? new(text) : null; set => Set("data_type", value?.Value); }

    /// <summary>The auto number.</summary>
    public AutoNumber? AutoNumber { get => GetObject<AutoNumber>("auto_number"); set => Set("auto_number", value); }
}

/// <summary>A module lookup field property.</summary>
public sealed class ModuleLookupFieldProperty : CrmObject
{
    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<ModuleLookupFieldPropertyField> Fields
    {
        get => GetObjects<ModuleLookupFieldPropertyField>("fields");
        set => Set("fields", value);
    }
}

/// <summary>A module lookup field property field.</summary>
public sealed class ModuleLookupFieldPropertyField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }
}

/// <summary>A module profile.</summary>
public sealed class ModuleProfile : CrmObject
{
    /// <summary>The module profile's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module profile's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}

/// <summary>A module related list property.</summary>
public sealed class ModuleRelatedListProperty : CrmObject
{
    /// <summary>The field by which rows are sorted.</summary>
    public CrmMetadataReference? SortBy { get => GetObject<CrmMetadataReference>("sort_by"); set => Set("sort_by", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<string> Fields { get => Get<IReadOnlyList<string>>("fields") ?? []; set => Set("fields", value); }

    /// <summary><c>asc</c> or <c>desc</c>.</summary>
    public string? SortOrder { get => Get<string>("sort_order"); set => Set("sort_order", value); }
}

/// <summary>A module static subform property.</summary>
public sealed class ModuleStaticSubformProperty : CrmObject
{
    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Fields { get => GetObjects<CrmMetadataReference>("fields"); set => Set("fields", value); }
}
