namespace Zcrm.Modules;

/// <summary>A meeting.</summary>
[CrmModule("Events")]
public sealed partial class Event : CrmRecord
{
    /// <summary>The title. Required.</summary>
    [CrmField("Event_Title")]
    public partial string? Title { get; set; }

    /// <summary>The venue.</summary>
    public partial string? Venue { get; set; }

    /// <summary>Whether all day is set.</summary>
    [CrmField("All_day")]
    public partial bool? IsAllDay { get; set; }

    /// <summary>The start. Required.</summary>
    [CrmField("Start_DateTime")]
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The end. Required.</summary>
    [CrmField("End_DateTime")]
    public partial DateTimeOffset? End { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Who_Id")]
    public partial Contact? Contact { get; set; }

    /// <summary>The related to.</summary>
    [CrmField("What_Id")]
    public partial CrmReference? RelatedTo { get; set; }

    /// <summary>The related module.</summary>
    [CrmField("$se_module")]
    public partial string? RelatedModule { get; set; }

    /// <summary>Who takes part, at most 50; they come when the record is read alone.</summary>
    public partial CrmRows<Participant> Participants { get; }

    /// <summary>How it repeats; it comes when the record is read alone. A meeting that repeats needs a reminder.</summary>
    [CrmField("Recurring_Activity")]
    public partial Recurrence? Recurrence { get; set; }

    /// <summary>When to remind; they come when the record is read alone.</summary>
    [CrmField("Remind_At")]
    public partial CrmRows<EventReminder> Reminders { get; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
