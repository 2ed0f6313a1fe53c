namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>Whether activities that are over stand in lists of their own below a record, <c>Tasks_History</c>, <c>Events_History</c> and
    /// <c>Calls_History</c>, and those that are not in <c>Tasks</c>, <c>Events</c> and <c>Calls</c>; otherwise these hold all.</summary>
    /// <value>True.</value>
    public bool SplitActivities { get; set; } = true;
}
