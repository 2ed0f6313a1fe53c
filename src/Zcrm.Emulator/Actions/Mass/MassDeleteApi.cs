using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Deletes many records: at once by ids, by a job for a view (reference 11.11).</summary>
internal sealed class MassDeleteApi
{
    private const string Kind = "mass_delete";

    private readonly MetadataCatalog _catalog;
    private readonly RecordTable _table;
    private readonly RecordRemoval _removal;
    private readonly MassJobs _jobs;
    private readonly AllRecordsView _view;

    public MassDeleteApi(MetadataCatalog catalog, RecordTable table, RecordRemoval removal, MassJobs jobs, AllRecordsView view)
    {
        (_catalog, _table, _removal, _jobs, _view) = (catalog, table, removal, jobs, view);
        jobs.Register(Kind, Work);
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_delete", ["ZohoCRM.mass_delete.{module}.DELETE"], Delete),
        new("GET", "{module}/actions/mass_delete", ["ZohoCRM.mass_delete.{module}.READ"], call => ValueTask.FromResult(_jobs.Status(call, Kind, "Deleted"))),
    ];

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, _catalog);
        JsonObject body = call.JsonBody();
        RecordContext context = RecordContext.Of(call);
        if (body.ContainsKey("cvid")) return ValueTask.FromResult(ByView(call, context, module, body));
        List<string> ids = ActionIds.Read(body);
        return ValueTask.FromResult(BatchAnswer.Of(_table.Transact(() => ids.Select(id => Delete(context, module, id)).ToList()), 200, context));
    }

    private ApiAnswer ByView(ApiCall call, RecordContext context, EmulatedModule module, JsonObject body)
    {
        if (_jobs.IsUnderWay(context, Kind, module.ApiName)) return MassAnswers.AlreadyScheduled;
        return _table.Transact(() =>
        {
            string[] ids = [.. _view.Rows(call, module, body).Select(row => RecordId.Text(row.Id))];
            string job = _jobs.Start(context, Kind, module.ApiName, new JsonObject(), ids);
            return MassAnswers.Started(job, "SUCCESS", "mass delete scheduled successfully", 200);
        });
    }

    private Func<string, bool> Work(RecordContext context, MassJob job)
    {
        EmulatedModule module = _catalog.Find(context.Org, job.Module)!;
        return id => (string?)Delete(context, module, id)["status"] == "success";
    }

    private JsonObject Delete(RecordContext context, EmulatedModule module, string id)
    {
        long space = _table.Space(context.Org.Id, module.ApiName);
        if (!RecordId.TryParse(id, out long number) || _table.Find(space, number) is not { } row) return ActionIds.Unknown(id);
        return _removal.Remove(context, space, row) ?? ApiAnswer.Item("SUCCESS", "record is deleted", "success", new JsonObject { ["id"] = id });
    }
}
