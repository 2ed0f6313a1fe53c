using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>An activity that is related to a record must say of which module it is (reference 6, <c>$se_module</c>, and 14, quirk 49).</summary>
internal sealed class RelatedModuleRule : IRecordRule
{
    private const string Related = "What_Id";

    public void Check(RecordDraft draft)
    {
        if (!draft.Module.Facts.IsActivity || !draft.HasSent(Related) || !draft.Fields.ContainsKey(Related)) return;
        if (draft.HasSent(SystemKeys.RelatedModule)) return;
        JsonObject details = draft.Place(SystemKeys.RelatedModule);
        details["dependee"] = draft.Place(Related);
        draft.Refuse("DEPENDENT_FIELD_MISSING", "dependent field missing", details);
    }
}
