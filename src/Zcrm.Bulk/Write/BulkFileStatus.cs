namespace Zcrm.Bulk;

/// <summary>How far one file of a bulk write job is, and what was counted of it.</summary>
public sealed class BulkFileStatus : CrmObject
{
    /// <summary>The API name of the module: that of the records, or that of the rows which go with them.</summary>
    public string Module => GetObject("module")?.Get<string>("api_name") ?? "";

    /// <summary>The state: <c>ADDED</c>, <c>INPROGRESS</c>, <c>COMPLETED</c>, <c>FAILED</c> or <c>SKIPPED</c>.</summary>
    public string State => Get<string>("status") ?? "";

    /// <summary>Whether the job failed because of this file.</summary>
    public bool HasFailed => State.Equals("FAILED", StringComparison.OrdinalIgnoreCase) || State.Equals("FAILURE", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why it failed, for example <c>HEADER_LIMIT_EXCEEDED</c>; else how it is.</summary>
    public CrmErrorCode Code => new(Get<string>("code") ?? "");

    /// <summary>How many rows are new.</summary>
    public long AddedCount => Count("added_count");

    /// <summary>How many rows changed something that was there.</summary>
    public long UpdatedCount => Count("updated_count");

    /// <summary>How many rows were not written.</summary>
    public long SkippedCount => Count("skipped_count");

    /// <summary>How many rows the file has.</summary>
    public long TotalCount => Count("total_count");

    private long Count(string name) => GetObject("file")?.Get<long?>(name) ?? 0;
}
