using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Lists and counts what is in the recycle bin, and throws it away (reference 11.14).</summary>
internal sealed class RecycleBinApi(RecordTable table, RecordBin bin, RecycledRecords records)
{
    /// <summary>From so many records on, emptying is called scheduled.</summary>
    private const int MaxAtOnce = 1_000;

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/recycle_bin", ["ZohoCRM.settings.recycle_bin.READ"], List),
        new("GET", "settings/recycle_bin/{id}", ["ZohoCRM.settings.recycle_bin.READ"], Get),
        new("GET", "settings/recycle_bin/actions/count", ["ZohoCRM.settings.recycle_bin.READ"], Count),
        new("DELETE", "settings/recycle_bin", ["ZohoCRM.settings.recycle_bin.DELETE"], DeleteMany),
        new("DELETE", "settings/recycle_bin/{id}", ["ZohoCRM.settings.recycle_bin.DELETE"], DeleteOne),
        new("POST", "settings/recycle_bin/actions/empty", ["ZohoCRM.settings.recycle_bin.UPDATE"], Empty),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue / PageRequest.MaxPerPage);
        string[]? ids = RecordCall.Names(call, "ids");
        List<RecycledRow> all = [.. records.Matching(call, RecycledRecords.Filter(call)).Where(row => ids?.Contains(RecordId.Text(row.Row.Id)) != false)];
        if (PageRequest.Choice(call, "sort_order", "desc", "asc", "desc") == "asc") all.Reverse();
        return ValueTask.FromResult(records.Page(call, [.. all.Skip((page - 1) * perPage).Take(perPage)], page, perPage, all.Count > (long)page * perPage));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call) => ValueTask.FromResult(records.Find(call, call.Path["id"]) is { } row ? records.Page(call, [row], 1, 1, false) : ApiAnswer.NoContent);

    private ValueTask<ApiAnswer> Count(ApiCall call) =>
        ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["count"] = records.Matching(call, null).Count() }));

    private ValueTask<ApiAnswer> DeleteMany(ApiCall call)
    {
        string[]? ids = RecordCall.Names(call, "ids");
        JsonObject? filter = RecycledRecords.Filter(call);
        if (ids is null && filter is null)
            throw Refusals.Top("EXPECTED_PARAM_MISSING", "one of the expected parameters is missing", new JsonObject { ["param_names"] = new JsonArray("ids", "filters") });
        ids ??= [.. records.Matching(call, filter).Select(row => RecordId.Text(row.Row.Id))];
        return ValueTask.FromResult(table.Transact(() => BodyItems.Outcomes(RecycledRecords.Key, [.. ids.Select(id => Delete(call, id))])));
    }

    private ValueTask<ApiAnswer> DeleteOne(ApiCall call) => ValueTask.FromResult(records.Find(call, call.Path["id"]) is null
        ? ApiAnswer.Refuse(400, "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 })
        : BodyItems.Outcomes(RecycledRecords.Key, [Delete(call, call.Path["id"])]));

    private ValueTask<ApiAnswer> Empty(ApiCall call)
    {
        int count = table.Transact(() =>
        {
            List<RecycledRow> all = [.. records.Matching(call, null)];
            foreach (RecycledRow row in all) bin.Purge(row.Row.Id);
            return all.Count;
        });
        return ValueTask.FromResult(count > MaxAtOnce
            ? new ApiAnswer(202) { Json = ApiAnswer.Item("SCHEDULED", "recycle bin will be emptied", "success") }
            : ApiAnswer.Ok(ApiAnswer.Item("SUCCESS", "recycle bin emptied successfully", "success")));
    }

    private JsonObject Delete(ApiCall call, string id)
    {
        if (records.Find(call, id) is not { } row) return RecycledRecords.Unknown(id);
        bin.Purge(row.Row.Id);
        return BodyItems.Done("record deleted permanently", id);
    }
}
