using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Brings records back from the recycle bin, as they were: one by its path, or many by ids, by criteria, or all (reference 11.14).</summary>
internal sealed class RestoreApi(MetadataCatalog catalog, RecordTable table, RecordBin bin, RecycledRecords records)
{
    private const string All = "restore_all_records";
    private static readonly string[] Ways = ["ids", "filters", All];

    public IEnumerable<Route> Routes =>
    [
        new("POST", "settings/recycle_bin/actions/restore", ["ZohoCRM.settings.recycle_bin.UPDATE"], Many),
        new("POST", "settings/recycle_bin/{id}/actions/restore", ["ZohoCRM.settings.recycle_bin.UPDATE"], One),
    ];

    private ValueTask<ApiAnswer> One(ApiCall call) => ValueTask.FromResult(records.Find(call, call.Path["id"]) is { } row
        ? table.Transact(() => BodyItems.Outcomes(RecycledRecords.Key, Restored(call, [RecordId.Text(row.Row.Id)])))
        : ApiAnswer.Refuse(400, "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 }));

    private ValueTask<ApiAnswer> Many(ApiCall call)
    {
        JsonObject body = call.JsonBody();
        string[] told = [.. Ways.Where(way => body[way] is { } value && value.GetValueKind() != JsonValueKind.False)];
        if (told.Length == 0) throw Refusals.Top("EXPECTED_FIELD_MISSING", "one of the expected fields is missing", new JsonObject { ["expected_fields"] = Places(Ways) });
        if (told.Length > 1) throw Refusals.Top("AMBIGUITY_DURING_PROCESSING", "ambiguity while processing the request", new JsonObject { ["ambiguity_due_to"] = Places(told) });
        return ValueTask.FromResult(table.Transact(() => BodyItems.Outcomes(RecycledRecords.Key, told[0] == "ids" ? ByIds(call, body["ids"]!) : Matching(call, body["filters"] as JsonObject))));
    }

    private List<JsonObject> ByIds(ApiCall call, JsonNode sent) => sent is JsonArray { Count: > 0 } ids
        ? Restored(call, [.. ids.Select(id => id?.ToString() ?? "")])
        : throw Refusals.Top("INVALID_DATA", "invalid data", new JsonObject { ["api_name"] = "ids", ["json_path"] = "$.ids", ["expected_data_type"] = "jsonarray" });

    private List<JsonObject> Matching(ApiCall call, JsonObject? criteria) => Restored(call, [.. records.Matching(call, criteria).Select(row => RecordId.Text(row.Row.Id))]);

    private List<JsonObject> Restored(ApiCall call, string[] ids) => new Restoration(call.Org, catalog, table, bin, records.Matching(call, null)).Restore(ids);

    private static JsonArray Places(IEnumerable<string> keys) =>
        [.. keys.Select(key => (JsonNode)new JsonObject { ["api_name"] = key, ["json_path"] = $"$.{key}" })];
}
