#nullable enable
namespace Zcrm.Models;

/// <summary>A territory assignment.</summary>
public sealed class TerritoryAssignment : CrmObject
{
    /// <summary>The items; empty when there are none.</summary>
    public IReadOnlyList<CrmRecord> Data { get => GetObjects<CrmRecord>("data"); set => Set("data", value); }

    /// <summary>The trigger; empty when there are none.</summary>
    public IReadOnlyList<string> Trigger { get => Get<IReadOnlyList<string>>("trigger") ?? []; set => Set("trigger", value); }

    /// <summary>The process; empty when there are none.</summary>
    public IReadOnlyList<string> Process { get => Get<IReadOnlyList<string>>("process") ?? []; set => Set("process", value); }

    /// <summary>The duplicate check fields; empty when there are none.</summary>
    public IReadOnlyList<string> DuplicateCheckFields
    {
        get => Get<IReadOnlyList<string>>("duplicate_check_fields") ?? [];
        set => Set("duplicate_check_fields", value);
    }

    /// <summary>The territory assignment's workflow trigger.</summary>
    public string? WorkflowTrigger { get => Get<string>("wf_trigger"); set => Set("wf_trigger", value); }

    /// <summary>The lar's id.</summary>
    public string? LarId { get => Get<string>("lar_id"); set => Set("lar_id", value); }
}
