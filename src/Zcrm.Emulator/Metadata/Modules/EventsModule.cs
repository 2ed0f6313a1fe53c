using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Meetings.</summary>
internal static class EventsModule
{
    public static StandardModule Create() => new(new("Events", "Meeting", "Meetings", "Event_Title", null),
    [
        Text("Event_Title", 255, "Title").Required(),
        Text("Venue", 255, "Location"),
        Flag("All_day") with { Label = "All day" },
        Time("Start_DateTime", "From").Required(),
        Time("End_DateTime", "To").Required(),
        Lookup("Who_Id", "Contacts", "Contact Name"),
        Special("What_Id", "multi_module_lookup", "Related To"),
        Special("Participants", "participants"),
        Special("Recurring_Activity", "RRULE", "Repeat"),
        Special("Remind_At", "multireminder", "Reminder"),
        Time("Check_In_Time").ReadOnly(),
        Text("Check_In_Address", 255).ReadOnly(),
        Text("Check_In_City", 100).ReadOnly(),
        Text("Check_In_Country", 100).ReadOnly(),
        Choice("Check_In_Status", "PLANNED", "VISITED").ReadOnly(),
        LongText("Description"),
    ]);
}
