#nullable enable
namespace Zcrm.Models;

/// <summary>A pipeline.</summary>
public sealed class Pipeline : CrmObject
{
    /// <summary>The pipeline's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>The maps; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> Maps { get => GetObjects<PicklistValue>("maps"); set => Set("maps", value); }

    /// <summary>The value as it was first named; records hold it.</summary>
    public string? ActualValue { get => Get<string>("actual_value"); set => Set("actual_value", value); }

    /// <summary>Whether child is available.</summary>
    public bool? ChildAvailable { get => Get<bool?>("child_available"); set => Set("child_available", value); }

    /// <summary>The pipeline's parent.</summary>
    public Pipeline? Parent { get => GetObject<Pipeline>("parent"); set => Set("parent", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}

/// <summary>A pipeline transfer.</summary>
public sealed class PipelineTransfer : CrmObject
{
    /// <summary>The pipeline transfer's pipeline.</summary>
    public PipelineTransferPipeline? Pipeline { get => GetObject<PipelineTransferPipeline>("pipeline"); set => Set("pipeline", value); }

    /// <summary>The stages; empty when there are none.</summary>
    public IReadOnlyList<PipelineTransferStage> Stages { get => GetObjects<PipelineTransferStage>("stages"); set => Set("stages", value); }
}

/// <summary>A pipeline transfer pipeline.</summary>
public sealed class PipelineTransferPipeline : CrmObject
{
    /// <summary>The beginning.</summary>
    public string? From { get => Get<string>("from"); set => Set("from", value); }

    /// <summary>The end.</summary>
    public string? To { get => Get<string>("to"); set => Set("to", value); }
}

/// <summary>A pipeline transfer stage.</summary>
public sealed class PipelineTransferStage : CrmObject
{
    /// <summary>The beginning.</summary>
    public string? From { get => Get<string>("from"); set => Set("from", value); }

    /// <summary>The end.</summary>
    public string? To { get => Get<string>("to"); set => Set("to", value); }
}
