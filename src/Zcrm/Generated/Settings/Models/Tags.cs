#nullable enable
namespace Zcrm.Models;

/// <summary>A tag.</summary>
public sealed class Tag : CrmObject
{
    /// <summary>The tag's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The tag's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The colour as <c>#rrggbb</c>, one of those that Zoho offers.</summary>
    public string? ColorCode { get => Get<string>("color_code"); set => Set("color_code", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");
}

/// <summary>A tag mass delete.</summary>
public sealed class TagMassDelete : CrmObject
{
    /// <summary>The id of the job that does it, by which its state can be asked.</summary>
    public CrmId? JobId => Get<CrmId?>("job_id");

    /// <summary>Its state.</summary>
    public TagMassDeleteStatus? Status => Get<string>("status") is { } text ? new(text) : null;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>How many there are in all.</summary>
    public int? TotalCount => Get<int?>("total_count");

    /// <summary>How many failed.</summary>
    public int? FailedCount => Get<int?>("failed_count");

    /// <summary>How many were deleted.</summary>
    public int? DeletedCount => Get<int?>("deleted_count");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The tags; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> Tags { get => GetObjects<CrmReference>("tags"); set => Set("tags", value); }
}

/// <summary>A tag mass delete status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TagMassDeleteStatus(string Value)
{
    /// <summary><c>COMPLETED</c>.</summary>
    public static TagMassDeleteStatus Completed => new("COMPLETED");

    /// <summary><c>FAILED</c>.</summary>
    public static TagMassDeleteStatus Failed => new("FAILED");

    /// <summary><c>RUNNING</c>.</summary>
    public static TagMassDeleteStatus Running => new("RUNNING");

    /// <summary><c>SCHEDULED</c>.</summary>
    public static TagMassDeleteStatus Scheduled => new("SCHEDULED");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TagMassDeleteStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
