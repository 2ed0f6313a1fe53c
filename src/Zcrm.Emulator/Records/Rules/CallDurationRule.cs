using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>How long a call took, as <c>mm:ss</c>; a call that took place took some time (reference 6, Call_Duration).</summary>
internal sealed partial class CallDurationRule : IRecordRule
{
    private const string Duration = "Call_Duration";

    public void Check(RecordDraft draft)
    {
        if (draft.Module.ApiName != "Calls" || draft.Text(Duration) is not { } text) return;
        Match match = MinutesAndSeconds().Match(text);
        if (!match.Success)
        {
            draft.Refuse("INVALID_DATA", "invalid data", draft.Place(Duration));
            return;
        }

        int seconds = (Number(match, 1) * 60) + Number(match, 2);
        draft.Fields["Call_Duration_in_seconds"] = seconds;
        if (seconds > 0 || draft.Text("Call_Type") == "Missed" || draft.Text("Outbound_Call_Status") == "Scheduled") return;
        JsonObject details = draft.Place(Duration);
        details["dependee"] = draft.Place("Call_Type");
        draft.Refuse("DEPENDENT_MISMATCH", "call duration cannot be zero", details);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,4}):([0-5]\d)\z")]
    private static partial Regex MinutesAndSeconds();
}
