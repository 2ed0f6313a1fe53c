#nullable enable
namespace Zcrm.Models;

/// <summary>An assignment rule.</summary>
public sealed class AssignmentRule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module.</summary>
    public AssignmentRuleModule? Module => GetObject<AssignmentRuleModule>("module");

    /// <summary>The description.</summary>
    public string? Description => Get<string>("description");

    /// <summary>Who created it.</summary>
    public AssignmentRuleCreatedBy? CreatedBy => GetObject<AssignmentRuleCreatedBy>("created_by");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Who changed it last.</summary>
    public AssignmentRuleModifiedBy? ModifiedBy => GetObject<AssignmentRuleModifiedBy>("modified_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The default assignee.</summary>
    public AssignmentRuleDefaultAssignee? DefaultAssignee => GetObject<AssignmentRuleDefaultAssignee>("default_assignee");

    /// <summary>The rule entries; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleEntry> RuleEntries => GetObjects<AssignmentRuleEntry>("rule_entries");
}

/// <summary>An assignment rule created by.</summary>
public sealed class AssignmentRuleCreatedBy : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The zuid.</summary>
    public int? Zuid => Get<int?>("zuid");

    /// <summary>The email.</summary>
    public string? Email => Get<string>("email");
}

/// <summary>An assignment rule default assignee.</summary>
public sealed class AssignmentRuleDefaultAssignee : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The resource.</summary>
    public AssignmentRuleResource? Resource => GetObject<AssignmentRuleResource>("resource");
}

/// <summary>An assignment rule entry.</summary>
public sealed class AssignmentRuleEntry : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The criteria.</summary>
    public CrmObject? Criteria => GetObject<CrmObject>("criteria");

    /// <summary>The assign to.</summary>
    public AssignmentRuleEntryAssignTo? AssignTo => GetObject<AssignmentRuleEntryAssignTo>("assign_to");

    /// <summary>The user availability based on; empty when there are none.</summary>
    public IReadOnlyList<string> UserAvailabilityBasedOn => Get<IReadOnlyList<string>>("user_availability_based_on") ?? [];

    /// <summary>The followup actions; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleEntryFollowupAction> FollowupActions => GetObjects<AssignmentRuleEntryFollowupAction>("followup_actions");
}

/// <summary>An assignment rule entry assign to.</summary>
public sealed class AssignmentRuleEntryAssignTo : CrmObject
{
    /// <summary>The type.</summary>
    public AssignmentRuleEntryAssignToType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The resources; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleResource> Resources => GetObjects<AssignmentRuleResource>("resources");

    /// <summary>The resource.</summary>
    public AssignmentRuleResource? Resource => GetObject<AssignmentRuleResource>("resource");

    /// <summary>The criteria.</summary>
    public CrmObject? Criteria => GetObject<CrmObject>("criteria");
}

/// <summary>An assignment rule entry followup action.</summary>
public sealed class AssignmentRuleEntryFollowupAction : CrmObject
{
    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The resources; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleResource> Resources => GetObjects<AssignmentRuleResource>("resources");
}

/// <summary>An assignment rule modified by.</summary>
public sealed class AssignmentRuleModifiedBy : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The zuid.</summary>
    public int? Zuid => Get<int?>("zuid");

    /// <summary>The email.</summary>
    public string? Email => Get<string>("email");
}

/// <summary>An assignment rule module.</summary>
public sealed class AssignmentRuleModule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module name.</summary>
    public string? ModuleName => Get<string>("module_name");

    /// <summary>The module.</summary>
    public string? Module => Get<string>("module");
}

/// <summary>An assignment rule resource.</summary>
public sealed class AssignmentRuleResource : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A assignment rule entry assign to type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct AssignmentRuleEntryAssignToType(string Value)
{
    /// <summary><c>zia_suggested_users</c>.</summary>
    public static AssignmentRuleEntryAssignToType ZiaSuggestedUsers => new("zia_suggested_users");

    /// <summary><c>users</c>.</summary>
    public static AssignmentRuleEntryAssignToType Users => new("users");

    /// <summary><c>role</c>.</summary>
    public static AssignmentRuleEntryAssignToType Role => new("role");

    /// <summary><c>group</c>.</summary>
    public static AssignmentRuleEntryAssignToType Group => new("group");

    /// <summary><c>profile</c>.</summary>
    public static AssignmentRuleEntryAssignToType Profile => new("profile");

    /// <summary><c>criteria</c>.</summary>
    public static AssignmentRuleEntryAssignToType Criteria => new("criteria");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
