namespace Zcrm.Emulator;

/// <summary>What belongs to a record so much that it is deleted with it: its notes, and the activities that are about it (reference 5.4).</summary>
internal static class RecordChildren
{
    private static readonly string[] Activities = ["Tasks", "Events", "Calls"];

    public static IEnumerable<(long Space, RecordRow Row)> Of(RecordTable table, EmulatedOrg org, long parent) =>
        [.. Rows(table, org, "Notes", "Parent_Id", parent), .. Activities.SelectMany(module => About(table, org, module, parent))];

    /// <summary>An activity with a person is about the person only if it is about nothing else.</summary>
    private static IEnumerable<(long Space, RecordRow Row)> About(RecordTable table, EmulatedOrg org, string module, long parent) =>
        Rows(table, org, module, "What_Id", parent)
            .Concat(Rows(table, org, module, "Who_Id", parent).Where(child => RecordRows.Fields(child.Row)["What_Id"] is null));

    private static IEnumerable<(long Space, RecordRow Row)> Rows(RecordTable table, EmulatedOrg org, string module, string lookup, long parent)
    {
        long space = table.Space(org.Id, module);
        return table.Find(space, table.FindByLookup(space, lookup, parent)).Select(row => (space, row));
    }
}
