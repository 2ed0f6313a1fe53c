using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The tags of a module: list, create, rename, delete, merge and count (reference 11.7).</summary>
internal sealed class TagSettingsApi(MetadataCatalog catalog, RecordTable table, TagBook tags, UsersOfOrg users)
{
    private readonly TaggedRecords _records = new(catalog, table);

    public IEnumerable<Route> Routes =>
    [
        new("GET", "settings/tags", ["ZohoCRM.settings.tags.READ"], List),
        new("POST", "settings/tags", ["ZohoCRM.settings.tags.CREATE"], Create),
        new("PUT", "settings/tags", ["ZohoCRM.settings.tags.UPDATE"], call => Change(call, (tag, _) => Text(tag["id"]))),
        new("PUT", "settings/tags/{id}", ["ZohoCRM.settings.tags.UPDATE"], call => Change(call, (_, _) => call.Path["id"])),
        new("DELETE", "settings/tags/{id}", ["ZohoCRM.settings.tags.DELETE"], Delete),
        new("POST", "settings/tags/{id}/actions/merge", ["ZohoCRM.settings.tags.CREATE"], Merge),
        new("GET", "settings/tags/{id}/actions/records_count", ["ZohoCRM.settings.tags.READ"], Count),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        RecordContext context = RecordContext.Of(call);
        List<EmulatedTag> found = tags.Of(call.Org, TagCall.Module(call, catalog).ApiName);
        if (found.Count == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["tags"] = new JsonArray([.. found.Select(tag => (JsonNode)TagJson.Write(context, users, tag))]),
            ["info"] = new JsonObject { ["count"] = found.Count, ["allowed_count"] = TagBook.MaxPerModule },
        }));
    }

    private ValueTask<ApiAnswer> Create(ApiCall call)
    {
        string module = TagCall.Module(call, catalog).ApiName;
        RecordContext context = RecordContext.Of(call);
        JsonArray sent = TagCall.Tags(call.JsonBody());
        return Answer(201, sent, (tag, index) => Create(context, module, tag, index));
    }

    private JsonObject Create(RecordContext context, string module, JsonNode? sent, int index)
    {
        if (TagNameRule.Check(sent, index) is { } problem) return problem;
        string name = Text(sent!["name"])!;
        if (tags.FindByName(context.Org, module, name) is { } taken) return Duplicate(index, taken);
        if (tags.Of(context.Org, module).Count >= TagBook.MaxPerModule)
            return ApiAnswer.Item("LICENSE_LIMIT_EXCEEDED", "tags edition limit exceeded", "error");
        EmulatedTag made = tags.Add(context, module, name, Text(sent["color_code"]));
        return ApiAnswer.Item("SUCCESS", "tags created successfully", "success", TagJson.Write(context, users, made));
    }

    private ValueTask<ApiAnswer> Change(ApiCall call, Func<JsonNode, int, string?> idOf)
    {
        string module = TagCall.Module(call, catalog).ApiName;
        RecordContext context = RecordContext.Of(call);
        return Answer(200, TagCall.Tags(call.JsonBody()), (tag, index) => Change(context, module, tag, index, idOf));
    }

    private JsonObject Change(RecordContext context, string module, JsonNode? sent, int index, Func<JsonNode, int, string?> idOf)
    {
        if (TagNameRule.Check(sent, index) is { } problem) return problem;
        if (idOf(sent!, index) is not { } id) return TagNameRule.Refuse("MANDATORY_NOT_FOUND", "Required field is missing", index, "id");
        if (tags.Find(context.Org, id) is not { } tag || tag.Module != module) return TagNameRule.Refuse("INVALID_DATA", "invalid tag id", index, "id");
        string name = Text(sent!["name"])!;
        if (tags.FindByName(context.Org, module, name) is { } taken && taken.Id != id) return Duplicate(index, taken);
        string? color = sent.AsObject().ContainsKey("color_code") ? Text(sent["color_code"]) : tag.Color;
        EmulatedTag changed = tags.Save(context, tag with { Name = name, Color = color });
        _records.Replace(context.Org, tag, changed);
        return ApiAnswer.Item("SUCCESS", "tags updated successfully", "success", TagJson.Write(context, users, changed));
    }

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        EmulatedTag tag = Known(call, call.Path["id"]);
        table.Transact(() =>
        {
            _records.Replace(call.Org, tag, null);
            tags.Remove(call.Org, tag.Id);
            return true;
        });
        JsonObject item = ApiAnswer.Item("SUCCESS", "tags deleted successfully", "success", new JsonObject { ["id"] = tag.Id });
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["tags"] = new JsonArray(item) }));
    }

    /// <summary>The tag of the path takes in the one that the body names as <c>conflict_id</c>, which is gone then.</summary>
    private ValueTask<ApiAnswer> Merge(ApiCall call)
    {
        EmulatedTag kept = Known(call, call.Path["id"]);
        string? conflict = Text(TagCall.Tags(call.JsonBody())[0]?["conflict_id"]);
        if (conflict is null || tags.Find(call.Org, conflict) is not { } merged || merged.Module != kept.Module || merged.Id == kept.Id)
            throw Refusals.Top("INVALID_DATA", "invalid tag id", new JsonObject { ["api_name"] = "conflict_id", ["json_path"] = "$.tags[0].conflict_id" });
        RecordContext context = RecordContext.Of(call);
        EmulatedTag saved = table.Transact(() =>
        {
            _records.Replace(call.Org, merged, kept);
            tags.Remove(call.Org, merged.Id);
            return tags.Save(context, kept);
        });
        JsonObject item = ApiAnswer.Item("SUCCESS", "tags merged successfully", "success", TagJson.Write(context, users, saved));
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["tags"] = new JsonArray(item) }));
    }

    /// <summary>The count is a text (reference 14, quirk 40).</summary>
    private ValueTask<ApiAnswer> Count(ApiCall call)
    {
        TagCall.Module(call, catalog);
        if (tags.Find(call.Org, call.Path["id"]) is not { } tag) throw Refusals.Top("TAG_ID_NOT_FOUND", "invalid tag id");
        string count = _records.Count(call.Org, tag).ToString(CultureInfo.InvariantCulture);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["count"] = count }));
    }

    private EmulatedTag Known(ApiCall call, string id) =>
        tags.Find(call.Org, id) ?? throw Refusals.Top("INVALID_DATA", "tags not found", new JsonObject { ["id"] = id });

    private static JsonObject Duplicate(int index, EmulatedTag taken) =>
        TagNameRule.Refuse("DUPLICATE_DATA", "duplicate data", index, "name", ("id", taken.Id));

    private static string? Text(JsonNode? node) => TagNameRule.Text(node);

    private ValueTask<ApiAnswer> Answer(int allSaved, JsonArray sent, Func<JsonNode?, int, JsonObject> work)
    {
        List<JsonObject> items = table.Transact(() => sent.Select(work).ToList());
        int saved = items.Count(item => (string?)item["status"] == "success");
        int status = saved == items.Count ? allSaved : saved == 0 ? 400 : 207;
        return ValueTask.FromResult(new ApiAnswer(status) { Json = new JsonObject { ["tags"] = new JsonArray([.. items]) } });
    }
}
