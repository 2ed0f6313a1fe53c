namespace Zcrm.Bulk;

/// <summary>How far a bulk read job is, and what it found.</summary>
public sealed class BulkReadStatus : CrmObject
{
    /// <summary>The job's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The state: <c>ADDED</c>, <c>QUEUED</c>, <c>IN PROGRESS</c>, <c>COMPLETED</c> or <c>FAILURE</c>.</summary>
    public string State => Get<string>("state") ?? "";

    /// <summary>The API name of the module that is read.</summary>
    public string Module => GetObject("query")?.GetObject("module")?.Get<string>("api_name") ?? "";

    /// <summary>The number of the page, from 1.</summary>
    public int Page => Result?.Get<int?>("page") ?? GetObject("query")?.Get<int?>("page") ?? 1;

    /// <summary>How many records the job's file holds.</summary>
    /// <value>Null before it is over.</value>
    public long? Count => Result?.Get<long?>("count");

    /// <summary>Whether there is another page.</summary>
    public bool HasMore => Result?.Get<bool?>("more_records") ?? false;

    /// <summary>The token of the next page, good for a day.</summary>
    public string? NextPageToken => Result?.Get<string>("next_page_token");

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsOver => HasFailed || string.Equals(State, "COMPLETED", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the job has failed.</summary>
    public bool HasFailed => State.StartsWith("FAIL", StringComparison.OrdinalIgnoreCase);

    internal CrmObject? Result => GetObject("result");

    internal string? DownloadUrl => Result?.Get<string>("download_url");
}
