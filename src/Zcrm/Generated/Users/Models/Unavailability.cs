#nullable enable
namespace Zcrm.Models;

/// <summary>A unavailability.</summary>
public sealed class Unavailability : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The service.</summary>
    public string? Service { get => Get<string>("service"); set => Set("service", value); }

    /// <summary>The title.</summary>
    public string? Title { get => Get<string>("title"); set => Set("title", value); }

    /// <summary>The switch <c>all_day</c>.</summary>
    public bool? AllDay { get => Get<bool?>("all_day"); set => Set("all_day", value); }

    /// <summary>The tp calendar id.</summary>
    public string? TpCalendarId { get => Get<string>("tp_calendar_id"); set => Set("tp_calendar_id", value); }

    /// <summary>The tp event id.</summary>
    public string? TpEventId { get => Get<string>("tp_event_id"); set => Set("tp_event_id", value); }

    /// <summary>The comments.</summary>
    public string? Comments { get => Get<string>("comments"); set => Set("comments", value); }

    /// <summary>The from.</summary>
    public DateTimeOffset? From { get => Get<DateTimeOffset?>("from"); set => Set("from", value); }

    /// <summary>The to.</summary>
    public DateTimeOffset? To { get => Get<DateTimeOffset?>("to"); set => Set("to", value); }

    /// <summary>The user.</summary>
    public CrmReference? User { get => GetObject<CrmReference>("user"); set => Set("user", value); }
}
