using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The records that have a tag. They follow when it is renamed, merged or deleted.</summary>
internal sealed class TaggedRecords(MetadataCatalog catalog, RecordTable table)
{
    public int Count(EmulatedOrg org, EmulatedTag tag) => Rows(org, tag).Count;

    /// <summary>Puts another tag in the place of one, or none; no record is changed by anybody through it.</summary>
    public void Replace(EmulatedOrg org, EmulatedTag tag, EmulatedTag? by)
    {
        EmulatedModule module = catalog.Find(org, tag.Module)!;
        long space = table.Space(org.Id, tag.Module);
        foreach (RecordRow row in Rows(org, tag))
        {
            JsonObject fields = RecordRows.Fields(row);
            JsonArray tags = fields["Tag"]!.AsArray();
            int at = tags.IndexOf(tags.First(item => item!["id"]!.GetValue<string>() == tag.Id));
            bool isThere = by is not null && by.Id != tag.Id && tags.Any(item => item!["id"]!.GetValue<string>() == by.Id);
            if (by is null || isThere) tags.RemoveAt(at);
            else tags[at] = TagJson.InRecord(by);
            if (tags.Count == 0) fields.Remove("Tag");
            table.Update(space, RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
        }
    }

    private List<RecordRow> Rows(EmulatedOrg org, EmulatedTag tag)
    {
        byte[] id = Encoding.UTF8.GetBytes($"\"{tag.Id}\"");
        return [.. table.Scan(table.Space(org.Id, tag.Module), new RecordScan { Limit = int.MaxValue })
            .Where(row => row.Json.AsSpan().IndexOf(id) >= 0)
            .Where(row => RecordRows.Fields(row)["Tag"] is JsonArray tags && tags.Any(item => (string?)item!["id"] == tag.Id))];
    }
}
