namespace Zcrm.Emulator;

/// <summary>What remains of changes that were made as one: of several to the same record, their sum.</summary>
internal static class NetChanges
{
    public static IReadOnlyCollection<RecordChange> Of(IReadOnlyList<RecordChange> changes)
    {
        if (changes.Count == 1) return changes;
        var sums = new OrderedDictionary<long, RecordChange?>();
        foreach (RecordChange change in changes) sums[change.Id] = sums.TryGetValue(change.Id, out RecordChange? before) && before is not null ? Sum(before, change) : change;
        return [.. sums.Values.OfType<RecordChange>()];
    }

    private static RecordChange? Sum(RecordChange first, RecordChange then) => (first.Kind, then.Kind) switch
    {
        (_, ChangeKind.Related) => first,
        (ChangeKind.Related, _) => then,
        (ChangeKind.Inserted, ChangeKind.Deleted) => null,
        (ChangeKind.Inserted, _) => first with { After = then.After },
        _ => then with { Before = first.Before },
    };
}
