using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Deletes many tags of a module in a job, which is over as soon as it is asked for (reference 11.7).</summary>
internal sealed class TagMassDeleteApi(MetadataCatalog catalog, RecordTable table, TagBook tags, IEmulatorStore store)
{
    private const string Key = "mass_delete";

    private readonly TaggedRecords _records = new(catalog, table);

    public IEnumerable<Route> Routes =>
    [
        new("POST", "settings/tags/actions/mass_delete", ["ZohoCRM.settings.tags.DELETE"], Delete),
        new("GET", "settings/tags/actions/mass_delete", ["ZohoCRM.settings.tags.READ"], Status),
    ];

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        if (BodyItems.Read(call, Key, 1)[0] is not JsonObject sent) throw Refuse("INVALID_DATA", "$.mass_delete[0]");
        EmulatedModule module = Module(call, sent) ?? throw Refuse("INVALID_DATA", "$.mass_delete[0].module");
        if (sent["tags"] is not JsonArray { Count: > 0 } named) throw Refuse("MANDATORY_NOT_FOUND", "$.mass_delete[0].tags");
        string job = MetadataIds.Id(call.Org, 70_000_000 + store.NextNumber("tag deletions/" + call.Org.Id));
        table.Transact(() =>
        {
            EmulatedTag[] found = [.. named.Select(tag => tags.Find(call.Org, tag?["id"]?.ToString() ?? "")).OfType<EmulatedTag>().Where(tag => tag.Module == module.ApiName)];
            foreach (EmulatedTag tag in found)
            {
                _records.Replace(call.Org, tag, null);
                tags.Remove(call.Org, tag.Id);
            }

            store.WriteDocument(call.Org.Id, Key, job, Report(call, job, module, named.Count, found.Length).ToJsonString());
            return true;
        });
        return ValueTask.FromResult(new ApiAnswer(202) { Json = ApiAnswer.Item("SCHEDULED", "tags mass delete scheduled successfully", "success", new JsonObject { ["job_id"] = job }) });
    }

    private ValueTask<ApiAnswer> Status(ApiCall call)
    {
        string job = call.Query["job_id"].ToString();
        if (job.Length == 0) throw Refusals.MissingParameter("job_id");
        JsonNode report = JsonNode.Parse(store.ReadDocument(call.Org.Id, Key, job) ?? throw Refusals.BadParameter("job_id"))!;
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { [Key] = new JsonArray(report) }));
    }

    private EmulatedModule? Module(ApiCall call, JsonObject sent) =>
        (sent["module"]?["api_name"] ?? sent["module"]?["id"])?.ToString() is { } key ? catalog.FindAny(call.Org, key) : null;

    private static JsonObject Report(ApiCall call, string job, EmulatedModule module, int total, int deleted) => new()
    {
        ["job_id"] = job,
        ["status"] = "COMPLETED",
        ["created_time"] = CrmTime.Show(call.Now, call.User.UtcOffset),
        ["total_count"] = total,
        ["deleted_count"] = deleted,
        ["failed_count"] = total - deleted,
        ["module"] = new JsonObject { ["api_name"] = module.ApiName, ["id"] = module.Id },
    };

    private static ApiRefusedException Refuse(string code, string path) =>
        new(new ApiAnswer(400) { Json = ResourceCheck.Refuse(code, code == "INVALID_DATA" ? "invalid data" : "required field not found", path) });
}
