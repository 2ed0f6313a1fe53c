namespace Zcrm.Bulk;

/// <summary>How far a bulk write job is, and what it counted.</summary>
public sealed class BulkWriteStatus : CrmObject
{
    /// <summary>The job's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The state: <c>ADDED</c>, <c>INPROGRESS</c>, <c>COMPLETED</c> or <c>FAILED</c>.</summary>
    public string State => Get<string>("status") ?? "";

    /// <summary>The API name of the module that is written to.</summary>
    public string Module => Resource?.GetObject("module")?.Get<string>("api_name") ?? "";

    /// <summary>How many rows became new records.</summary>
    public long AddedCount => Count("added_count");

    /// <summary>How many rows changed a record.</summary>
    public long UpdatedCount => Count("updated_count");

    /// <summary>How many rows were not written; a job that is completed may have any number of them.</summary>
    public long SkippedCount => Count("skipped_count");

    /// <summary>How many rows the file has.</summary>
    public long TotalCount => Count("total_count");

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsOver => HasFailed || Is("COMPLETED");

    /// <summary>Whether the job as a whole has failed.</summary>
    public bool HasFailed => Is("FAILED") || Is("FAILURE");

    /// <summary>Why it failed, for example <c>HEADER_LIMIT_EXCEEDED</c>; else how it is.</summary>
    public CrmErrorCode Code => new(Resource?.Get<string>("code") ?? "");

    internal string? DownloadUrl => GetObject("result")?.Get<string>("download_url");

    private CrmObject? Resource => GetObjects("resource") is [CrmObject first, ..] ? first : null;

    private bool Is(string state) => string.Equals(State, state, StringComparison.OrdinalIgnoreCase);

    private long Count(string name) => Resource?.GetObject("file")?.Get<long?>(name) ?? 0;
}
