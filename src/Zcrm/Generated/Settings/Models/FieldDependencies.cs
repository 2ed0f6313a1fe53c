#nullable enable
namespace Zcrm.Models;

/// <summary>A field dependency.</summary>
public sealed class FieldDependency : CrmObject
{
    /// <summary>The field dependency's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The field dependency's parent.</summary>
    public CrmMetadataReference? Parent { get => GetObject<CrmMetadataReference>("parent"); set => Set("parent", value); }

    /// <summary>The field dependency's child.</summary>
    public CrmMetadataReference? Child { get => GetObject<CrmMetadataReference>("child"); set => Set("child", value); }

    /// <summary>The field dependency's sub module.</summary>
    public CrmMetadataReference? SubModule { get => GetObject<CrmMetadataReference>("sub_module"); set => Set("sub_module", value); }

    /// <summary>Whether it is internal.</summary>
    public bool? Internal { get => Get<bool?>("internal"); set => Set("internal", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>Where the field dependency comes from.</summary>
    public int? Source { get => Get<int?>("source"); set => Set("source", value); }

    /// <summary>The kind that the field dependency is counted among.</summary>
    public int? Category { get => Get<int?>("category"); set => Set("category", value); }

    /// <summary>The picklist values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }
}
