using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Brings records back from the recycle bin, each with what was deleted with it (reference 5.4 and 11.14).</summary>
internal sealed class Restoration(EmulatedOrg org, MetadataCatalog catalog, RecordTable table, RecordBin bin, IEnumerable<RecycledRow> kept)
{
    private readonly Dictionary<long, RecycledRow> _kept = kept.ToDictionary(row => row.Row.Id);
    private readonly HashSet<long> _back = [];

    /// <returns>One outcome for each id, in order.</returns>
    public List<JsonObject> Restore(string[] ids)
    {
        // What was deleted with another record comes back with it, and before it not at all.
        var outcomes = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (string id in ids.Distinct().OrderBy(id => bin.ParentOf(Number(id)) is not null)) outcomes[id] = Restore(id);
        return [.. ids.Select(id => outcomes[id].DeepClone().AsObject())];
    }

    private JsonObject Restore(string id)
    {
        long number = Number(id);
        if (!_back.Contains(number))
        {
            if (!_kept.TryGetValue(number, out RecycledRow? row)) return RecycledRecords.Unknown(id);
            if (LacksParent(row)) return ApiAnswer.Item("CANNOT_RESTORE_WITHOUT_PARENT", "the record cannot be restored without its parent", "error", new JsonObject { ["id"] = id });
            PutBack(row);
        }

        return BodyItems.Done("record restored successfully", id);
    }

    private void PutBack(RecycledRow row)
    {
        long id = row.Row.Id;
        List<long> children = bin.DeletedWith(id);
        bin.Forget(id);
        table.Insert(row.Space, [RecordRows.Row(catalog.Find(org, row.Module)!, id, row.Fields, row.Created, row.Modified)]);
        _back.Add(id);
        foreach (long child in children)
        {
            if (_kept.TryGetValue(child, out RecycledRow? with)) PutBack(with);
        }
    }

    /// <summary>A note belongs to a record that must be there, and so does what was deleted with one.</summary>
    private bool LacksParent(RecycledRow row) =>
        (bin.ParentOf(row.Row.Id) ?? Number(row.Fields["Parent_Id"]?["id"]?.ToString() ?? "")) is var parent and not 0 && table.Names([parent]).Count == 0;

    /// <returns>0 for what is no id.</returns>
    private static long Number(string id) => RecordId.TryParse(id, out long number) ? number : 0;
}
