using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Whether an activity is over. Zoho shows open and closed ones in two lists below a record (reference 11.3).</summary>
internal static class ActivityState
{
    public static bool IsClosed(string module, JsonObject activity, DateTimeOffset now) => module switch
    {
        "Tasks" => activity["Status"]?.ToString() == "Completed",
        "Events" => CrmTime.TryParse(activity["End_DateTime"]?.ToString() ?? "", out DateTimeOffset end) && end <= now,

        // A call that nobody planned was made.
        _ => activity["Outbound_Call_Status"]?.ToString() is not ("Scheduled" or "Overdue"),
    };
}
