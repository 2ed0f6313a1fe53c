#nullable enable
namespace Zcrm.Models;

/// <summary>An audit log export.</summary>
public sealed class AuditLogExport : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>Its state.</summary>
    public string? Status { get => Get<string>("status"); set => Set("status", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The download links; empty when there are none.</summary>
    public IReadOnlyList<string> DownloadLinks { get => Get<IReadOnlyList<string>>("download_links") ?? []; set => Set("download_links", value); }

    /// <summary>The job start time.</summary>
    public DateTimeOffset? JobStartTime { get => Get<DateTimeOffset?>("job_start_time"); set => Set("job_start_time", value); }

    /// <summary>The job end time.</summary>
    public DateTimeOffset? JobEndTime { get => Get<DateTimeOffset?>("job_end_time"); set => Set("job_end_time", value); }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? ExpiryDate { get => Get<DateTimeOffset?>("expiry_date"); set => Set("expiry_date", value); }
}
