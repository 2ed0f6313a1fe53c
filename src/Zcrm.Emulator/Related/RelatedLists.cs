namespace Zcrm.Emulator;

/// <summary>The related lists of a module: notes and attachments, what is linked with its records, and what looks them up (reference 7.3, 11.3).</summary>
internal static class RelatedLists
{
    private static readonly string[] ActivityLookups = ["What_Id", "Who_Id"];

    public static IReadOnlyList<RelatedList> Of(EmulatedModule parent, IReadOnlyList<EmulatedModule> modules, EmulatorRules rules)
    {
        var lists = new List<RelatedList>();
        foreach (RelatedList list in Candidates(parent, modules, rules).Where(list => lists.TrueForAll(other => other.ApiName != list.ApiName)))
            lists.Add(list with { Number = lists.Count + 1 });
        return lists;
    }

    private static IEnumerable<RelatedList> Candidates(EmulatedModule parent, IReadOnlyList<EmulatedModule> modules, EmulatorRules rules) =>
    [
        .. parent.ApiName == "Notes" ? [] : Notes,
        new RelatedList("Attachments", "Attachments", null),
        .. Links(parent, modules),
        .. modules.Where(child => child.Facts.IsActivity && HasActivities(parent)).SelectMany(child => Activities(child, rules)),
        .. modules.Where(child => !child.Facts.IsActivity).SelectMany(child => Lookups(parent, child)),
    ];

    private static IReadOnlyList<RelatedList> Notes { get; } = [new("Notes", "Notes", "Notes") { Lookups = ["Parent_Id"] }];

    private static bool HasActivities(EmulatedModule parent) => !parent.Facts.IsActivity && parent.ApiName != "Notes";

    private static IEnumerable<RelatedList> Activities(EmulatedModule child, EmulatorRules rules)
    {
        var all = new RelatedList(child.ApiName, child.Facts.Plural, child.ApiName) { Lookups = ActivityLookups };
        if (!rules.SplitActivities) return [all];
        return [all with { Label = $"Open {child.Facts.Plural}", IsClosed = false }, all with { ApiName = $"{child.ApiName}_History", Label = $"Closed {child.Facts.Plural}", IsClosed = true }];
    }

    private static IEnumerable<RelatedList> Links(EmulatedModule parent, IReadOnlyList<EmulatedModule> modules)
    {
        foreach (LinkKind link in LinkKind.All)
        {
            bool isLeft = link.Left == parent.ApiName;
            if (!isLeft && (link.Right != parent.ApiName || link.RightList is null)) continue;
            string other = isLeft ? link.Right : link.Left;
            if (modules.Any(module => module.ApiName == other))
            {
                string name = isLeft ? link.LeftList : link.RightList!;
                yield return new RelatedList(name, name.Replace('_', ' '), other) { Link = link, IsReversed = !isLeft };
            }
        }
    }

    /// <summary>The first lookup gives the list the module's name; others have their own beside it.</summary>
    private static IEnumerable<RelatedList> Lookups(EmulatedModule parent, EmulatedModule child)
    {
        IEnumerable<EmulatedField> fields = child.Fields.Where(field => field.LookupModule == parent.ApiName && field is { DataType: "lookup", IsReadOnly: false });
        return fields.Select((field, index) => index == 0
            ? new RelatedList(child.ApiName, child.Facts.Plural, child.ApiName) { Lookups = [field.ApiName] }
            : new RelatedList($"{child.ApiName}_{field.ApiName}", $"{child.Facts.Plural} ({field.Label})", child.ApiName) { Lookups = [field.ApiName] });
    }
}
