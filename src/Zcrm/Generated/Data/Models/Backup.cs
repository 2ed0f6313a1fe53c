#nullable enable
namespace Zcrm.Models;

/// <summary>A backup.</summary>
public sealed class Backup : CrmObject
{
    /// <summary>The backup's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The backup's rrule.</summary>
    public string? Rrule { get => Get<string>("rrule"); set => Set("rrule", value); }

    /// <summary>The backup's start date.</summary>
    public DateTimeOffset? StartDate { get => Get<DateTimeOffset?>("start_date"); set => Set("start_date", value); }

    /// <summary>When it was scheduled.</summary>
    public DateTimeOffset? ScheduledDate { get => Get<DateTimeOffset?>("scheduled_date"); set => Set("scheduled_date", value); }

    /// <summary>The backup's state.</summary>
    public string? Status { get => Get<string>("status"); set => Set("status", value); }

    /// <summary>The backup's requester.</summary>
    public CrmReference? Requester { get => GetObject<CrmReference>("requester"); set => Set("requester", value); }
}

/// <summary>A backup history.</summary>
public sealed class BackupHistory : CrmObject
{
    /// <summary>The backup history's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The log time.</summary>
    public DateTimeOffset? LogTime => Get<DateTimeOffset?>("log_time");

    /// <summary>The backup history's action.</summary>
    public string? Action => Get<string>("action");

    /// <summary>The backup history's repeat type.</summary>
    public string? RepeatType => Get<string>("repeat_type");

    /// <summary>How many there are.</summary>
    public int? Count => Get<int?>("count");

    /// <summary>The backup history's file name.</summary>
    public string? FileName => Get<string>("file_name");

    /// <summary>The backup history's state.</summary>
    public string? State => Get<string>("state");

    /// <summary>The backup history's done by.</summary>
    public CrmReference? DoneBy => GetObject<CrmReference>("done_by");
}

/// <summary>A backup URL.</summary>
public sealed class BackupUrl : CrmObject
{
    /// <summary>The data links; empty when there are none.</summary>
    public IReadOnlyList<string> DataLinks => Get<IReadOnlyList<string>>("data_links") ?? [];

    /// <summary>The attachment links; empty when there are none.</summary>
    public IReadOnlyList<string> AttachmentLinks => Get<IReadOnlyList<string>>("attachment_links") ?? [];

    /// <summary>When it ends.</summary>
    public DateTimeOffset? ExpiryDate => Get<DateTimeOffset?>("expiry_date");
}
