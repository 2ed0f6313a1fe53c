namespace Zcrm;

/// <summary>One thing that happened to a record.</summary>
public sealed class TimelineEntry : CrmObject
{
    /// <summary>The entry's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>What happened, for example <c>added</c>, <c>updated</c> or <c>converted</c>.</summary>
    public string? Action => Get<string>("action");

    /// <summary>By which way, for example <c>crm_ui</c> or <c>crm_api</c>.</summary>
    public string? Source => Get<string>("source");

    /// <summary>When.</summary>
    public DateTimeOffset? Time => Get<DateTimeOffset?>("audited_time");

    /// <summary>Who did it.</summary>
    public CrmReference? DoneBy => GetObject<CrmReference>("done_by");

    /// <summary>The fields that changed; empty for what changes none.</summary>
    public IReadOnlyList<TimelineChange> Changes => GetObjects<TimelineChange>("field_history");
}
