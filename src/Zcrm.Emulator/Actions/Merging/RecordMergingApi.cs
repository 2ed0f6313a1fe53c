using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Merges up to two other records into one: it takes the fields that are named, and what was theirs; they are deleted (reference 11.14).</summary>
internal sealed class RecordMergingApi(MetadataCatalog catalog, RecordTable table, RecordRemoval removal)
{
    private const string Key = "merge";
    private const int MaxMerged = 2;
    private const string Template = "{module}/{id}/actions/merge";

    public IEnumerable<Route> Routes =>
    [
        new("POST", Template, ["ZohoCRM.modules.CREATE"], Merge),

        // Merging is over at once, so that there is never a job to ask for.
        new("GET", Template, ["ZohoCRM.modules.READ"], call => ValueTask.FromResult(Record(call, call.Path["id"]) is null ? throw Refusals.BadId() : ApiAnswer.NoContent)),
    ];

    private ValueTask<ApiAnswer> Merge(ApiCall call) => ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, 1, 200, (sent, path) =>
    {
        RecordRow master = Record(call, call.Path["id"]) ?? throw Refusals.BadId();
        if (LockedRecordRule.Of(RecordRows.Fields(master), master.Id) is { } locked) return locked;
        if (sent["data"] is not JsonArray { Count: > 0 } others) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.data");
        if (others.Count > MaxMerged) return Exceeded($"{path}.data");
        List<RecordRow?> rows = [.. others.Select(other => Record(call, other?["id"]?.ToString() ?? ""))];
        int wrong = rows.FindIndex(row => row is null || row.Id == master.Id);
        if (wrong >= 0) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.data[{wrong}].id");
        if (rows.DistinctBy(row => row!.Id).Count() < rows.Count) return ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.data[1].id");
        if (rows.Select(row => LockedRecordRule.Of(RecordRows.Fields(row!), row!.Id)).FirstOrDefault(problem => problem is not null) is { } problem) return problem;
        for (int index = 0; index < rows.Count; index++) TakeIn(call, master.Id, rows[index]!, others[index]!["_fields"] as JsonArray);
        return BodyItems.Done("records merged successfully", RecordId.Text(master.Id));
    })));

    private void TakeIn(ApiCall call, long master, RecordRow other, JsonArray? chosen)
    {
        RecordContext context = RecordContext.Of(call);
        EmulatedModule module = RecordCall.Module(call, catalog);
        long space = table.Space(call.Org.Id, module.ApiName);
        RecordRow before = table.Find(space, master)!;
        (JsonObject fields, JsonObject theirs) = (RecordRows.Fields(before), RecordRows.Fields(other));
        foreach (string name in (chosen ?? []).Select(field => field?["api_name"]?.ToString() ?? "").Where(name => module.Find(name) is { IsReadOnly: false }))
            fields[name] = theirs[name]?.DeepClone();
        RecordStamps.Change(fields, context.User, context.Now);
        MoveRelated(context, other.Id, master);
        removal.Remove(context, space, other);
        table.Update(space, RecordRows.Row(module, master, fields, before.Created, context.Now.ToUnixTimeSeconds()));
    }

    /// <summary>What looked up the record that goes looks up the one that stays.</summary>
    private void MoveRelated(RecordContext context, long gone, long kept)
    {
        foreach (EmulatedModule module in catalog.Modules(context.Org))
        {
            long space = table.Space(context.Org.Id, module.ApiName);
            foreach (EmulatedField lookup in module.Fields.Where(RecordKeys.IsLookup))
            {
                foreach (RecordRow row in table.Find(space, table.FindByLookup(space, lookup.ApiName, gone)))
                {
                    JsonObject fields = RecordRows.Fields(row);
                    fields[lookup.ApiName]!["id"] = RecordId.Text(kept);
                    table.Update(space, RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
                }
            }
        }
    }

    private RecordRow? Record(ApiCall call, string id) =>
        RecordId.TryParse(id, out long number) ? table.Find(table.Space(call.Org.Id, RecordCall.Module(call, catalog).ApiName), number) : null;

    private static JsonObject Exceeded(string path)
    {
        JsonObject problem = ResourceCheck.Refuse("LIMIT_EXCEEDED", "limit exceeded", path);
        problem["details"]!["maximum_length"] = MaxMerged;
        return problem;
    }
}
