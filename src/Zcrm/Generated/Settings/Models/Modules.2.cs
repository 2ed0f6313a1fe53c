#nullable enable
namespace Zcrm.Models;

/// <summary>A module territory.</summary>
public sealed class ModuleTerritory : CrmObject
{
    /// <summary>The module territory's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module territory's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether the people below are included.</summary>
    public bool? Subordinates { get => Get<bool?>("subordinates"); set => Set("subordinates", value); }
}

/// <summary>A module access type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleAccessType(string Value)
{
    /// <summary><c>org_based</c>.</summary>
    public static ModuleAccessType OrganizationBased => new("org_based");

    /// <summary><c>team_based</c>.</summary>
    public static ModuleAccessType TeamBased => new("team_based");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleAccessType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A module activity badge; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleActivityBadge(string Value)
{
    /// <summary><c>Enabled</c>.</summary>
    public static ModuleActivityBadge Enabled => new("Enabled");

    /// <summary><c>Disabled</c>.</summary>
    public static ModuleActivityBadge Disabled => new("Disabled");

    /// <summary><c>Not_Supported</c>.</summary>
    public static ModuleActivityBadge NotSupported => new("Not_Supported");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleActivityBadge(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A module display field data type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleDisplayFieldDataType(string Value)
{
    /// <summary><c>autonumber</c>.</summary>
    public static ModuleDisplayFieldDataType AutoNumber => new("autonumber");

    /// <summary><c>text</c>.</summary>
    public static ModuleDisplayFieldDataType Text => new("text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleDisplayFieldDataType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A module generated type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleGeneratedType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static ModuleGeneratedType Default => new("default");

    /// <summary><c>web</c>.</summary>
    public static ModuleGeneratedType Web => new("web");

    /// <summary><c>linking</c>.</summary>
    public static ModuleGeneratedType Linking => new("linking");

    /// <summary><c>custom</c>.</summary>
    public static ModuleGeneratedType Custom => new("custom");

    /// <summary><c>field_tracker</c>.</summary>
    public static ModuleGeneratedType FieldTracker => new("field_tracker");

    /// <summary><c>picklisttracker</c>.</summary>
    public static ModuleGeneratedType Picklisttracker => new("picklisttracker");

    /// <summary><c>subform</c>.</summary>
    public static ModuleGeneratedType Subform => new("subform");

    /// <summary><c>static_subform</c>.</summary>
    public static ModuleGeneratedType StaticSubform => new("static_subform");

    /// <summary><c>webtab_link</c>.</summary>
    public static ModuleGeneratedType WebtabLink => new("webtab_link");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleGeneratedType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A module status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleStatus(string Value)
{
    /// <summary><c>visible</c>.</summary>
    public static ModuleStatus Visible => new("visible");

    /// <summary><c>scheduled_for_deletion</c>.</summary>
    public static ModuleStatus ScheduledForDeletion => new("scheduled_for_deletion");

    /// <summary><c>user_hidden</c>.</summary>
    public static ModuleStatus UserHidden => new("user_hidden");

    /// <summary><c>system_hidden</c>.</summary>
    public static ModuleStatus SystemHidden => new("system_hidden");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A module type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ModuleType(string Value)
{
    /// <summary><c>CONFIGURATION_ENTITIES</c>.</summary>
    public static ModuleType ConfigurationEntities => new("CONFIGURATION_ENTITIES");

    /// <summary><c>ENTITIES</c>.</summary>
    public static ModuleType Entities => new("ENTITIES");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ModuleType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
