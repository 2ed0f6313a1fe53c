#nullable enable
namespace Zcrm.Models;

/// <summary>An inventory mass conversion.</summary>
public sealed class InventoryMassConversion : CrmObject
{
    /// <summary>The convert to; empty when there are none.</summary>
    public IReadOnlyList<InventoryMassConversionConvertTo> ConvertTo
    {
        get => GetObjects<InventoryMassConversionConvertTo>("convert_to");
        set => Set("convert_to", value);
    }

    /// <summary>The assign to.</summary>
    public CrmMetadataReference? AssignTo { get => GetObject<CrmMetadataReference>("assign_to"); set => Set("assign_to", value); }

    /// <summary>The related modules; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> RelatedModules
    {
        get => GetObjects<CrmMetadataReference>("related_modules");
        set => Set("related_modules", value);
    }

    /// <summary>The ids; empty when there are none.</summary>
    public IReadOnlyList<string> Ids { get => Get<IReadOnlyList<string>>("ids") ?? []; set => Set("ids", value); }
}

/// <summary>An inventory mass conversion convert to.</summary>
public sealed class InventoryMassConversionConvertTo : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Whether to carry over tags.</summary>
    public bool? CarryOverTags { get => Get<bool?>("carry_over_tags"); set => Set("carry_over_tags", value); }
}

/// <summary>An inventory mass conversion status.</summary>
public sealed class InventoryMassConversionStatus : CrmObject
{
    /// <summary>How many there are in all.</summary>
    public int? TotalCount => Get<int?>("total_count");

    /// <summary>How many were converted.</summary>
    public int? ConvertedCount => Get<int?>("converted_count");

    /// <summary>The not converted count.</summary>
    public int? NotConvertedCount => Get<int?>("not_converted_count");

    /// <summary>How many failed.</summary>
    public int? FailedCount => Get<int?>("failed_count");

    /// <summary>Its state.</summary>
    public string? Status => Get<string>("status");
}
