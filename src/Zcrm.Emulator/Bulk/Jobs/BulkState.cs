namespace Zcrm.Emulator;

/// <summary>The states of a bulk job, in their order (reference 9.2 and 10.3).</summary>
internal enum BulkState
{
    Added,
    Queued,
    InProgress,
    Completed,
    Failed,
}
