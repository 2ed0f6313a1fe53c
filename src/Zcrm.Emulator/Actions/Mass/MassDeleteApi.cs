using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Deletes many records: at once by ids, by a job for a view (reference 11.11).</summary>
internal sealed class MassDeleteApi(MetadataCatalog catalog, RecordTable table, RecordBin bin, MassJobs jobs, AllRecordsView view)
{
    private const string Kind = "mass_delete";

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_delete", ["ZohoCRM.mass_delete.{module}.DELETE"], Delete),
        new("GET", "{module}/actions/mass_delete", ["ZohoCRM.mass_delete.{module}.READ"], call => ValueTask.FromResult(jobs.Status(call, Kind, "Deleted"))),
    ];

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        JsonObject body = call.JsonBody();
        RecordContext context = RecordContext.Of(call);
        if (body.ContainsKey("cvid")) return ValueTask.FromResult(ByView(call, context, module, body));
        List<string> ids = ActionIds.Read(body);
        return ValueTask.FromResult(BatchAnswer.Of(table.Transact(() => ids.Select(id => Delete(context, module, id)).ToList()), 200, context));
    }

    private ApiAnswer ByView(ApiCall call, RecordContext context, EmulatedModule module, JsonObject body)
    {
        if (jobs.IsUnderWay(context, Kind, module.ApiName)) return MassAnswers.AlreadyScheduled;
        return table.Transact(() =>
        {
            List<RecordRow> rows = view.Rows(call, module, body);
            foreach (RecordRow row in rows) Delete(context, module, RecordId.Text(row.Id));
            string job = jobs.Start(context, Kind, module.ApiName, rows.Count, 0);
            return MassAnswers.Started(job, "SUCCESS", "mass delete scheduled successfully", 200);
        });
    }

    private JsonObject Delete(RecordContext context, EmulatedModule module, string id)
    {
        long space = table.Space(context.Org.Id, module.ApiName);
        if (!RecordId.TryParse(id, out long number) || table.Find(space, number) is not { } row) return ActionIds.Unknown(id);
        table.Delete(space, number);
        string? createdBy = RecordRows.Fields(row)["Created_By"]?["id"]?.ToString();
        bin.Put(space, new DeletedRow(number, row.Name, context.Now.ToUnixTimeSeconds(), context.User.Id, createdBy));
        return ApiAnswer.Item("SUCCESS", "record is deleted", "success", new JsonObject { ["id"] = id });
    }
}
