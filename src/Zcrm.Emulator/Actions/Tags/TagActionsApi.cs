using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Puts tags on records and takes them off (reference 11.7): on one by its path, on up to 500 by <c>ids</c>.</summary>
internal sealed class TagActionsApi(MetadataCatalog catalog, RecordTable table, TagBook tags, RecordHistory history)
{
    /// <summary>How many tags a record may have (reference 4.5).</summary>
    private const int MaxPerRecord = 10;

    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.UPDATE"];

    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/actions/add_tags", Scopes, call => Many(call, add: true)),
        new("POST", "{module}/actions/remove_tags", Scopes, call => Many(call, add: false)),
        new("POST", "{module}/{id}/actions/add_tags", Scopes, call => One(call, add: true)),
        new("POST", "{module}/{id}/actions/remove_tags", Scopes, call => One(call, add: false)),
    ];

    private ValueTask<ApiAnswer> One(ApiCall call, bool add)
    {
        RecordCall.Module(call, catalog);
        return Answer(call, [RecordId.Text(RecordCall.Id(call))], add);
    }

    private ValueTask<ApiAnswer> Many(ApiCall call, bool add)
    {
        RecordCall.Module(call, catalog);
        return Answer(call, ActionIds.Read(call.JsonBody()), add);
    }

    private ValueTask<ApiAnswer> Answer(ApiCall call, List<string> ids, bool add)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        JsonObject body = call.JsonBody();
        JsonArray sent = TagCall.Tags(body);
        if (sent.Count > MaxPerRecord) throw TagCall.Refuse("INVALID_DATA", "invalid data", new() { ["maximum_length"] = MaxPerRecord });
        bool replaces = add && body["over_write"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
        RecordContext context = RecordContext.Of(call);
        List<JsonObject> problems = [.. sent.Select((tag, index) => Named(tag) ? null : TagNameRule.Check(tag, index)).OfType<JsonObject>()];
        if (problems.Count > 0) return ValueTask.FromResult(new ApiAnswer(400) { Json = new JsonObject { ["tags"] = new JsonArray([.. problems]) } });
        return ValueTask.FromResult(table.Transact(() =>
        {
            List<EmulatedTag> named = [.. sent.Select(tag => Resolve(context, module.ApiName, tag!, add)).OfType<EmulatedTag>()];
            return Whole(context, [.. ids.Select(id => Tag(context, module, id, named, add, replaces))]);
        }));
    }

    /// <summary>A tag may be named by its id alone.</summary>
    private static bool Named(JsonNode? tag) => tag is JsonObject && tag["name"] is null && tag["id"] is not null;

    /// <summary>A tag that is put on a record is made if there is none of its name; one to be taken off need not exist.</summary>
    private EmulatedTag? Resolve(RecordContext context, string module, JsonNode sent, bool add)
    {
        if (sent["name"] is null)
        {
            return tags.Find(context.Org, sent["id"]!.ToString()) is { } known && known.Module == module
                ? known
                : throw TagCall.Refuse("INVALID_DATA", "invalid tag id", []);
        }

        string name = sent["name"]!.GetValue<string>();
        if (tags.FindByName(context.Org, module, name) is { } found) return found;
        return add ? tags.Add(context, module, name, TagNameRule.Text(sent["color_code"])) : null;
    }

    private JsonObject Tag(RecordContext context, EmulatedModule module, string id, List<EmulatedTag> named, bool add, bool replaces)
    {
        long space = table.Space(context.Org.Id, module.ApiName);
        if (!RecordId.TryParse(id, out long number) || table.Find(space, number) is not { } row) return ActionIds.Unknown(id);
        JsonObject fields = RecordRows.Fields(row);
        if (LockedRecordRule.Of(fields, number) is { } locked) return locked;
        List<JsonNode> kept = replaces || fields["Tag"] is not JsonArray old ? [] : [.. old.Select(tag => tag!.DeepClone())];
        kept.RemoveAll(tag => named.Exists(other => other.Id == (string?)tag["id"]));
        if (add) kept.AddRange(named.DistinctBy(tag => tag.Id).Select(TagJson.InRecord));
        if (kept.Count > MaxPerRecord)
            return ApiAnswer.Item("LIMIT_EXCEEDED", "limit exceeded", "error", new JsonObject { ["id"] = id, ["limit"] = MaxPerRecord });
        fields["Tag"] = new JsonArray([.. kept.Select(tag => tag.DeepClone())]);
        if (kept.Count == 0) fields.Remove("Tag");
        RecordStamps.Change(fields, context.User, context.Now);
        table.Update(space, RecordRows.Row(module, number, fields, row.Created, context.Now.ToUnixTimeSeconds()));
        history.AddUpdate(context with { Action = replaces ? "tags_overwritten" : add ? "tag_added" : "tag_removed" }, number, RecordRows.Fields(row), fields);
        var details = new JsonObject { ["id"] = id, ["affected_data"] = null, ["tags"] = new JsonArray([.. kept]) };
        return ApiAnswer.Item("SUCCESS", "tags updated successfully", "success", details);
    }

    /// <summary>The counts are texts (reference 14, quirk 40).</summary>
    private static ApiAnswer Whole(RecordContext context, List<JsonObject> items)
    {
        ApiAnswer answer = BatchAnswer.Of(items, 200, context);
        answer.Json!["success_count"] = items.Count(item => (string?)item["status"] == "success").ToString(CultureInfo.InvariantCulture);
        answer.Json["locked_count"] = items.Count(item => (string?)item["code"] == LockedRecordRule.Code).ToString(CultureInfo.InvariantCulture);
        return answer;
    }
}
