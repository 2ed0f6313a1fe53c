using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Deletes records (reference 5.4). The ids are in the query; there is no body.</summary>
internal sealed class RecordDeletesApi(MetadataCatalog catalog, RecordTable table, RecordRemoval removal)
{
    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.DELETE"];

    public IEnumerable<Route> Routes =>
    [
        new("DELETE", "{module}", Scopes, DeleteMany),
        new("DELETE", "{module}/{id}", Scopes, DeleteOne),
    ];

    private ValueTask<ApiAnswer> DeleteMany(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        if (ids.Length > BatchBody.MaxRecords)
        {
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = BatchBody.MaxRecords, ["param_name"] = "ids" });
        }

        long space = table.Space(call.Org.Id, module.ApiName);
        RecordNames names = Names(call, module, space);
        List<JsonObject> items = table.Transact(() => ids.Select(id => DeleteItem(call, space, names, id)).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, RecordContext.Of(call)));
    }

    /// <summary>With the id in the path, an unknown one refuses the whole call.</summary>
    private ValueTask<ApiAnswer> DeleteOne(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long space = table.Space(call.Org.Id, module.ApiName);
        RecordRow? row = Names(call, module, space).InPath(call) is { } id ? table.Find(space, id) : null;
        if (row is null) throw Refusals.Top("INVALID_DATA", "record not deleted", new JsonObject { ["resource_path_index"] = 1 });
        JsonObject? problem = table.Transact(() => removal.Remove(RecordContext.Of(call), space, row));
        return ValueTask.FromResult(problem is null
            ? ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(Deleted(RecordId.Text(row.Id))) })
            : new ApiAnswer(400) { Json = problem });
    }

    private RecordNames Names(ApiCall call, EmulatedModule module, long space) => new(table, module, space, ExternalPaths.Read(call, module, catalog));

    private JsonObject DeleteItem(ApiCall call, long space, RecordNames names, string id) => names.Find(id) is { } number && table.Find(space, number) is { } row
        ? removal.Remove(RecordContext.Of(call), space, row) ?? Deleted(RecordId.Text(number))
        : ApiAnswer.Item("INVALID_DATA", "record not deleted", "error", new JsonObject { ["id"] = id });

    private static JsonObject Deleted(string id) => ApiAnswer.Item("SUCCESS", "record deleted", "success", new JsonObject { ["id"] = id });
}
