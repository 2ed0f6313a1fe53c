using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Things to do.</summary>
internal static class TasksModule
{
    public static StandardModule Create() => new(new("Tasks", "Task", "Tasks", "Subject", null),
    [
        Text("Subject", 255).Required(),
        Day("Due_Date"),
        Lookup("Who_Id", "Contacts", "Contact Name"),
        Special("What_Id", "multi_module_lookup", "Related To"),
        Choice("Status", "Not Started", "Deferred", "In Progress", "Completed", "Waiting for input"),
        Choice("Priority", "High", "Highest", "Low", "Lowest", "Normal"),
        Time("Closed_Time").ReadOnly(),
        Flag("Send_Notification_Email"),
        Special("Recurring_Activity", "RRULE", "Repeat"),
        Special("Remind_At", "ALARM", "Reminder"),
        LongText("Description"),
    ]);
}
