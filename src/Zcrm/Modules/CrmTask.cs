namespace Zcrm.Modules;

/// <summary>Something to be done.</summary>
/// <remarks>Named so as not to be taken for <see cref="System.Threading.Tasks.Task"/>.</remarks>
[CrmModule("Tasks")]
public sealed partial class CrmTask : CrmRecord
{
    /// <summary>The subject. Required.</summary>
    public partial string? Subject { get; set; }

    /// <summary>The due date.</summary>
    public partial DateOnly? DueDate { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Who_Id")]
    public partial Contact? Contact { get; set; }

    /// <summary>The related to.</summary>
    [CrmField("What_Id")]
    public partial CrmReference? RelatedTo { get; set; }

    /// <summary>The related module.</summary>
    [CrmField("$se_module")]
    public partial string? RelatedModule { get; set; }

    /// <summary>The status.</summary>
    public partial string? Status { get; set; }

    /// <summary>The priority.</summary>
    public partial string? Priority { get; set; }

    /// <summary>The closed time; Zoho sets it.</summary>
    public partial DateTimeOffset? ClosedTime { get; }

    /// <summary>Whether send notification email is set.</summary>
    public partial bool? SendNotificationEmail { get; set; }

    /// <summary>How it repeats; it comes when the record is read alone.</summary>
    [CrmField("Recurring_Activity")]
    public partial Recurrence? Recurrence { get; set; }

    /// <summary>When and how to remind; it comes when the record is read alone.</summary>
    [CrmField("Remind_At")]
    public partial TaskReminder? Reminder { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
