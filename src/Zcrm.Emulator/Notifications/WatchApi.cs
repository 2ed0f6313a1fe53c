using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Opens, lists, changes and closes the user's channels (reference 12.1).</summary>
internal sealed class WatchApi(ChannelBook channels, MetadataCatalog catalog)
{
    private const string Path = "actions/watch";
    private const int MaxChannels = 50;
    private readonly ChannelReader _reader = new(catalog);
    private readonly WatchJson _json = new(catalog);

    public IEnumerable<Route> Routes =>
    [
        new("POST", Path, ["ZohoCRM.notifications.CREATE"], call => Each(call, 201, Subscribe)),
        new("PUT", Path, ["ZohoCRM.notifications.UPDATE"], call => Each(call, 200, Replace)),
        new("PATCH", Path, ["ZohoCRM.notifications.UPDATE"], call => Each(call, 200, Change)),
        new("DELETE", Path, ["ZohoCRM.notifications.DELETE"], Close),
        new("GET", Path, ["ZohoCRM.notifications.READ"], List),
    ];

    private static ValueTask<ApiAnswer> Each(ApiCall call, int allDone, Func<ApiCall, JsonObject, string, JsonObject> apply)
    {
        if (call.JsonBody()["watch"] is not JsonArray sent || sent.Count == 0) throw ChannelRefusals.Missing("$.watch");
        if (sent.Count > MaxChannels) throw ChannelRefusals.TooLong("$.watch", MaxChannels);
        return ValueTask.FromResult(Answer(call, allDone, [.. sent.Select((item, index) => Item(() => apply(
            call, item as JsonObject ?? throw ChannelRefusals.Invalid($"$.watch[{index}]", "jsonobject"), $"$.watch[{index}]")))]));
    }

    private JsonObject Subscribe(ApiCall call, JsonObject sent, string path) =>
        Saved(call, _reader.Whole(call, sent, path), "Successfully subscribed for actions-watch of the given module");

    private JsonObject Replace(ApiCall call, JsonObject sent, string path)
    {
        Find(call, ChannelReader.Id(sent, path));
        return Saved(call, _reader.Whole(call, sent, path), "Successfully updated the subscribe details");
    }

    /// <summary>Adds events, or takes them away; a channel that has none left is closed.</summary>
    private JsonObject Change(ApiCall call, JsonObject sent, string path)
    {
        WatchChannel before = Find(call, ChannelReader.Id(sent, path));
        bool removes = sent["_delete_events"]?.ToString() == "true";
        string[] named = sent["events"] is null ? [] : _reader.Events(call, sent, path);
        WatchChannel changed = _reader.Changed(call, before, sent, path) with { Events = [.. removes ? before.Events.Except(named) : before.Events.Union(named)] };
        if (changed.Events.Length > 0)
            return Saved(call, changed, removes ? "Successfully removed the subscribe details" : "Successfully updated the subscribe details");
        channels.Remove(call.Org.Id, before);
        return _json.Outcome(call, before, "Successfully removed the subscribe details");
    }

    private ValueTask<ApiAnswer> Close(ApiCall call)
    {
        string[] ids = RecordCall.Names(call, "channel_ids") ?? throw Refusals.MissingParameter("channel_ids");
        return ValueTask.FromResult(Answer(call, 200, [.. ids.Select(id => Item(() =>
        {
            WatchChannel channel = Find(call, id);
            channels.Remove(call.Org.Id, channel);
            return _json.Outcome(call, channel, "Successfully un-subscribed from actions-watch");
        }))]));
    }

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue / PageRequest.MaxPerPage);
        string id = call.Query["channel_id"].ToString();
        string module = call.Query["module"].ToString();
        List<JsonObject> rows = [.. channels.Open(call.Org.Id)
            .Where(channel => channel.User == call.User.Id && (id.Length == 0 || channel.Id == id))
            .SelectMany(channel => channel.Modules.Where(name => module.Length == 0 || name == module).Select(name => _json.Row(call, channel, name)))];
        JsonObject[] shown = [.. rows.Skip((page - 1) * perPage).Take(perPage)];
        if (shown.Length == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["watch"] = new JsonArray([.. shown]),
            ["info"] = new JsonObject { ["per_page"] = perPage, ["count"] = shown.Length, ["page"] = page, ["more_records"] = page * perPage < rows.Count },
        }));
    }

    private WatchChannel Find(ApiCall call, string id) => channels.Find(call.User, id) ?? throw ChannelRefusals.NotSubscribed(id);

    private JsonObject Saved(ApiCall call, WatchChannel channel, string message)
    {
        channels.Save(call.Org, channel);
        return _json.Outcome(call, channel, message);
    }

    private static JsonObject Item(Func<JsonObject> apply)
    {
        try
        {
            return apply();
        }
        catch (ApiRefusedException refused)
        {
            return refused.Answer.Json!.AsObject();
        }
    }

    private static ApiAnswer Answer(ApiCall call, int allDone, List<JsonObject> items)
    {
        ApiAnswer answer = BatchAnswer.Of(items, allDone, RecordContext.Of(call));
        JsonNode list = answer.Json!["data"]!;
        answer.Json.AsObject().Remove("data");
        return answer with { Json = new JsonObject { ["watch"] = list } };
    }
}
