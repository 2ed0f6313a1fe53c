using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives the records of a view to another user, by a job (reference 11.11).</summary>
internal sealed class MassChangeOwnerApi(MetadataCatalog catalog, RecordTable table, OwnerChange owners, MassJobs jobs, AllRecordsView view)
{
    private const string Kind = "mass_change_owner";

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_change_owner", ["ZohoCRM.change_owner.CREATE"], Change),
        new("GET", "{module}/actions/mass_change_owner", ["ZohoCRM.change_owner.READ"], call => ValueTask.FromResult(jobs.Status(call, Kind, "Updated"))),
    ];

    private ValueTask<ApiAnswer> Change(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        JsonObject body = call.JsonBody();
        EmulatedUser owner = owners.Owner(call, body);
        RecordContext context = RecordContext.Of(call) with { Source = "mass_change_owner_via_scheduler" };
        if (jobs.IsUnderWay(context, Kind, module.ApiName)) return ValueTask.FromResult(MassAnswers.AlreadyScheduled);
        return ValueTask.FromResult(table.Transact(() =>
        {
            List<RecordRow> rows = view.Rows(call, module, body);
            foreach (RecordRow row in rows) owners.Change(context, module, row, owner, []);
            string job = jobs.Start(context, Kind, module.ApiName, rows.Count, 0);
            return MassAnswers.Started(job, "SCHEDULED", "change owner is successfully scheduled", 202);
        }));
    }
}
