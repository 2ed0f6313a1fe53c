using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Sets a field in many records: at once by ids, by a job for a view (reference 11.11).</summary>
internal sealed class MassUpdateApi
{
    private const string Kind = "mass_update";

    private readonly MetadataCatalog _catalog;
    private readonly RecordTable _table;
    private readonly RecordWriter _writer;
    private readonly MassJobs _jobs;
    private readonly AllRecordsView _view;

    public MassUpdateApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer, MassJobs jobs, AllRecordsView view)
    {
        (_catalog, _table, _writer, _jobs, _view) = (catalog, table, writer, jobs, view);
        jobs.Register(Kind, Work);
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_update", ["ZohoCRM.mass_update.{module}.UPDATE"], Update),
        new("GET", "{module}/actions/mass_update", ["ZohoCRM.mass_update.{module}.READ"], call => ValueTask.FromResult(_jobs.Status(call, Kind, "Updated"))),
    ];

    private ValueTask<ApiAnswer> Update(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, _catalog);
        JsonObject body = call.JsonBody();
        JsonObject sent = Sent(module, MassFieldRule.Read(module, body), body);
        RecordContext context = RecordContext.Of(call) with { Source = Kind };
        return ValueTask.FromResult(body.ContainsKey("cvid")
            ? ByView(call, context, module, body, sent)
            : ByIds(context, module, ActionIds.Read(body), JsonElement.Parse(sent.ToJsonString())));
    }

    private ApiAnswer ByIds(RecordContext context, EmulatedModule module, List<string> ids, JsonElement sent) =>
        BatchAnswer.Of(_table.Transact(() => ids.Select(id => Update(context, module, id, sent)).ToList()), 200, context);

    private ApiAnswer ByView(ApiCall call, RecordContext context, EmulatedModule module, JsonObject body, JsonObject sent)
    {
        if (_jobs.IsUnderWay(context, Kind, module.ApiName)) return MassAnswers.AlreadyScheduled;
        return _table.Transact(() =>
        {
            string[] ids = [.. _view.Rows(call, module, body).Select(row => RecordId.Text(row.Id))];
            string job = _jobs.Start(context, Kind, module.ApiName, sent, ids);
            return MassAnswers.Started(job, "SCHEDULED", "mass update scheduled successfully", 200);
        });
    }

    private Func<string, bool> Work(RecordContext context, MassJob job)
    {
        EmulatedModule module = _catalog.Find(context.Org, job.Module)!;
        JsonElement sent = JsonElement.Parse(job.Work);
        return id => (string?)Update(context with { Source = Kind }, module, id, sent)["status"] == "success";
    }

    private JsonObject Update(RecordContext context, EmulatedModule module, string id, JsonElement sent)
    {
        long space = _table.Space(context.Org.Id, module.ApiName);
        bool isThere = RecordId.TryParse(id, out long number) && _table.Find(space, number) is not null;
        return isThere ? _writer.Update(context, module, space, number, sent, 0, null) : ActionIds.Unknown(id);
    }

    /// <summary>Values of multi-select picklists are added unless <c>over_write</c> is true.</summary>
    private static JsonObject Sent(EmulatedModule module, JsonObject fields, JsonObject body)
    {
        bool replaces = body["over_write"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
        JsonObject sent = fields.DeepClone().AsObject();
        string[] multiple = [.. fields.Select(field => field.Key).Where(name => module.Find(name)!.DataType == "multiselectpicklist")];
        if (!replaces && multiple.Length > 0)
            sent["$append_values"] = new JsonObject(multiple.Select(name => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(true))));
        return sent;
    }
}
