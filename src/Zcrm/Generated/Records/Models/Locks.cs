#nullable enable
namespace Zcrm.Models;

/// <summary>A record lock.</summary>
public sealed class RecordLock : CrmObject
{
    /// <summary>The locked reason.</summary>
    public string? LockedReason { get => Get<string>("Locked_Reason__s"); set => Set("Locked_Reason__s", value); }
}
