namespace Zcrm.Bulk;

/// <summary>How far a bulk write job is, and what it counted.</summary>
public sealed class BulkWriteStatus : CrmObject
{
    /// <summary>The job's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The state: <c>ADDED</c>, <c>INPROGRESS</c>, <c>COMPLETED</c> or <c>FAILED</c>.</summary>
    public string State => Get<string>("status") ?? "";

    /// <summary>The job's files: first that of the records, then those of rows that go with them.</summary>
    public IReadOnlyList<BulkFileStatus> Files => GetObjects<BulkFileStatus>("resource");

    /// <summary>The API name of the module that is written to.</summary>
    public string Module => First?.Module ?? "";

    /// <summary>How many records are new.</summary>
    public long AddedCount => First?.AddedCount ?? 0;

    /// <summary>How many records were changed.</summary>
    public long UpdatedCount => First?.UpdatedCount ?? 0;

    /// <summary>How many records were not written; a job that is completed may have any number of them.</summary>
    public long SkippedCount => First?.SkippedCount ?? 0;

    /// <summary>How many records the file has.</summary>
    public long TotalCount => First?.TotalCount ?? 0;

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsOver => HasFailed || Is("COMPLETED");

    /// <summary>Whether the job as a whole has failed.</summary>
    public bool HasFailed => Is("FAILED") || Is("FAILURE");

    /// <summary>Why it failed, for example <c>HEADER_LIMIT_EXCEEDED</c>; else how it is.</summary>
    public CrmErrorCode Code => (Files.FirstOrDefault(file => file.HasFailed) ?? First)?.Code ?? new CrmErrorCode("");

    internal string? DownloadUrl => GetObject("result")?.Get<string>("download_url");

    private BulkFileStatus? First => Files is [BulkFileStatus first, ..] ? first : null;

    private bool Is(string state) => string.Equals(State, state, StringComparison.OrdinalIgnoreCase);
}
