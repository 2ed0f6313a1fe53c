namespace Zcrm.Emulator;

/// <summary>Fields that a record cannot be without (reference 5.11); an update need not send them, but cannot clear them.</summary>
internal sealed class MandatoryRule : IRecordRule
{
    public void Check(RecordDraft draft)
    {
        foreach (EmulatedField field in draft.Module.Fields)
        {
            if (!field.IsMandatory || draft.Fields.ContainsKey(field.ApiName)) continue;
            if (draft.Context.RowsToCome.Contains(field.ApiName)) continue;
            if (!draft.IsNew && !draft.HasSent(field.ApiName)) continue;
            draft.Refuse("MANDATORY_NOT_FOUND", "required field not found", draft.Place(field.ApiName));
            return;
        }
    }
}
