#nullable enable
namespace Zcrm.Models;

/// <summary>A field mapping.</summary>
public sealed class FieldMapping : CrmObject
{
    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }

    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>What kind of field mapping it is.</summary>
    public FieldMappingType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The field mapping's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A workflow task.</summary>
public sealed class WorkflowTask : CrmObject
{
    /// <summary>The workflow task's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public string? CreatedTime => Get<string>("created_time");

    /// <summary>The workflow task's lock status.</summary>
    public LockStatus? LockStatus { get => GetObject<LockStatus>("lock_status"); set => Set("lock_status", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable { get => Get<bool?>("editable"); set => Set("editable", value); }

    /// <summary>The module that it belongs to.</summary>
    public WorkflowTaskModule? Module { get => GetObject<WorkflowTaskModule>("module"); set => Set("module", value); }

    /// <summary>The module at the other end of the relation.</summary>
    public CrmMetadataReference? RelatedModule { get => GetObject<CrmMetadataReference>("related_module"); set => Set("related_module", value); }

    /// <summary>Whether people may have it deleted.</summary>
    public bool? Deletable { get => Get<bool?>("deletable"); set => Set("deletable", value); }

    /// <summary>Where the workflow task comes from.</summary>
    public string? Source { get => Get<string>("source"); set => Set("source", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Whether people are told of it.</summary>
    public bool? Notify { get => Get<bool?>("notify"); set => Set("notify", value); }

    /// <summary>The workflow task's feature type.</summary>
    public string? FeatureType { get => Get<string>("feature_type"); set => Set("feature_type", value); }

    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<FieldMapping> FieldMappings { get => GetObjects<FieldMapping>("field_mappings"); set => Set("field_mappings", value); }

    /// <summary>When it was changed last.</summary>
    public string? ModifiedTime => Get<string>("modified_time");

    /// <summary>Whether it is associated.</summary>
    public bool? Associated { get => Get<bool?>("associated"); set => Set("associated", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The workflow task's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }
}

/// <summary>A workflow task module.</summary>
public sealed class WorkflowTaskModule : CrmObject
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

/// <summary>A field mapping type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldMappingType(string Value)
{
    /// <summary><c>static</c>.</summary>
    public static FieldMappingType Static => new("static");

    /// <summary><c>merge_field</c>.</summary>
    public static FieldMappingType MergeField => new("merge_field");

    /// <summary><c>execution_time</c>.</summary>
    public static FieldMappingType ExecutionTime => new("execution_time");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldMappingType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
