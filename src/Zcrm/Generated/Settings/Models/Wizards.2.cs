#nullable enable
namespace Zcrm.Models;

/// <summary>A wizard portal user type chart data node.</summary>
public sealed class WizardPortalUserTypeChartDataNode : CrmObject
{
    /// <summary>The pos y.</summary>
    public int? PosY => Get<int?>("pos_y");

    /// <summary>The pos x.</summary>
    public int? PosX => Get<int?>("pos_x");

    /// <summary>The switch <c>start_node</c>.</summary>
    public bool? StartNode => Get<bool?>("start_node");

    /// <summary>The screen.</summary>
    public Screen? Screen => GetObject<Screen>("screen");
}

/// <summary>A wizard profile.</summary>
public sealed class WizardProfile : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The default view.</summary>
    public CrmMetadataReference? DefaultView => GetObject<CrmMetadataReference>("_default_view");

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

/// <summary>A screen conditional rule execute on; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ScreenConditionalRuleExecuteOn(string Value)
{
    /// <summary><c>create_edit</c>.</summary>
    public static ScreenConditionalRuleExecuteOn CreateEdit => new("create_edit");

    /// <summary><c>edit</c>.</summary>
    public static ScreenConditionalRuleExecuteOn Edit => new("edit");

    /// <summary><c>create</c>.</summary>
    public static ScreenConditionalRuleExecuteOn Create => new("create");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
