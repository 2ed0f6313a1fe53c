#nullable enable
namespace Zcrm.Models;

/// <summary>A button.</summary>
public sealed class Button : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");

    /// <summary>The target screen.</summary>
    public Screen? TargetScreen => GetObject<Screen>("target_screen");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The message.</summary>
    public ButtonMessage? Message => GetObject<ButtonMessage>("message");

    /// <summary>The color.</summary>
    public string? Color => Get<string>("color");

    /// <summary>The shape.</summary>
    public string? Shape => Get<string>("shape");

    /// <summary>The background color.</summary>
    public string? BackgroundColor => Get<string>("background_color");

    /// <summary>The visibility.</summary>
    public string? Visibility => Get<string>("visibility");

    /// <summary>The resource.</summary>
    public CrmObject? Resource => GetObject<CrmObject>("resource");

    /// <summary>The transition.</summary>
    public CrmReference? Transition => GetObject<CrmReference>("transition");

    /// <summary>The category.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The reference id.</summary>
    public string? ReferenceId => Get<string>("reference_id");
}

/// <summary>A button message.</summary>
public sealed class ButtonMessage : CrmObject
{
    /// <summary>The title.</summary>
    public string? Title => Get<string>("title");

    /// <summary>The content.</summary>
    public string? Content => Get<string>("content");
}

/// <summary>A permissions detail.</summary>
public sealed class PermissionsDetail : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Whether it is enabled.</summary>
    public bool? Enabled => Get<bool?>("enabled");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>Whether it is customizable.</summary>
    public bool? Customizable => Get<bool?>("customizable");

    /// <summary>The parent permissions; empty when there are none.</summary>
    public IReadOnlyList<string> ParentPermissions => Get<IReadOnlyList<string>>("parent_permissions") ?? [];

    /// <summary>The module.</summary>
    public string? Module => Get<string>("module");
}

/// <summary>A screen.</summary>
public sealed class Screen : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The reference id.</summary>
    public string? ReferenceId => Get<string>("reference_id");

    /// <summary>The conditional rules; empty when there are none.</summary>
    public IReadOnlyList<ScreenConditionalRule> ConditionalRules => GetObjects<ScreenConditionalRule>("conditional_rules");

    /// <summary>The segments; empty when there are none.</summary>
    public IReadOnlyList<Segment> Segments => GetObjects<Segment>("segments");
}

/// <summary>A screen conditional rule.</summary>
public sealed class ScreenConditionalRule : CrmObject
{
    /// <summary>The query id.</summary>
    public string? QueryId => Get<string>("query_id");

    /// <summary>The execute on.</summary>
    public ScreenConditionalRuleExecuteOn? ExecuteOn => Get<string>("execute_on") is { } text ? new(text) : null;

    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<ScreenConditionalRuleAction> Actions => GetObjects<ScreenConditionalRuleAction>("actions");
}

/// <summary>A screen conditional rule action.</summary>
public sealed class ScreenConditionalRuleAction : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The segment.</summary>
    public Segment? Segment => GetObject<Segment>("segment");

    /// <summary>The fields.</summary>
    public Field? Fields => GetObject<Field>("fields");

    /// <summary>The field.</summary>
    public Field? Field => GetObject<Field>("field");

    /// <summary>The value.</summary>
    public CrmObject? Value => GetObject<CrmObject>("value");

    /// <summary>The exempted profiles; empty when there are none.</summary>
    public IReadOnlyList<ScreenConditionalRuleActionExemptedProfile> ExemptedProfiles => GetObjects<ScreenConditionalRuleActionExemptedProfile>("exempted_profiles");
}

/// <summary>A screen conditional rule action exempted profile.</summary>
public sealed class ScreenConditionalRuleActionExemptedProfile : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The default view.</summary>
    public CrmMetadataReference? DefaultView => GetObject<CrmMetadataReference>("_default_view");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The description.</summary>
    public string? Description => Get<string>("description");

    /// <summary>Whether it is default.</summary>
    public bool? Default => Get<bool?>("default");

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete => Get<bool?>("_delete");

    /// <summary>The permission type.</summary>
    public string? PermissionType => Get<string>("permission_type");

    /// <summary>Whether it is custom.</summary>
    public bool? Custom => Get<bool?>("custom");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The type.</summary>
    public LayoutProfileType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The permissions details; empty when there are none.</summary>
    public IReadOnlyList<PermissionsDetail> PermissionsDetails => GetObjects<PermissionsDetail>("permissions_details");

    /// <summary>The sections; empty when there are none.</summary>
    public IReadOnlyList<ScreenConditionalRuleActionExemptedProfileSection> Sections => GetObjects<ScreenConditionalRuleActionExemptedProfileSection>("sections");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The switch <c>category</c>.</summary>
    public bool? Category => Get<bool?>("category");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");
}

