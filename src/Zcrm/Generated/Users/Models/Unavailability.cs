#nullable enable
namespace Zcrm.Models;

/// <summary>An unavailability.</summary>
public sealed class Unavailability : CrmObject
{
    /// <summary>The unavailability's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The unavailability's service.</summary>
    public string? Service { get => Get<string>("service"); set => Set("service", value); }

    /// <summary>The unavailability's title.</summary>
    public string? Title { get => Get<string>("title"); set => Set("title", value); }

    /// <summary>Whether <c>all_day</c> holds.</summary>
    public bool? AllDay { get => Get<bool?>("all_day"); set => Set("all_day", value); }

    /// <summary>The tp calendar's id.</summary>
    public string? TpCalendarId { get => Get<string>("tp_calendar_id"); set => Set("tp_calendar_id", value); }

    /// <summary>The tp event's id.</summary>
    public string? TpEventId { get => Get<string>("tp_event_id"); set => Set("tp_event_id", value); }

    /// <summary>The unavailability's comments.</summary>
    public string? Comments { get => Get<string>("comments"); set => Set("comments", value); }

    /// <summary>The beginning.</summary>
    public DateTimeOffset? From { get => Get<DateTimeOffset?>("from"); set => Set("from", value); }

    /// <summary>The end.</summary>
    public DateTimeOffset? To { get => Get<DateTimeOffset?>("to"); set => Set("to", value); }

    /// <summary>The unavailability's user.</summary>
    public CrmReference? User { get => GetObject<CrmReference>("user"); set => Set("user", value); }
}
