#nullable enable
namespace Zcrm.Models;

/// <summary>A duplicate check configuration.</summary>
public sealed class DuplicateCheckConfiguration : CrmObject
{
    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<DuplicateCheckConfigurationFieldMapping> FieldMappings
    {
        get => GetObjects<DuplicateCheckConfigurationFieldMapping>("field_mappings");
        set => Set("field_mappings", value);
    }

    /// <summary>The mapped module.</summary>
    public CrmMetadataReference? MappedModule { get => GetObject<CrmMetadataReference>("mapped_module"); set => Set("mapped_module", value); }
}

/// <summary>A duplicate check configuration field mapping.</summary>
public sealed class DuplicateCheckConfigurationFieldMapping : CrmObject
{
    /// <summary>The current field.</summary>
    public CrmMetadataReference? CurrentField { get => GetObject<CrmMetadataReference>("current_field"); set => Set("current_field", value); }

    /// <summary>The mapped field.</summary>
    public CrmMetadataReference? MappedField { get => GetObject<CrmMetadataReference>("mapped_field"); set => Set("mapped_field", value); }
}

/// <summary>A duplicate check preference.</summary>
public sealed class DuplicateCheckPreference : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public DuplicateCheckPreferenceType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The type configurations; empty when there are none.</summary>
    public IReadOnlyList<DuplicateCheckConfiguration> TypeConfigurations
    {
        get => GetObjects<DuplicateCheckConfiguration>("type_configurations");
        set => Set("type_configurations", value);
    }
}

/// <summary>A duplicate check preference type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct DuplicateCheckPreferenceType(string Value)
{
    /// <summary><c>converted_records</c>.</summary>
    public static DuplicateCheckPreferenceType ConvertedRecords => new("converted_records");

    /// <summary><c>mapped_module_records</c>.</summary>
    public static DuplicateCheckPreferenceType MappedModuleRecords => new("mapped_module_records");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator DuplicateCheckPreferenceType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
