namespace Zcrm.Emulator;

/// <summary>A meeting that repeats must remind (reference 5.11, Events).</summary>
internal sealed class RecurringEventRule : IRecordRule
{
    private const string Reminder = "Remind_At";

    public void Check(RecordDraft draft)
    {
        if (draft.Module.ApiName != "Events" || !draft.Fields.ContainsKey("Recurring_Activity") || draft.Fields.ContainsKey(Reminder)) return;
        draft.Refuse("MANDATORY_NOT_FOUND", "required field not found", draft.Place(Reminder));
    }
}
