using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Sets a field in many records: at once by ids, by a job for a view (reference 11.11).</summary>
internal sealed class MassUpdateApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer, MassJobs jobs, AllRecordsView view)
{
    private const string Kind = "mass_update";

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/mass_update", ["ZohoCRM.mass_update.{module}.UPDATE"], Update),
        new("GET", "{module}/actions/mass_update", ["ZohoCRM.mass_update.{module}.READ"], call => ValueTask.FromResult(jobs.Status(call, Kind, "Updated"))),
    ];

    private ValueTask<ApiAnswer> Update(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        JsonObject body = call.JsonBody();
        JsonElement sent = Sent(module, MassFieldRule.Read(module, body), body);
        RecordContext context = RecordContext.Of(call) with { Source = Kind };
        return ValueTask.FromResult(body.ContainsKey("cvid") ? ByView(call, context, module, body, sent) : ByIds(context, module, ActionIds.Read(body), sent));
    }

    private ApiAnswer ByIds(RecordContext context, EmulatedModule module, List<string> ids, JsonElement sent) =>
        BatchAnswer.Of(table.Transact(() => ids.Select(id => Update(context, module, id, sent)).ToList()), 200, context);

    private ApiAnswer ByView(ApiCall call, RecordContext context, EmulatedModule module, JsonObject body, JsonElement sent)
    {
        if (jobs.IsUnderWay(context, Kind, module.ApiName)) return MassAnswers.AlreadyScheduled;
        return table.Transact(() =>
        {
            List<JsonObject> items = [.. view.Rows(call, module, body).Select(row => Update(context, module, RecordId.Text(row.Id), sent))];
            int done = items.Count(item => (string?)item["status"] == "success");
            string job = jobs.Start(context, Kind, module.ApiName, done, items.Count - done);
            return MassAnswers.Started(job, "SCHEDULED", "mass update scheduled successfully", 200);
        });
    }

    private JsonObject Update(RecordContext context, EmulatedModule module, string id, JsonElement sent)
    {
        long space = table.Space(context.Org.Id, module.ApiName);
        bool isThere = RecordId.TryParse(id, out long number) && table.Find(space, number) is not null;
        return isThere ? writer.Update(context, module, space, number, sent, 0, null) : ActionIds.Unknown(id);
    }

    /// <summary>Values of multi-select picklists are added unless <c>over_write</c> is true.</summary>
    private static JsonElement Sent(EmulatedModule module, JsonObject fields, JsonObject body)
    {
        bool replaces = body["over_write"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
        JsonObject sent = fields.DeepClone().AsObject();
        string[] multiple = [.. fields.Select(field => field.Key).Where(name => module.Find(name)!.DataType == "multiselectpicklist")];
        if (!replaces && multiple.Length > 0)
            sent["$append_values"] = new JsonObject(multiple.Select(name => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(true))));
        return JsonElement.Parse(Encoding.UTF8.GetBytes(sent.ToJsonString()));
    }
}
