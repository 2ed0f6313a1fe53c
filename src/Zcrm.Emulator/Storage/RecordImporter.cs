using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Adds many records at once that are known to be good, past the API's rules and limits.</summary>
internal sealed class RecordImporter(RecordTable table, UsersOfOrg users)
{
    private const int ChunkSize = 5_000;

    /// <param name="org">Whose records.</param>
    /// <param name="module">Of which module.</param>
    /// <param name="records">The records, in the form in which they are kept.</param>
    /// <param name="created">When each, by its place, was created.</param>
    /// <returns>The ids, in order.</returns>
    public List<string> Add(EmulatedOrg org, EmulatedModule module, IEnumerable<JsonObject> records, Func<int, DateTimeOffset> created)
    {
        long space = table.Space(org.Id, module.ApiName);
        IReadOnlyList<EmulatedUser> owners = users(org);
        if (owners.Count == 0) throw new InvalidOperationException($"The organization {org.Name} has no user who could own records. Add a user first.");
        var ids = new List<string>();
        table.Transact(() =>
        {
            foreach (JsonObject[] chunk in records.Chunk(ChunkSize))
            {
                long first = table.TakeNumbers(org.Id, chunk.Length);
                List<RecordRow> rows = [.. chunk.Select((fields, index) =>
                    Row(module, RecordId.At(org, first + index), fields, owners[(ids.Count + index) % owners.Count], created(ids.Count + index)))];
                table.Insert(space, rows);
                ids.AddRange(rows.Select(row => RecordId.Text(row.Id)));
            }

            return ids.Count;
        });
        return ids;
    }

    private static RecordRow Row(EmulatedModule module, long id, JsonObject fields, EmulatedUser owner, DateTimeOffset created)
    {
        RecordStamps.Create(fields, owner, created);
        DerivedFields.Apply(module, fields, !fields.ContainsKey("Probability"));
        return RecordRows.Row(module, id, fields, created.ToUnixTimeSeconds(), created.ToUnixTimeSeconds());
    }
}
