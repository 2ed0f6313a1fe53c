using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What happened to a record, the latest first (reference 11.14).</summary>
internal sealed class TimelineApi(MetadataCatalog catalog, RecordTable table, RecordHistory history, UsersOfOrg users)
{
    public IEnumerable<Route> Routes => [new("GET", "{module}/{id}/__timeline", ["ZohoCRM.modules.{module}.READ"], List)];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long id = RecordCall.Id(call);
        if (table.Find(table.Space(call.Org.Id, module.ApiName), id) is not { } row) throw Refusals.BadId();
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue / PageRequest.MaxPerPage);
        List<HistoryEntry> all = history.Of(id);
        HistoryEntry[] shown = [.. all.Skip((page - 1) * perPage).Take(perPage)];
        if (shown.Length == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["__timeline"] = new JsonArray([.. shown.Select(entry => (JsonNode)Write(call, module, row, entry))]),
            ["info"] = new JsonObject
            {
                ["per_page"] = perPage, ["count"] = shown.Length, ["page"] = page, ["more_records"] = page * perPage < all.Count,
            },
        }));
    }

    private JsonObject Write(ApiCall call, EmulatedModule module, RecordRow row, HistoryEntry entry) => new()
    {
        ["id"] = MetadataIds.Id(call.Org, MetadataIds.FirstRecord / 2 + entry.Number),
        ["action"] = entry.Action,
        ["source"] = entry.Source,
        ["audited_time"] = CrmTime.Show(entry.Time, call.User.UtcOffset),
        ["done_by"] = RecordUser.Short(users, call.Org, new JsonObject { ["id"] = entry.User }),
        ["record"] = new JsonObject
        {
            ["name"] = row.Name,
            ["id"] = RecordId.Text(row.Id),
            ["module"] = new JsonObject { ["api_name"] = module.ApiName, ["id"] = module.Id },
        },
        ["field_history"] = entry.Changes.Count == 0 ? null : new JsonArray([.. entry.Changes.Select(change => (JsonNode)Change(module, change))]),
        ["related_record"] = null,
        ["automation_details"] = null,
        ["extension"] = null,
    };

    private static JsonObject Change(EmulatedModule module, KeyValuePair<string, JsonNode?> change) => new()
    {
        ["api_name"] = change.Key,
        ["field_label"] = module.Find(change.Key)?.Label ?? change.Key,
        ["data_type"] = module.Find(change.Key)?.DataType,
        ["id"] = module.Find(change.Key)?.Id,
        ["_value"] = change.Value!.DeepClone(),
    };
}
