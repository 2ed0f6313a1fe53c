using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The answers about bulk write jobs, none of which stands in an array (reference 10.2 and 10.3).</summary>
internal sealed class BulkWriteJson(MetadataCatalog catalog, EmulatorRules rules)
{
    public static JsonObject Added(EmulatedUser user, BulkJob job) =>
        ApiAnswer.Item("SUCCESS", "success", "success", new JsonObject { ["id"] = job.Id, ["created_by"] = BulkReadJson.By(user) });

    public JsonObject Status(EmulatedUser user, BulkJob job, BulkState state)
    {
        BulkWriteRequest request = JsonSerializer.Deserialize<BulkWriteRequest>(job.Request)!;
        var status = new JsonObject
        {
            ["status"] = Word(state),
            ["character_encoding"] = request.Encoding?.ToUpperInvariant(),
            ["operation"] = request.Operation,
            ["id"] = job.Id,
            ["created_time"] = BulkReadJson.Time(user, job),
            ["created_by"] = BulkReadJson.By(user),
        };
        if (job.Callback is { } callback) status["callback"] = new JsonObject { ["url"] = callback.OriginalString, ["method"] = "post" };
        status["resource"] = new JsonArray([.. request.Resources.Select((resource, place) => (JsonNode)Resource(user, resource, place, job.Outcome, state))]);
        if (job.Outcome?.File is not null) status["result"] = new JsonObject { ["download_url"] = Address(user.Org, job) };
        return status;
    }

    /// <summary>A path as in the v7 pages, by default on the server on which the job was started (reference 10.4 and 15).</summary>
    private string Address(EmulatedOrg org, BulkJob job)
    {
        string path = $"/v{job.Version}/crm/org{org.Zgid}/bulk-write/{job.Id}/{job.Id}.zip";
        return rules.RelativeBulkWriteResult || job.Origin is null ? path : new Uri(job.Origin, path).AbsoluteUri;
    }

    private JsonObject Resource(EmulatedUser user, BulkResource asked, int place, BulkOutcome? outcome, BulkState state)
    {
        JsonNode? tally = outcome is null ? null : JsonNode.Parse(outcome.Result);
        bool isSpared = tally?[nameof(BulkTally.Failed)] is { } failed && failed.GetValue<int>() != place;
        string word = isSpared ? "SKIPPED" : Word(state);
        var resource = new JsonObject
        {
            ["status"] = word,
            ["code"] = outcome is null || isSpared ? "ADDED" : outcome.FailureCode ?? "SUCCESS",
            ["type"] = "data",
            ["module"] = new JsonObject { ["api_name"] = asked.Module, ["id"] = catalog.Find(user.Org, asked.Module)?.Id },
            ["ignore_empty"] = asked.IgnoreEmpty,
        };
        if (asked.FindBy is not null) resource["find_by"] = asked.FindBy;
        if (asked.Mappings is not null) resource["field_mappings"] = new JsonArray([.. asked.Mappings.Select(Mapping)]);
        resource["file"] = File(asked.FileName, word, tally?[nameof(BulkTally.Files)]?[place]);
        return resource;
    }

    private static JsonObject File(string name, string word, JsonNode? counts) => new()
    {
        ["status"] = word,
        ["name"] = name,
        ["added_count"] = counts?[nameof(BulkWriteCounts.Added)]?.GetValue<int>() ?? 0,
        ["skipped_count"] = counts?[nameof(BulkWriteCounts.Skipped)]?.GetValue<int>() ?? 0,
        ["updated_count"] = counts?[nameof(BulkWriteCounts.Updated)]?.GetValue<int>() ?? 0,
        ["total_count"] = counts?[nameof(BulkWriteCounts.Total)]?.GetValue<int>() ?? 0,
    };

    private static JsonObject Mapping(BulkMapping mapping)
    {
        var json = new JsonObject
        {
            ["api_name"] = mapping.ApiName,
            ["index"] = mapping.Index,
            ["format"] = mapping.Format,
            ["find_by"] = mapping.FindBy,
            ["default_value"] = mapping.Default is { } value ? new JsonObject { ["value"] = value } : null,
        };
        if (mapping.ParentColumn is { } column) json["parent_column_index"] = column;
        return json;
    }

    private static string Word(BulkState state) => state switch
    {
        BulkState.Added or BulkState.Queued => "ADDED",
        BulkState.InProgress => "INPROGRESS",
        BulkState.Completed => "COMPLETED",
        _ => "FAILED",
    };
}
