using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The records to which notes and activities belong: a change of one of those is also an action on them (reference 12.2).</summary>
internal sealed class RelatedChanges(RecordTable table)
{
    private static readonly string[] Children = ["Notes", "Tasks", "Events", "Calls"];
    private static readonly string[] Parents = ["Parent_Id", "What_Id", "Who_Id"];

    public IEnumerable<RecordChange> Of(IReadOnlyCollection<RecordChange> changes)
    {
        var parents = new Dictionary<long, string>();
        foreach (RecordChange change in changes.Where(change => Children.Contains(change.Module)))
        {
            foreach (long id in ParentsOf(change.Before).Concat(ParentsOf(change.After))) parents[id] = change.Org;
        }

        if (parents.Count == 0) return [];
        Dictionary<long, (string Name, string Module)> known = table.Names(parents.Keys);
        return known.Where(parent => changes.All(change => change.Id != parent.Key))
            .Select(parent => new RecordChange(ChangeKind.Related, parents[parent.Key], parent.Value.Module, parent.Key));
    }

    private static IEnumerable<long> ParentsOf(byte[]? json)
    {
        if (json is null) yield break;
        JsonObject record = JsonNode.Parse(json)!.AsObject();
        foreach (string field in Parents)
        {
            if (RecordId.TryParse(record[field]?["id"]?.ToString(), out long id)) yield return id;
        }
    }
}
