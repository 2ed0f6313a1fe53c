#nullable enable
namespace Zcrm.Models;

/// <summary>A field update.</summary>
public sealed class FieldUpdate : CrmObject
{
    /// <summary>The field update's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public string? CreatedTime => Get<string>("created_time");

    /// <summary>The field update's update type.</summary>
    public FieldUpdateUpdateType? UpdateType { get => Get<string>("update_type") is { } text ? new(text) : null; set => Set("update_type", value?.Value); }

    /// <summary>The field update's lock status.</summary>
    public LockStatus? LockStatus { get => GetObject<LockStatus>("lock_status"); set => Set("lock_status", value); }

    /// <summary>Whether to apply assignment threshold.</summary>
    public bool? ApplyAssignmentThreshold { get => Get<bool?>("apply_assignment_threshold"); set => Set("apply_assignment_threshold", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable { get => Get<bool?>("editable"); set => Set("editable", value); }

    /// <summary>The module that it belongs to.</summary>
    public FieldUpdateModule? Module { get => GetObject<FieldUpdateModule>("module"); set => Set("module", value); }

    /// <summary>The module at the other end of the relation.</summary>
    public object? RelatedModule { get => this["related_module"]; set => Set("related_module", value); }

    /// <summary>Whether people may have it deleted.</summary>
    public bool? Deletable { get => Get<bool?>("deletable"); set => Set("deletable", value); }

    /// <summary>Where the field update comes from.</summary>
    public string? Source { get => Get<string>("source"); set => Set("source", value); }

    /// <summary>What kind of field update it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Whether people are told of it.</summary>
    public bool? Notify { get => Get<bool?>("notify"); set => Set("notify", value); }

    /// <summary>The field update's feature type.</summary>
    public string? FeatureType { get => Get<string>("feature_type"); set => Set("feature_type", value); }

    /// <summary>When it was changed last.</summary>
    public string? ModifiedTime => Get<string>("modified_time");

    /// <summary>The field that it is about.</summary>
    public FieldUpdateField? Field { get => GetObject<FieldUpdateField>("field"); set => Set("field", value); }

    /// <summary>The dependent fields; empty when there are none.</summary>
    public IReadOnlyList<FieldUpdateDependentField> DependentFields
    {
        get => GetObjects<FieldUpdateDependentField>("dependent_fields");
        set => Set("dependent_fields", value);
    }

    /// <summary>The related records; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> RelatedRecords
    {
        get => GetObjects<CrmMetadataReference>("related_records");
        set => Set("related_records", value);
    }

    /// <summary>Whether it is associated.</summary>
    public bool? Associated { get => Get<bool?>("associated"); set => Set("associated", value); }

    /// <summary>The field update's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The field update's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A field update dependent field.</summary>
public sealed class FieldUpdateDependentField : CrmObject
{
    /// <summary>The field that it is about.</summary>
    public FieldUpdateField? Field { get => GetObject<FieldUpdateField>("field"); set => Set("field", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A field update field.</summary>
public sealed class FieldUpdateField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The UI type.</summary>
    public int? UiType { get => Get<int?>("ui_type"); set => Set("ui_type", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }
}

/// <summary>A field update module.</summary>
public sealed class FieldUpdateModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, for one.</summary>
    public string? SingularLabel { get => Get<string>("singular_label"); set => Set("singular_label", value); }

    /// <summary>The module name.</summary>
    public string? ModuleName { get => Get<string>("moduleName"); set => Set("moduleName", value); }

    /// <summary>The name that people see, for many.</summary>
    public string? PluralLabel { get => Get<string>("plural_label"); set => Set("plural_label", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }
}

/// <summary>A lock status.</summary>
public sealed class LockStatus : CrmObject
{
    /// <summary>Whether it is locked.</summary>
    public bool? Locked { get => Get<bool?>("locked"); set => Set("locked", value); }
}

/// <summary>A field update update type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldUpdateUpdateType(string Value)
{
    /// <summary><c>overwrite</c>.</summary>
    public static FieldUpdateUpdateType Overwrite => new("overwrite");

    /// <summary><c>append</c>.</summary>
    public static FieldUpdateUpdateType Append => new("append");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldUpdateUpdateType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
