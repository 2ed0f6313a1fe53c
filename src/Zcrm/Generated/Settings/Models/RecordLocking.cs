#nullable enable
namespace Zcrm.Models;

/// <summary>A record locking configuration.</summary>
public sealed class RecordLockingConfiguration : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The lock type.</summary>
    public RecordLockingConfigurationLockType? LockType
    {
        get => Get<string>("lock_type") is { } text ? new(text) : null;
        set => Set("lock_type", value?.Value);
    }

    /// <summary>The locked for.</summary>
    public RecordLockingConfigurationLockedFor? LockedFor
    {
        get => Get<string>("locked_for") is { } text ? new(text) : null;
        set => Set("locked_for", value?.Value);
    }

    /// <summary>The restricted actions; empty when there are none.</summary>
    public IReadOnlyList<string> RestrictedActions
    {
        get => Get<IReadOnlyList<string>>("restricted_actions") ?? [];
        set => Set("restricted_actions", value);
    }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The excluded fields; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> ExcludedFields
    {
        get => GetObjects<CrmMetadataReference>("excluded_fields");
        set => Set("excluded_fields", value);
    }

    /// <summary>The feature type.</summary>
    public string? FeatureType { get => Get<string>("feature_type"); set => Set("feature_type", value); }

    /// <summary>The locking rules; empty when there are none.</summary>
    public IReadOnlyList<RecordLockingRule> LockingRules { get => GetObjects<RecordLockingRule>("locking_rules"); set => Set("locking_rules", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The restricted communications; empty when there are none.</summary>
    public IReadOnlyList<string> RestrictedCommunications
    {
        get => Get<IReadOnlyList<string>>("restricted_communications") ?? [];
        set => Set("restricted_communications", value);
    }

    /// <summary>Whether Zoho made it, not people.</summary>
    public bool? SystemDefined { get => Get<bool?>("system_defined"); set => Set("system_defined", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The restricted custom buttons; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> RestrictedCustomButtons
    {
        get => GetObjects<CrmReference>("restricted_custom_buttons");
        set => Set("restricted_custom_buttons", value);
    }

    /// <summary>The lock excluded profiles; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> LockExcludedProfiles
    {
        get => GetObjects<CrmReference>("lock_excluded_profiles");
        set => Set("lock_excluded_profiles", value);
    }

    /// <summary>Whether to lock for portal users.</summary>
    public bool? LockForPortalUsers { get => Get<bool?>("lock_for_portal_users"); set => Set("lock_for_portal_users", value); }
}

/// <summary>A record locking rule.</summary>
public sealed class RecordLockingRule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether to lock existing records.</summary>
    public bool? LockExistingRecords { get => Get<bool?>("lock_existing_records"); set => Set("lock_existing_records", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}

/// <summary>A record locking configuration lock type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordLockingConfigurationLockType(string Value)
{
    /// <summary><c>automatic</c>.</summary>
    public static RecordLockingConfigurationLockType Automatic => new("automatic");

    /// <summary><c>manual</c>.</summary>
    public static RecordLockingConfigurationLockType Manual => new("manual");

    /// <summary><c>both</c>.</summary>
    public static RecordLockingConfigurationLockType Both => new("both");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordLockingConfigurationLockType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record locking configuration locked for; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordLockingConfigurationLockedFor(string Value)
{
    /// <summary><c>all_profiles</c>.</summary>
    public static RecordLockingConfigurationLockedFor AllProfiles => new("all_profiles");

    /// <summary><c>all_profiles_except_excluded_profiles</c>.</summary>
    public static RecordLockingConfigurationLockedFor AllProfilesExceptExcludedProfiles => new("all_profiles_except_excluded_profiles");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordLockingConfigurationLockedFor(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
