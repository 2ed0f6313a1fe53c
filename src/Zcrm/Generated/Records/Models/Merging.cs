#nullable enable
namespace Zcrm.Models;

/// <summary>A record merge.</summary>
public sealed class RecordMerge : CrmObject
{
    /// <summary>The id of the job that does it, by which its state can be asked.</summary>
    public CrmId? JobId { get => Get<CrmId?>("job_id"); set => Set("job_id", value); }

    /// <summary>The record merge's state.</summary>
    public RecordMergeStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>The items; empty when there are none.</summary>
    public IReadOnlyList<RecordMergeData> Data { get => GetObjects<RecordMergeData>("data"); set => Set("data", value); }

    /// <summary>The master record fields; empty when there are none.</summary>
    public IReadOnlyList<RecordMergeMasterRecordField> MasterRecordFields
    {
        get => GetObjects<RecordMergeMasterRecordField>("master_record_fields");
        set => Set("master_record_fields", value);
    }
}

/// <summary>A record merge data.</summary>
public sealed class RecordMergeData : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<RecordMergeDataField> Fields { get => GetObjects<RecordMergeDataField>("_fields"); set => Set("_fields", value); }
}

/// <summary>A record merge data field.</summary>
public sealed class RecordMergeDataField : CrmObject
{
    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The data; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> Data { get => GetObjects<CrmReference>("_data"); set => Set("_data", value); }
}

/// <summary>A record merge master record field.</summary>
public sealed class RecordMergeMasterRecordField : CrmObject
{
    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The data; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> Data { get => GetObjects<CrmReference>("_data"); set => Set("_data", value); }
}

/// <summary>A record merge status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordMergeStatus(string Value)
{
    /// <summary><c>SCHEDULED</c>.</summary>
    public static RecordMergeStatus Scheduled => new("SCHEDULED");

    /// <summary><c>running</c>.</summary>
    public static RecordMergeStatus Running => new("running");

    /// <summary><c>completed</c>.</summary>
    public static RecordMergeStatus Completed => new("completed");

    /// <summary><c>failed</c>.</summary>
    public static RecordMergeStatus Failed => new("failed");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordMergeStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
