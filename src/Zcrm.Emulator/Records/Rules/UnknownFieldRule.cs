namespace Zcrm.Emulator;

/// <summary>A field that the module does not have, also one in the wrong case, is ignored without a word (reference 2.3 and 14, quirk 32).</summary>
internal static class UnknownFieldRule
{
    public static void Check(RecordDraft draft, string name)
    {
        if (draft.Context.Rules.RefuseUnknownFields)
        {
            draft.Refuse("INVALID_DATA", "the field api name given seems to be invalid", draft.Place(name));
        }
    }
}
