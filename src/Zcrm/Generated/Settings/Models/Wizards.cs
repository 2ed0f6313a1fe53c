#nullable enable
namespace Zcrm.Models;

/// <summary>A button.</summary>
public sealed class Button : CrmObject
{
    /// <summary>The button's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");

    /// <summary>The button's target screen.</summary>
    public Screen? TargetScreen => GetObject<Screen>("target_screen");

    /// <summary>What kind of button it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>What Zoho says to people.</summary>
    public ButtonMessage? Message => GetObject<ButtonMessage>("message");

    /// <summary>The button's color.</summary>
    public string? Color => Get<string>("color");

    /// <summary>The button's shape.</summary>
    public string? Shape => Get<string>("shape");

    /// <summary>The button's background color.</summary>
    public string? BackgroundColor => Get<string>("background_color");

    /// <summary>The button's visibility.</summary>
    public string? Visibility => Get<string>("visibility");

    /// <summary>What it points to.</summary>
    public CrmObject? Resource => GetObject<CrmObject>("resource");

    /// <summary>The button's transition.</summary>
    public CrmReference? Transition => GetObject<CrmReference>("transition");

    /// <summary>The kind that the button is counted among.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The reference's id.</summary>
    public string? ReferenceId => Get<string>("reference_id");
}

/// <summary>A button message.</summary>
public sealed class ButtonMessage : CrmObject
{
    /// <summary>The button message's title.</summary>
    public string? Title => Get<string>("title");

    /// <summary>The button message's content.</summary>
    public string? Content => Get<string>("content");
}

/// <summary>A conditional rule.</summary>
public sealed class ConditionalRule : CrmObject
{
    /// <summary>The query's id.</summary>
    public string? QueryId => Get<string>("query_id");

    /// <summary>The conditional rule's execute on.</summary>
    public ConditionalRuleExecuteOn? ExecuteOn => Get<string>("execute_on") is { } text ? new(text) : null;

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<ConditionalRuleAction> Actions => GetObjects<ConditionalRuleAction>("actions");
}

/// <summary>A conditional rule action.</summary>
public sealed class ConditionalRuleAction : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The segment.</summary>
    public Segment? Segment => GetObject<Segment>("segment");

    /// <summary>The fields.</summary>
    public Field? Fields => GetObject<Field>("fields");

    /// <summary>The field that it is about.</summary>
    public Field? Field => GetObject<Field>("field");

    /// <summary>Its value.</summary>
    public CrmObject? Value => GetObject<CrmObject>("value");

    /// <summary>The exempted profiles; empty when there are none.</summary>
    public IReadOnlyList<Profile> ExemptedProfiles => GetObjects<Profile>("exempted_profiles");
}

/// <summary>A screen.</summary>
public sealed class Screen : CrmObject
{
    /// <summary>The screen's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The name by which the API knows the screen; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The reference's id.</summary>
    public string? ReferenceId => Get<string>("reference_id");

    /// <summary>The conditional rules; empty when there are none.</summary>
    public IReadOnlyList<ConditionalRule> ConditionalRules => GetObjects<ConditionalRule>("conditional_rules");

    /// <summary>The segments; empty when there are none.</summary>
    public IReadOnlyList<Segment> Segments => GetObjects<Segment>("segments");
}

/// <summary>A segment.</summary>
public sealed class Segment : CrmObject
{
    /// <summary>The segment's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The segment's column count.</summary>
    public int? ColumnCount => Get<int?>("column_count");

    /// <summary>What kind of segment it is.</summary>
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
    /// <summary>What kind of segment element it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>What it points to.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");
}

/// <summary>A wizard.</summary>
public sealed class Wizard : CrmObject
{
    /// <summary>The wizard's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The portal user types; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserType> PortalUserTypes => GetObjects<WizardPortalUserType>("portal_user_types");

    /// <summary>The module that it belongs to.</summary>
    public Module? Module => GetObject<Module>("module");

    /// <summary>The wizard's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The profiles that it is for; empty when there are none.</summary>
    public IReadOnlyList<Profile> Profiles => GetObjects<Profile>("profiles");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The containers; empty when there are none.</summary>
    public IReadOnlyList<WizardPortalUserType> Containers => GetObjects<WizardPortalUserType>("containers");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The exempted portal user types; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> ExemptedPortalUserTypes => GetObjects<CrmReference>("exempted_portal_user_types");
}

/// <summary>A wizard chart.</summary>
public sealed class WizardChart : CrmObject
{
    /// <summary>The nodes; empty when there are none.</summary>
    public IReadOnlyList<WizardChartNode> Nodes => GetObjects<WizardChartNode>("nodes");

    /// <summary>The connections; empty when there are none.</summary>
    public IReadOnlyList<WizardChartConnection> Connections => GetObjects<WizardChartConnection>("connections");

    /// <summary>The wizard chart's color palette.</summary>
    public WizardChartColorPalette? ColorPalette => GetObject<WizardChartColorPalette>("color_palette");
}

/// <summary>A wizard chart color palette.</summary>
public sealed class WizardChartColorPalette : CrmObject
{
    /// <summary>The button background; empty when there are none.</summary>
    public IReadOnlyList<string> ButtonBackground => Get<IReadOnlyList<string>>("button_background") ?? [];
}

/// <summary>A wizard chart connection.</summary>
public sealed class WizardChartConnection : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The source button.</summary>
    public Button? SourceButton => GetObject<Button>("source_button");

    /// <summary>The target screen.</summary>
    public Screen? TargetScreen => GetObject<Screen>("target_screen");
}

/// <summary>A wizard chart node.</summary>
public sealed class WizardChartNode : CrmObject
{
    /// <summary>The pos y.</summary>
    public int? PosY => Get<int?>("pos_y");

    /// <summary>The pos x.</summary>
    public int? PosX => Get<int?>("pos_x");

    /// <summary>Whether <c>start_node</c> holds.</summary>
    public bool? StartNode => Get<bool?>("start_node");

    /// <summary>The screen.</summary>
    public Screen? Screen => GetObject<Screen>("screen");
}

/// <summary>A wizard portal user type.</summary>
public sealed class WizardPortalUserType : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The layout that it belongs to.</summary>
    public Layout? Layout => GetObject<Layout>("layout");

    /// <summary>The chart data.</summary>
    public WizardChart? ChartData => GetObject<WizardChart>("chart_data");

    /// <summary>The screens; empty when there are none.</summary>
    public IReadOnlyList<Screen> Screens => GetObjects<Screen>("screens");
}

/// <summary>A conditional rule execute on; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ConditionalRuleExecuteOn(string Value)
{
    /// <summary><c>create_edit</c>.</summary>
    public static ConditionalRuleExecuteOn CreateEdit => new("create_edit");

    /// <summary><c>edit</c>.</summary>
    public static ConditionalRuleExecuteOn Edit => new("edit");

    /// <summary><c>create</c>.</summary>
    public static ConditionalRuleExecuteOn Create => new("create");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ConditionalRuleExecuteOn(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
