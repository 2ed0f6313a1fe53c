namespace Zcrm.Emulator;

/// <summary>While a record is in a blueprint, only its transitions change the blueprint's field (reference 14, quirk 35).</summary>
internal sealed class BlueprintRule(RecordTable table, BlueprintBook blueprints) : IRecordRule
{
    public void Check(RecordDraft draft)
    {
        if (draft.IsNew || draft.Context.Source == BlueprintApi.Source) return;
        if (blueprints.Of(draft.Context.Org, draft.Module.ApiName) is not { } blueprint || !draft.HasSent(blueprint.Field)) return;
        string? before = table.Find(draft.Space, draft.Id) is { } row ? RecordRows.Fields(row)[blueprint.Field]?.ToString() : null;
        if (before == draft.Text(blueprint.Field) || !BlueprintBook.IsIn(blueprint, before)) return;
        draft.Refuse("RECORD_IN_BLUEPRINT", "the record is in a blueprint; the field cannot be changed", draft.Place(blueprint.Field));
    }
}
