using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Lists what was deleted: for 60 days from the recycle bin, then for as long again as deleted for good (reference 5.5).</summary>
internal sealed class DeletedRecordsApi(MetadataCatalog catalog, RecordTable table, RecordBin bin, UsersOfOrg users)
{
    private static readonly TimeSpan Reach = TimeSpan.FromDays(120);

    public IEnumerable<Route> Routes => [new("GET", "{module}/deleted", ["ZohoCRM.modules.{module}.READ"], List)];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = catalog.Find(call.Org, call.Path["module"])
            ?? throw Refuse("INVALID_MODULE", "the module name given seems to be invalid", new() { ["resource_path_index"] = 0 });
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue / PageRequest.MaxPerPage);
        (long after, bool? inBin) = Window(call);
        DateTimeOffset? since = RecordCall.Time(call, "If-Modified-Since");
        if (since is { } time) after = Math.Max(after, time.ToUnixTimeSeconds());
        List<DeletedRow> rows = bin.List(
            table.Space(call.Org.Id, module.ApiName), (after, call.Now.ToUnixTimeSeconds()), Purged(call), inBin, (page - 1) * perPage, perPage + 1);
        if (rows.Count == 0) return ValueTask.FromResult(since is null ? ApiAnswer.NoContent : ApiAnswer.NotModified);
        bool isMore = rows.Count > perPage;
        if (isMore) rows.RemoveAt(perPage);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)Item(call, row))]),
            ["info"] = new JsonObject { ["per_page"] = perPage, ["count"] = rows.Count, ["page"] = page, ["more_records"] = isMore },
        }));
    }

    private static long Purged(ApiCall call) => (call.Now - RecordBin.Life).ToUnixTimeSeconds();

    /// <summary>Deleted after which second, and whether in the bin.</summary>
    private static (long After, bool? InBin) Window(ApiCall call)
    {
        long forgotten = (call.Now - Reach).ToUnixTimeSeconds();
        return call.Query["type"].ToString() switch
        {
            "" or "all" => (forgotten, null),
            "recycle" => (forgotten, true),
            "permanent" => (forgotten, false),
            _ => throw Refuse("PATTERN_NOT_MATCHED", "Please check whether the input values are correct", new() { ["param_name"] = "type" }),
        };
    }

    /// <summary>Of a record that is deleted for good, only its id and the time are known.</summary>
    private JsonObject Item(ApiCall call, DeletedRow row)
    {
        bool isInBin = row.IsKept && row.Deleted > Purged(call);
        return new JsonObject
        {
            ["deleted_by"] = isInBin ? User(call, row.DeletedBy) : null,
            ["id"] = RecordId.Text(row.Id),
            ["display_name"] = isInBin ? row.Name : null,
            ["type"] = isInBin ? "recycle" : "permanent",
            ["created_by"] = isInBin ? User(call, row.CreatedBy) : null,
            ["deleted_time"] = CrmTime.Show(row.Deleted, call.User.UtcOffset),
        };
    }

    private JsonObject? User(ApiCall call, string? id) =>
        id is null ? null : new JsonObject { ["name"] = RecordUser.Find(users, call.Org, id)?.FullName, ["id"] = id };

    /// <summary>This call's refusals stand in the array (reference 3.6).</summary>
    private static ApiRefusedException Refuse(string code, string message, JsonObject details) =>
        new(new ApiAnswer(400) { Json = new JsonObject { ["data"] = new JsonArray(ApiAnswer.Item(code, message, "error", details)) } });
}
