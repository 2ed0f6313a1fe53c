namespace Zcrm.Bulk;

/// <summary>How far a bulk write is.</summary>
/// <param name="Read">How many rows of the input went into jobs.</param>
/// <param name="Done">How many rows have their outcome.</param>
/// <param name="Succeeded">How many of them were written, or needed no writing.</param>
/// <param name="Unknown">How many of them may or may not have been written.</param>
/// <param name="JobsStarted">How many jobs were started, or found in a checkpoint.</param>
/// <param name="JobsDone">How many of them have ended.</param>
public sealed record BulkWriteProgress(long Read, long Done, long Succeeded, long Unknown, int JobsStarted, int JobsDone)
{
    /// <summary>How many rows have no success: failed, skipped for a fault, not sent or unknown.</summary>
    public long Failed => Done - Succeeded;
}
