using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Adds many records at once that are known to be good, past the API's rules and limits.</summary>
internal sealed class RecordImporter(RecordTable table, UsersOfOrg users)
{
    private const int ChunkSize = 500;

    /// <param name="org">Whose records.</param>
    /// <param name="module">Of which module.</param>
    /// <param name="records">The records, in the form in which they are kept.</param>
    /// <param name="created">When each, by its place, was created.</param>
    /// <returns>The ids, in order.</returns>
    public List<string> Add(EmulatedOrg org, EmulatedModule module, IEnumerable<JsonObject> records, Func<int, DateTimeOffset> created)
    {
        long space = table.Space(org.Id, module.ApiName);
        IReadOnlyList<EmulatedUser> owners = users(org);
        if (owners.Count == 0) throw new InvalidOperationException($"The organization {org.Name} has no user to own records. Add one first.");
        return table.Transact(() =>
        {
            var ids = new List<string>();
            foreach (RecordRow[] rows in Rows(org, module, records, owners, created).Chunk(ChunkSize))
            {
                table.Insert(space, rows);
                foreach (RecordRow row in rows) ids.Add(RecordId.Text(row.Id));
            }

            return ids;
        });
    }

    /// <summary>One by one, so that only rows, which are small, wait to be written together.</summary>
    private IEnumerable<RecordRow> Rows(
        EmulatedOrg org, EmulatedModule module, IEnumerable<JsonObject> records, IReadOnlyList<EmulatedUser> owners, Func<int, DateTimeOffset> created)
    {
        int index = 0;
        long id = 0;
        foreach (JsonObject fields in records)
        {
            id = index % ChunkSize == 0 ? RecordId.At(org, table.TakeNumbers(org.Id, ChunkSize)) : id + 1;
            yield return Row(module, id, fields, owners[index % owners.Count], created(index));
            index++;
        }
    }

    private static RecordRow Row(EmulatedModule module, long id, JsonObject fields, EmulatedUser owner, DateTimeOffset created)
    {
        RecordStamps.Create(fields, owner, created);
        DerivedFields.Apply(module, fields, !fields.ContainsKey("Probability"));
        return RecordRows.Row(module, id, fields, created.ToUnixTimeSeconds(), created.ToUnixTimeSeconds());
    }
}
