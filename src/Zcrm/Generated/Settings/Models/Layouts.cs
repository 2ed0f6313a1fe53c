#nullable enable
namespace Zcrm.Models;

/// <summary>A layout.</summary>
public sealed class Layout : CrmObject
{
    /// <summary>The layout's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The layout's display type.</summary>
    public int? DisplayType { get => Get<int?>("display_type"); set => Set("display_type", value); }

    /// <summary>The name by which the API knows the layout; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>Whether it has more profiles.</summary>
    public bool? HasMoreProfiles { get => Get<bool?>("has_more_profiles"); set => Set("has_more_profiles", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Whether people see it.</summary>
    public bool? Visible { get => Get<bool?>("visible"); set => Set("visible", value); }

    /// <summary>Where the layout comes from.</summary>
    public LayoutSource? Source { get => Get<string>("source") is { } text ? new(text) : null; set => Set("source", value?.Value); }

    /// <summary>The layout's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The layout's mode.</summary>
    public string? Mode { get => Get<string>("mode"); set => Set("mode", value); }

    /// <summary>The layout's subform properties.</summary>
    public LayoutSubformProperty? SubformProperties
    {
        get => GetObject<LayoutSubformProperty>("subform_properties");
        set => Set("subform_properties", value);
    }

    /// <summary>The layout's state.</summary>
    public LayoutStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>Whether to show business card.</summary>
    public bool? ShowBusinessCard { get => Get<bool?>("show_business_card"); set => Set("show_business_card", value); }

    /// <summary>Who made it: Zoho (<c>default</c>) or people (<c>custom</c>).</summary>
    public LayoutGeneratedType? GeneratedType
    {
        get => Get<string>("generated_type") is { } text ? new(text) : null;
        set => Set("generated_type", value?.Value);
    }

    /// <summary>The layout's created for.</summary>
    public CrmReference? CreatedFor { get => GetObject<CrmReference>("created_for"); set => Set("created_for", value); }

    /// <summary>The layout's convert mapping.</summary>
    public LayoutConvertMapping? ConvertMapping { get => GetObject<LayoutConvertMapping>("convert_mapping"); set => Set("convert_mapping", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The profiles that it is for; empty when there are none.</summary>
    public IReadOnlyList<LayoutProfile> Profiles { get => GetObjects<LayoutProfile>("profiles"); set => Set("profiles", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The sections; empty when there are none.</summary>
    public IReadOnlyList<Section> Sections { get => GetObjects<Section>("sections"); set => Set("sections", value); }

    /// <summary>The layout's actions allowed.</summary>
    public LayoutActionsAllowed? ActionsAllowed { get => GetObject<LayoutActionsAllowed>("actions_allowed"); set => Set("actions_allowed", value); }

    /// <summary>The portal user types; empty when there are none.</summary>
    public IReadOnlyList<LayoutPortalUserType> PortalUserTypes => GetObjects<LayoutPortalUserType>("portal_user_types");

    /// <summary>The layout's total profiles.</summary>
    public decimal? TotalProfiles => Get<decimal?>("total_profiles");
}

/// <summary>A layout actions allowed.</summary>
public sealed class LayoutActionsAllowed : CrmObject
{
    /// <summary>Whether it may be changed.</summary>
    public bool? Edit { get => Get<bool?>("edit"); set => Set("edit", value); }

    /// <summary>Whether to rename.</summary>
    public bool? Rename { get => Get<bool?>("rename"); set => Set("rename", value); }

    /// <summary>Whether to clone.</summary>
    public bool? Clone { get => Get<bool?>("clone"); set => Set("clone", value); }

    /// <summary>Whether <c>downgrade</c> holds.</summary>
    public bool? Downgrade { get => Get<bool?>("downgrade"); set => Set("downgrade", value); }

    /// <summary>Whether it may be deleted.</summary>
    public bool? Delete { get => Get<bool?>("delete"); set => Set("delete", value); }

    /// <summary>Whether to deactivate.</summary>
    public bool? Deactivate { get => Get<bool?>("deactivate"); set => Set("deactivate", value); }

    /// <summary>Whether to set layout permissions.</summary>
    public bool? SetLayoutPermissions { get => Get<bool?>("set_layout_permissions"); set => Set("set_layout_permissions", value); }
}

/// <summary>A layout convert mapping.</summary>
public sealed class LayoutConvertMapping : CrmObject
{
    /// <summary>The contacts.</summary>
    public CrmReference? Contacts { get => GetObject<CrmReference>("Contacts"); set => Set("Contacts", value); }

    /// <summary>The deals.</summary>
    public LayoutConvertMappingDeal? Deals { get => GetObject<LayoutConvertMappingDeal>("Deals"); set => Set("Deals", value); }

    /// <summary>The accounts.</summary>
    public CrmReference? Accounts { get => GetObject<CrmReference>("Accounts"); set => Set("Accounts", value); }

    /// <summary>The invoices.</summary>
    public CrmReference? Invoices { get => GetObject<CrmReference>("Invoices"); set => Set("Invoices", value); }

    /// <summary>The sales orders.</summary>
    public CrmReference? SalesOrders { get => GetObject<CrmReference>("SalesOrders"); set => Set("SalesOrders", value); }
}

/// <summary>A layout convert mapping deal.</summary>
public sealed class LayoutConvertMappingDeal : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<LayoutConvertMappingDealField> Fields { get => GetObjects<LayoutConvertMappingDealField>("fields"); set => Set("fields", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");
}

/// <summary>A layout convert mapping deal field.</summary>
public sealed class LayoutConvertMappingDealField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>Whether it must have a value.</summary>
    public bool? Required { get => Get<bool?>("required"); set => Set("required", value); }
}

/// <summary>A layout portal user type.</summary>
public sealed class LayoutPortalUserType : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default => Get<bool?>("default");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The default view.</summary>
    public CrmMetadataReference? DefaultView => GetObject<CrmMetadataReference>("_default_view");
}

/// <summary>A layout profile.</summary>
public sealed class LayoutProfile : CrmObject
{
    /// <summary>The layout profile's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>The layout profile's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The layout profile's default view.</summary>
    public CrmMetadataReference? DefaultView { get => GetObject<CrmMetadataReference>("_default_view"); set => Set("_default_view", value); }

    /// <summary>The layout profile's default assignment view.</summary>
    public CrmMetadataReference? DefaultAssignmentView
    {
        get => GetObject<CrmMetadataReference>("_default_assignment_view");
        set => Set("_default_assignment_view", value);
    }

    /// <summary>What kind of layout profile it is.</summary>
    public LayoutProfileType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}

/// <summary>A layout subform property.</summary>
public sealed class LayoutSubformProperty : CrmObject
{
    /// <summary>Whether <c>pinned_column</c> holds.</summary>
    public bool? PinnedColumn { get => Get<bool?>("pinned_column"); set => Set("pinned_column", value); }
}

/// <summary>A section.</summary>
public sealed class Section : CrmObject
{
    /// <summary>The section's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Its place in the order.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>Whether it is subform section.</summary>
    public bool? IsSubformSection { get => Get<bool?>("isSubformSection"); set => Set("isSubformSection", value); }

    /// <summary>The section's tab traversal.</summary>
    public SectionTabTraversal? TabTraversal
    {
        get => Get<string>("tab_traversal") is { } text ? new(text) : null;
        set => Set("tab_traversal", value?.Value);
    }

    /// <summary>The name by which the API knows the section; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The section's column count.</summary>
    public decimal? ColumnCount { get => Get<decimal?>("column_count"); set => Set("column_count", value); }

    /// <summary>The section's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who made it: Zoho (<c>default</c>) or people (<c>custom</c>).</summary>
    public SectionGeneratedType? GeneratedType
    {
        get => Get<string>("generated_type") is { } text ? new(text) : null;
        set => Set("generated_type", value?.Value);
    }

    /// <summary>What kind of section it is.</summary>
    public PicklistValueType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<Field> Fields { get => GetObjects<Field>("fields"); set => Set("fields", value); }

    /// <summary>The section's properties.</summary>
    public SectionProperty? Properties { get => GetObject<SectionProperty>("properties"); set => Set("properties", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>The section's parent section.</summary>
    public CrmReference? ParentSection => GetObject<CrmReference>("parent_section");

    /// <summary>The section's mode.</summary>
    public SectionMode? Mode => Get<string>("mode") is { } text ? new(text) : null;

    /// <summary>The section's actions allowed.</summary>
    public SectionActionsAllowed? ActionsAllowed => GetObject<SectionActionsAllowed>("actions_allowed");

    /// <summary>Whether it is parent section.</summary>
    public bool? IsParentSection => Get<bool?>("is_parent_section");
}

/// <summary>A section actions allowed.</summary>
public sealed class SectionActionsAllowed : CrmObject
{
    /// <summary>Whether to add field.</summary>
    public bool? AddField => Get<bool?>("add_field");

    /// <summary>Whether to rename.</summary>
    public bool? Rename => Get<bool?>("rename");

    /// <summary>Whether to change tab traversal.</summary>
    public bool? ChangeTabTraversal => Get<bool?>("change_tab_traversal");

    /// <summary>Whether to reorder.</summary>
    public bool? Reorder => Get<bool?>("reorder");

    /// <summary>Whether it may be deleted.</summary>
    public bool? Delete => Get<bool?>("delete");

    /// <summary>Whether to remove field.</summary>
    public bool? RemoveField => Get<bool?>("remove_field");

    /// <summary>Whether to change column count.</summary>
    public bool? ChangeColumnCount => Get<bool?>("change_column_count");
}

/// <summary>A section property.</summary>
public sealed class SectionProperty : CrmObject
{
    /// <summary>Whether to reorder rows.</summary>
    public bool? ReorderRows { get => Get<bool?>("reorder_rows"); set => Set("reorder_rows", value); }

    /// <summary>The section property's maximum rows.</summary>
    public decimal? MaximumRows { get => Get<decimal?>("maximum_rows"); set => Set("maximum_rows", value); }

    /// <summary>The section property's tooltip.</summary>
    public Tooltip? Tooltip { get => GetObject<Tooltip>("tooltip"); set => Set("tooltip", value); }

    /// <summary>The section property's bulk addition.</summary>
    public string? BulkAddition => Get<string>("bulk_addition");

    /// <summary>The preference; empty when there are none.</summary>
    public IReadOnlyList<RuleCriteria> Preference => GetObjects<RuleCriteria>("preference");
}

/// <summary>A layout generated type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct LayoutGeneratedType(string Value)
{
    /// <summary><c>system</c>.</summary>
    public static LayoutGeneratedType System => new("system");

    /// <summary><c>custom</c>.</summary>
    public static LayoutGeneratedType Custom => new("custom");

    /// <summary><c>default</c>.</summary>
    public static LayoutGeneratedType Default => new("default");

    /// <summary><c>web</c>.</summary>
    public static LayoutGeneratedType Web => new("web");

    /// <summary><c>linking</c>.</summary>
    public static LayoutGeneratedType Linking => new("linking");

    /// <summary><c>subform</c>.</summary>
    public static LayoutGeneratedType Subform => new("subform");

    /// <summary><c>orchestration</c>.</summary>
    public static LayoutGeneratedType Orchestration => new("orchestration");

    /// <summary><c>field_tracker</c>.</summary>
    public static LayoutGeneratedType FieldTracker => new("field_tracker");

    /// <summary><c>webtab_slyteui</c>.</summary>
    public static LayoutGeneratedType WebtabSlyteui => new("webtab_slyteui");

    /// <summary><c>static_subform</c>.</summary>
    public static LayoutGeneratedType StaticSubform => new("static_subform");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator LayoutGeneratedType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A layout mode; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct LayoutMode(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static LayoutMode All => new("all");

    /// <summary><c>business_card</c>.</summary>
    public static LayoutMode BusinessCard => new("business_card");

    /// <summary><c>quick_create</c>.</summary>
    public static LayoutMode QuickCreate => new("quick_create");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator LayoutMode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
