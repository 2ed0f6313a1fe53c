using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Texts at records (reference 11.4).</summary>
internal static class NotesModule
{
    public static StandardModule Create() => new(new("Notes", "Note", "Notes", "Note_Title", null),
    [
        Text("Note_Title", 120),
        LongText("Note_Content") with { Length = 65_535 },
        Special("Parent_Id", "multi_module_lookup", "Parent ID").Required(),
    ]);
}
