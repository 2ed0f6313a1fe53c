namespace Zcrm;

/// <summary>How far a write of many records is.</summary>
/// <param name="Done">How many records have their outcome.</param>
/// <param name="Succeeded">How many of them were written, or needed no writing.</param>
/// <param name="Unknown">How many of them may or may not have been written.</param>
/// <param name="Total">How many records there are; null where they come from a stream.</param>
public sealed record WriteProgress(long Done, long Succeeded, long Unknown, long? Total)
{
    /// <summary>How many have no success: refused, not sent or unknown.</summary>
    public long Failed => Done - Succeeded;
}
