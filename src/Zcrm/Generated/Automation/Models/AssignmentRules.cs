#nullable enable
namespace Zcrm.Models;

/// <summary>An assignment rule.</summary>
public sealed class AssignmentRule : CrmObject
{
    /// <summary>The assignment rule's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The assignment rule's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The name by which the API knows the assignment rule; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module that it belongs to.</summary>
    public AssignmentRuleModule? Module => GetObject<AssignmentRuleModule>("module");

    /// <summary>What people wrote about the assignment rule.</summary>
    public string? Description => Get<string>("description");

    /// <summary>Who created it.</summary>
    public AssignmentRuleCreatedBy? CreatedBy => GetObject<AssignmentRuleCreatedBy>("created_by");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Who changed it last.</summary>
    public AssignmentRuleModifiedBy? ModifiedBy => GetObject<AssignmentRuleModifiedBy>("modified_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The assignment rule's default assignee.</summary>
    public AssignmentRuleDefaultAssignee? DefaultAssignee => GetObject<AssignmentRuleDefaultAssignee>("default_assignee");

    /// <summary>The rule entries; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleEntry> RuleEntries => GetObjects<AssignmentRuleEntry>("rule_entries");
}

/// <summary>An assignment rule created by.</summary>
public sealed class AssignmentRuleCreatedBy : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public int? Zuid => Get<int?>("zuid");

    /// <summary>The email.</summary>
    public string? Email => Get<string>("email");
}

/// <summary>An assignment rule default assignee.</summary>
public sealed class AssignmentRuleDefaultAssignee : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>What it points to.</summary>
    public AssignmentRuleResource? Resource => GetObject<AssignmentRuleResource>("resource");
}

/// <summary>An assignment rule entry.</summary>
public sealed class AssignmentRuleEntry : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");

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
    /// <summary>Of what kind it is.</summary>
    public AssignmentRuleEntryAssignToType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The resources; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleResource> Resources => GetObjects<AssignmentRuleResource>("resources");

    /// <summary>What it points to.</summary>
    public AssignmentRuleResource? Resource => GetObject<AssignmentRuleResource>("resource");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria => GetObject<RuleCriteria>("criteria");
}

/// <summary>An assignment rule entry followup action.</summary>
public sealed class AssignmentRuleEntryFollowupAction : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The resources; empty when there are none.</summary>
    public IReadOnlyList<AssignmentRuleResource> Resources => GetObjects<AssignmentRuleResource>("resources");
}

/// <summary>An assignment rule modified by.</summary>
public sealed class AssignmentRuleModifiedBy : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public int? Zuid => Get<int?>("zuid");

    /// <summary>The email.</summary>
    public string? Email => Get<string>("email");
}

/// <summary>An assignment rule module.</summary>
public sealed class AssignmentRuleModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module name.</summary>
    public string? ModuleName => Get<string>("module_name");

    /// <summary>The module that it belongs to.</summary>
    public string? Module => Get<string>("module");
}

/// <summary>An assignment rule resource.</summary>
public sealed class AssignmentRuleResource : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The details.</summary>
    public CrmObject? Details => GetObject<CrmObject>("_details");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>An assignment rule entry assign to type; others than those named here may come, and are kept.</summary>
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

    /// <summary>Any value, known or not.</summary>
    public static implicit operator AssignmentRuleEntryAssignToType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
