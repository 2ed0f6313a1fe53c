#nullable enable
namespace Zcrm.Models;

/// <summary>A record lock.</summary>
public sealed class RecordLock : CrmObject
{
    /// <summary>The record lock's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The record lock's locked by.</summary>
    public EntityDetail? LockedBy => GetObject<EntityDetail>("Locked_By__s");

    /// <summary>The record lock's locked for.</summary>
    public EntityDetail? LockedFor => GetObject<EntityDetail>("Locked_For__s");

    /// <summary>The record lock's field states.</summary>
    public string? FieldStates => Get<string>("$field_states");

    /// <summary>The record lock's locked reason.</summary>
    public string? LockedReason { get => Get<string>("Locked_Reason__s"); set => Set("Locked_Reason__s", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable => Get<bool?>("$editable");

    /// <summary>The record lock's sharing permission.</summary>
    public string? SharingPermission => Get<string>("$sharing_permission");

    /// <summary>The record lock's lock source.</summary>
    public RecordLockLockSource? LockSource => Get<string>("Lock_Source__s") is { } text ? new(text) : null;

    /// <summary>When it was locked.</summary>
    public DateTimeOffset? LockedTime => Get<DateTimeOffset?>("Locked_Time__s");

    /// <summary>The record locking configuration's id.</summary>
    public string? RecordLockingConfigurationId => Get<string>("Record_Locking_Configuration_Id__s");

    /// <summary>The record locking rule's id.</summary>
    public string? RecordLockingRuleId => Get<string>("Record_Locking_Rule_Id__s");

    /// <summary>The record lock's feature type.</summary>
    public string? FeatureType => Get<string>("Feature_Type__s");

    /// <summary>The record lock's Zia visions.</summary>
    public string? ZiaVisions => Get<string>("$zia_visions");

    /// <summary>The record lock's lock source.</summary>
    public RecordLockLockSourceKind? LockSource2 => Get<string>("lock_source__s") is { } text ? new(text) : null;

    /// <summary>Who locked it.</summary>
    public CrmReference? LockedBy2 => GetObject<CrmReference>("locked_by__s");

    /// <summary>The record lock's locked for s.</summary>
    public EntityDetail? LockedForS => GetObject<EntityDetail>("locked_for_s");

    /// <summary>The record lock's locked reason.</summary>
    public string? LockedReason2 => Get<string>("locked_reason__s");

    /// <summary>When it was locked.</summary>
    public string? LockedTime2 => Get<string>("Locked_time__s");

    /// <summary>The record locking configuration's id.</summary>
    public int? RecordLockingConfigurationId2 => Get<int?>("record_locking_configuration_id__s");

    /// <summary>The record locking rule's id.</summary>
    public int? RecordLockingRuleId2 => Get<int?>("record_locking_rule_id__s");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("Created_By");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("Created_Time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("Modified_By");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("Modified_Time");

    /// <summary>The record lock's name.</summary>
    public string? Name => Get<string>("name");
}

/// <summary>A record lock lock source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordLockLockSource(string Value)
{
    /// <summary><c>Manual</c>.</summary>
    public static RecordLockLockSource Manual => new("Manual");

    /// <summary><c>Both</c>.</summary>
    public static RecordLockLockSource Both => new("Both");

    /// <summary><c>Automatic</c>.</summary>
    public static RecordLockLockSource Automatic => new("Automatic");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordLockLockSource(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record lock lock source kind; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordLockLockSourceKind(string Value)
{
    /// <summary><c>Manual</c>.</summary>
    public static RecordLockLockSourceKind Manual => new("Manual");

    /// <summary><c>Automatic</c>.</summary>
    public static RecordLockLockSourceKind Automatic => new("Automatic");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordLockLockSourceKind(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
