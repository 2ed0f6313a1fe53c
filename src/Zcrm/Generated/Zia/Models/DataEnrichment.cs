#nullable enable
namespace Zcrm.Models;

/// <summary>A data enrichment.</summary>
public sealed class DataEnrichment : CrmObject
{
    /// <summary>The data enrichment's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>What kind of data enrichment it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Whether <c>status</c> holds.</summary>
    public bool? Status => Get<bool?>("status");

    /// <summary>The input data field mapping; empty when there are none.</summary>
    public IReadOnlyList<EnrichmentInputMapping> InputDataFieldMapping => GetObjects<EnrichmentInputMapping>("input_data_field_mapping");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The output data field mapping; empty when there are none.</summary>
    public IReadOnlyList<EnrichmentOutputMapping> OutputDataFieldMapping => GetObjects<EnrichmentOutputMapping>("output_data_field_mapping");
}

/// <summary>An enrich field.</summary>
public sealed class EnrichField : CrmObject
{
    /// <summary>The enrich field's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");
}

/// <summary>An enrichment input mapping.</summary>
public sealed class EnrichmentInputMapping : CrmObject
{
    /// <summary>The enrich field.</summary>
    public EnrichField? EnrichField => GetObject<EnrichField>("enrich_field");

    /// <summary>The CRM field.</summary>
    public CrmMetadataReference? CrmField => GetObject<CrmMetadataReference>("crm_field");
}

/// <summary>An enrichment output mapping.</summary>
public sealed class EnrichmentOutputMapping : CrmObject
{
    /// <summary>The enrich field.</summary>
    public EnrichField? EnrichField => GetObject<EnrichField>("enrich_field");

    /// <summary>The CRM field.</summary>
    public CrmMetadataReference? CrmField => GetObject<CrmMetadataReference>("crm_field");
}
