using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Telephone calls.</summary>
internal static class CallsModule
{
    public static StandardModule Create() => new(new("Calls", "Call", "Calls", "Subject", null),
    [
        Text("Subject", 255).Required(),
        Choice("Call_Type", "Outbound", "Inbound", "Missed").Required().Restricted(),
        Choice("Call_Purpose", "Prospecting", "Administrative", "Negotiation", "Demo", "Project", "Desk"),
        Lookup("Who_Id", "Contacts", "Contact Name"),
        Special("What_Id", "multi_module_lookup", "Related To"),
        Time("Call_Start_Time").Required(),
        Text("Call_Duration", 20).Required(),
        Number("Call_Duration_in_seconds").ReadOnly(),
        Choice("Outbound_Call_Status", "Scheduled", "Completed", "Overdue", "Cancelled"),
        Text("Call_Agenda", 255),
        Choice("Call_Result", "Interested", "Not interested", "No response/Busy", "Requested more info", "Requested call back", "Invalid number"),
        Text("Caller_ID", 50),
        Text("Dialled_Number", 50),
        Text("Voice_Recording__s", 255, "Voice Recording"),
        Flag("CTI_Entry").ReadOnly(),
        Time("Reminder"),
        LongText("Description"),
    ]);
}
