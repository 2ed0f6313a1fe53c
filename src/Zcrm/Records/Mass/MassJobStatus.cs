namespace Zcrm;

/// <summary>How far a job on many records is.</summary>
public sealed class MassJobStatus : CrmObject
{
    private const string Completed = "COMPLETED";
    private const string Failed = "FAILED";

    /// <summary>The state: <c>SCHEDULED</c>, <c>QUEUED</c>, <c>RUNNING</c>, <c>SUSPENDED</c>, <c>COMPLETED</c> or <c>FAILED</c>.</summary>
    public string State => Get<string>("Status") ?? "";

    /// <summary>How many records there are to do.</summary>
    public long Total => Get<long?>("Total_Count") ?? 0;

    /// <summary>How many were updated, deleted or converted.</summary>
    public long Done => Get<long?>("Updated_Count") ?? Get<long?>("Deleted_Count") ?? Get<long?>("Converted_Count") ?? 0;

    /// <summary>How many were left as they were.</summary>
    public long NotDone => Get<long?>("Not_Updated_Count") ?? Get<long?>("Not_Converted_Count") ?? 0;

    /// <summary>How many failed.</summary>
    public long FailedCount => Get<long?>("Failed_Count") ?? 0;

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsOver => HasFailed || string.Equals(State, Completed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the job as a whole has failed; single records may fail in a job that is completed.</summary>
    public bool HasFailed => string.Equals(State, Failed, StringComparison.OrdinalIgnoreCase);
}