/// <summary>A screen conditional rule action exempted profile section.</summary>
public sealed class ScreenConditionalRuleActionExemptedProfileSection : CrmObject
{
    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The categories; empty when there are none.</summary>
    public IReadOnlyList<ScreenConditionalRuleActionExemptedProfileSectionCategory> Categories
    {
        get => GetObjects<ScreenConditionalRuleActionExemptedProfileSectionCategory>("categories");
        set => Set("categories", value);
    }
}

/// <summary>A screen conditional rule action exempted profile section category.</summary>
public sealed class ScreenConditionalRuleActionExemptedProfileSectionCategory : CrmObject
{
    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The permissions details; empty when there are none.</summary>
    public IReadOnlyList<string> PermissionsDetails
    {
        get => Get<IReadOnlyList<string>>("permissions_details") ?? [];
        set => Set("permissions_details", value);
    }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }
}

/// <summary>A segment.</summary>
public sealed class Segment : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The column count.</summary>
    public int? ColumnCount => Get<int?>("column_count");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<Field> Fields => GetObjects<Field>("fields");

    /// <summary>The buttons; empty when there are none.</summary>
    public IReadOnlyList<Button> Buttons => GetObjects<Button>("buttons");

    /// <summary>The elements; empty when there are none.</summary>
    public IReadOnlyList<SegmentElement> Elements => GetObjects<SegmentElement>("elements");
}

/// <summary>A segment element.</summary>
public sealed class SegmentElement : CrmObject
{
    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The resource.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");
}

/// <summary>A wizard.</summary>
public sealed class Wizard : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The portal user types; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserType> PortalUserTypes => GetObjects<WizardPortalUserType>("portal_user_types");

    /// <summary>The module.</summary>
    public Module? Module => GetObject<Module>("module");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The profiles; empty when there are none.</summary>
    public IReadOnlyList<WizardProfile> Profiles => GetObjects<WizardProfile>("profiles");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The containers; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserType> Containers => GetObjects<WizardPortalUserType>("containers");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The exempted portal user types; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> ExemptedPortalUserTypes => GetObjects<CrmReference>("exempted_portal_user_types");
}

/// <summary>A wizard portal user type.</summary>
public sealed class WizardPortalUserType : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The layout.</summary>
    public Layout? Layout => GetObject<Layout>("layout");

    /// <summary>The chart data.</summary>
    public WizardPortalUserTypeChartData? ChartData => GetObject<WizardPortalUserTypeChartData>("chart_data");

    /// <summary>The screens; empty when there are none.</summary>
    public IReadOnlyList<Screen> Screens => GetObjects<Screen>("screens");
}

/// <summary>A wizard portal user type chart data.</summary>
public sealed class WizardPortalUserTypeChartData : CrmObject
{
    /// <summary>The nodes; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserTypeChartDataNode> Nodes => GetObjects<WizardPortalUserTypeChartDataNode>("nodes");

    /// <summary>The connections; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserTypeChartDataConnection> Connections => GetObjects<WizardPortalUserTypeChartDataConnection>("connections");

    /// <summary>The color palette.</summary>
    public WizardPortalUserTypeChartDataColorPalette? ColorPalette => GetObject<WizardPortalUserTypeChartDataColorPalette>("color_palette");
}

/// <summary>A wizard portal user type chart data color palette.</summary>
public sealed class WizardPortalUserTypeChartDataColorPalette : CrmObject
{
    /// <summary>The button background; empty when there are none.</summary>
    public IReadOnlyList<string> ButtonBackground => Get<IReadOnlyList<string>>("button_background") ?? [];
}

/// <summary>A wizard portal user type chart data connection.</summary>
public sealed class WizardPortalUserTypeChartDataConnection : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The source button.</summary>
    public Button? SourceButton => GetObject<Button>("source_button");

    /// <summary>The target screen.</summary>
    public Screen? TargetScreen => GetObject<Screen>("target_screen");
}
