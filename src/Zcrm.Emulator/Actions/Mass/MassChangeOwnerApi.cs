using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives the records of a view to another user, by a job (reference 11.11).</summary>
internal sealed class MassChangeOwnerApi
{
    private const string Kind = "mass_change_owner";

    private readonly MetadataCatalog _catalog;
    private readonly RecordTable _table;
    private readonly OwnerChange _owners;
    private readonly MassJobs _jobs;
    private readonly AllRecordsView _view;

    public MassChangeOwnerApi(MetadataCatalog catalog, RecordTable table, OwnerChange owners, MassJobs jobs, AllRecordsView view)
    {
        (_catalog, _table, _owners, _jobs, _view) = (catalog, table, owners, jobs, view);
        jobs.Register(Kind, Work);
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_change_owner", ["ZohoCRM.change_owner.CREATE"], Change),
        new("GET", "{module}/actions/mass_change_owner", ["ZohoCRM.change_owner.READ"], call => ValueTask.FromResult(_jobs.Status(call, Kind, "Updated"))),
    ];

    private ValueTask<ApiAnswer> Change(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, _catalog);
        JsonObject body = call.JsonBody();
        EmulatedUser owner = _owners.Owner(call, body);
        RecordContext context = RecordContext.Of(call);
        if (_jobs.IsUnderWay(context, Kind, module.ApiName)) return ValueTask.FromResult(MassAnswers.AlreadyScheduled);
        return ValueTask.FromResult(_table.Transact(() =>
        {
            string[] ids = [.. _view.Rows(call, module, body).Select(row => RecordId.Text(row.Id))];
            string job = _jobs.Start(context, Kind, module.ApiName, new JsonObject { ["owner"] = owner.Id }, ids);
            return MassAnswers.Started(job, "SCHEDULED", "change owner is successfully scheduled", 202);
        }));
    }

    private Func<string, bool> Work(RecordContext context, MassJob job)
    {
        RecordContext scheduled = context with { Source = "mass_change_owner_via_scheduler" };
        EmulatedModule module = _catalog.Find(context.Org, job.Module)!;
        EmulatedUser owner = _owners.Find(context.Org, JsonNode.Parse(job.Work)!["owner"]!.ToString())!;
        long space = _table.Space(context.Org.Id, module.ApiName);
        return id =>
        {
            if (!RecordId.TryParse(id, out long number) || _table.Find(space, number) is not { } row || LockedRecordRule.IsLocked(RecordRows.Fields(row))) return false;
            _owners.Change(scheduled, module, row, owner, []);
            return true;
        };
    }
}
