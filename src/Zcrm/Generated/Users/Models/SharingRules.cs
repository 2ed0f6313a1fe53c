#nullable enable
namespace Zcrm.Models;

/// <summary>A sharing rule.</summary>
public sealed class SharingRule : CrmObject
{
    /// <summary>The sharing rule's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The sharing rule's permission type.</summary>
    public SharingRulePermissionType? PermissionType
    {
        get => Get<string>("permission_type") is { } text ? new(text) : null;
        set => Set("permission_type", value?.Value);
    }

    /// <summary>Whether superiors are allowed.</summary>
    public bool? SuperiorsAllowed { get => Get<bool?>("superiors_allowed"); set => Set("superiors_allowed", value); }

    /// <summary>The sharing rule's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What kind of sharing rule it is.</summary>
    public SharingRuleType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The sharing rule's shared from.</summary>
    public SharingRuleSharedFrom? SharedFrom { get => GetObject<SharingRuleSharedFrom>("shared_from"); set => Set("shared_from", value); }

    /// <summary>The sharing rule's shared to.</summary>
    public SharingRuleSharedFrom? SharedTo { get => GetObject<SharingRuleSharedFrom>("shared_to"); set => Set("shared_to", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The sharing rule's state.</summary>
    public SharingRuleStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>Whether match limit is exceeded.</summary>
    public bool? MatchLimitExceeded { get => Get<bool?>("match_limit_exceeded"); set => Set("match_limit_exceeded", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }
}

/// <summary>A sharing rule shared from.</summary>
public sealed class SharingRuleSharedFrom : CrmObject
{
    /// <summary>What it points to.</summary>
    public CrmReference? Resource { get => GetObject<CrmReference>("resource"); set => Set("resource", value); }

    /// <summary>Whether the people below are included.</summary>
    public bool? Subordinates { get => Get<bool?>("subordinates"); set => Set("subordinates", value); }

    /// <summary>Of what kind it is.</summary>
    public SharingRuleSharedFromType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }
}

/// <summary>A sharing rules summary.</summary>
public sealed class SharingRulesSummary : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Whether <c>rule_computation_status</c> holds.</summary>
    public bool? RuleComputationStatus => Get<bool?>("rule_computation_status");

    /// <summary>The rule count.</summary>
    public int? RuleCount => Get<int?>("rule_count");
}

/// <summary>A sharing rule permission type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SharingRulePermissionType(string Value)
{
    /// <summary><c>read</c>.</summary>
    public static SharingRulePermissionType Read => new("read");

    /// <summary><c>read_write_delete</c>.</summary>
    public static SharingRulePermissionType ReadWriteDelete => new("read_write_delete");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SharingRulePermissionType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A sharing rule shared from type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SharingRuleSharedFromType(string Value)
{
    /// <summary><c>roles</c>.</summary>
    public static SharingRuleSharedFromType Roles => new("roles");

    /// <summary><c>groups</c>.</summary>
    public static SharingRuleSharedFromType Groups => new("groups");

    /// <summary><c>all_users</c>.</summary>
    public static SharingRuleSharedFromType AllUsers => new("all_users");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SharingRuleSharedFromType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A sharing rule status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SharingRuleStatus(string Value)
{
    /// <summary><c>inactive</c>.</summary>
    public static SharingRuleStatus Inactive => new("inactive");

    /// <summary><c>active</c>.</summary>
    public static SharingRuleStatus Active => new("active");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SharingRuleStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A sharing rule type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SharingRuleType(string Value)
{
    /// <summary><c>Record_Owner_Based</c>.</summary>
    public static SharingRuleType RecordOwnerBased => new("Record_Owner_Based");

    /// <summary><c>Criteria_Based</c>.</summary>
    public static SharingRuleType CriteriaBased => new("Criteria_Based");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SharingRuleType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
