using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Locks records and opens them again; a record has one lock at most (reference 11.14).</summary>
internal sealed class RecordLocksApi(MetadataCatalog catalog, RecordTable table, IEmulatorStore store)
{
    private const string Kind = "record_lock";
    private const string Key = "data";
    private const string Reason = "Locked_Reason__s";
    private const string Template = "{module}/{id}/Locking_Information__s";

    public IEnumerable<Route> Routes =>
    [
        new("GET", Template, ["ZohoCRM.settings.modules.READ"], call => ValueTask.FromResult(Shown(Read(call, Record(call)), ApiAnswer.NoContent))),
        new("GET", Template + "/{lock}", ["ZohoCRM.settings.record_locking_configurations.ALL"], call => ValueTask.FromResult(Shown(Known(call), null))),
        new("POST", Template, ["ZohoCRM.settings.modules.CREATE"], Lock),
        new("PUT", Template + "/{lock}", ["ZohoCRM.settings.modules.ALL"], Change),
        new("DELETE", Template + "/{lock}", ["ZohoCRM.settings.modules.DELETE"], Unlock),
    ];

    private ValueTask<ApiAnswer> Lock(ApiCall call) => ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, 1, 201, (sent, path) =>
    {
        RecordRow row = Record(call);
        if (Missing(sent, path) is { } problem) return problem;
        if (Read(call, row) is not null) return ResourceCheck.Refuse("NOT_ALLOWED", "the record is locked already", path);
        string id = MetadataIds.Id(call.Org, 90_000_000 + store.NextNumber("locks/" + call.Org.Id));
        var user = new JsonObject { ["name"] = call.User.FullName, ["id"] = call.User.Id };
        EmulatedModule module = RecordCall.Module(call, catalog);
        var item = new JsonObject
        {
            ["id"] = id,
            [Reason] = sent[Reason]!.DeepClone(),
            ["Locked_By__s"] = user,
            ["Locked_For__s"] = new JsonObject { ["module"] = new JsonObject { ["api_name"] = module.ApiName, ["id"] = module.Id }, ["name"] = row.Name, ["id"] = RecordId.Text(row.Id) },
            ["Lock_Source__s"] = "Manual",
            ["Locked_Time__s"] = CrmTime.Show(call.Now, call.User.UtcOffset),
            ["Record_Locking_Rule_Id__s"] = null,
            ["Feature_Type__s"] = "record_locking",
        };
        Save(call, row, item);
        return BodyItems.Done("record locked successfully", id);
    })));

    private ValueTask<ApiAnswer> Change(ApiCall call) => ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, 1, 200, (sent, path) =>
    {
        JsonObject item = Known(call);
        if (Missing(sent, path) is { } problem) return problem;
        item[Reason] = sent[Reason]!.DeepClone();
        Save(call, Record(call), item);
        return BodyItems.Done("record updated", item["id"]!.ToString());
    })));

    private ValueTask<ApiAnswer> Unlock(ApiCall call)
    {
        JsonObject item = Known(call);
        table.Transact(() =>
        {
            Save(call, Record(call), null);
            return true;
        });
        return ValueTask.FromResult(BodyItems.Outcomes(Key, [BodyItems.Done("record unlocked successfully", item["id"]!.ToString())]));
    }

    /// <summary>The lock stands beside the record, and the record shows that it has one.</summary>
    private void Save(ApiCall call, RecordRow row, JsonObject? item)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        JsonObject fields = RecordRows.Fields(row);
        if (item is null) fields.Remove(LockedRecordRule.Field);
        else fields[LockedRecordRule.Field] = true;
        table.Update(table.Space(call.Org.Id, module.ApiName), RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
        if (item is null) store.DeleteDocument(call.Org.Id, Kind, RecordId.Text(row.Id));
        else store.WriteDocument(call.Org.Id, Kind, RecordId.Text(row.Id), item.ToJsonString());
    }

    private static JsonObject? Missing(JsonObject sent, string path) => FieldReader.Text(sent[Reason]) is { Length: > 0 }
        ? null
        : ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{Reason}");

    private static ApiAnswer Shown(JsonObject? item, ApiAnswer? missing) => item is null ? missing! : ApiAnswer.Ok(new JsonObject
    {
        [Key] = new JsonArray(item),
        ["info"] = new JsonObject { ["per_page"] = PageRequest.MaxPerPage, ["count"] = 1, ["page"] = 1, ["more_records"] = false },
    });

    private JsonObject Known(ApiCall call) => Read(call, Record(call)) is { } item && item["id"]!.ToString() == call.Path["lock"]
        ? item
        : throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 3 });

    private JsonObject? Read(ApiCall call, RecordRow row) =>
        store.ReadDocument(call.Org.Id, Kind, RecordId.Text(row.Id)) is { } json ? JsonNode.Parse(json)!.AsObject() : null;

    private RecordRow Record(ApiCall call) =>
        table.Find(table.Space(call.Org.Id, RecordCall.Module(call, catalog).ApiName), RecordCall.Id(call)) ?? throw Refusals.BadId();
}
