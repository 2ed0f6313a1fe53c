using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Shows channels, a part for each module that they watch (reference 12.2).</summary>
internal sealed class WatchJson(MetadataCatalog catalog)
{
    /// <summary>What an answer to a change says of a channel.</summary>
    public JsonObject Outcome(ApiCall call, WatchChannel channel, string message) => ApiAnswer.Item("SUCCESS", message, "success", new JsonObject
    {
        ["events"] = new JsonArray([.. channel.Modules.Select(module => (JsonNode)Resource(call, channel, module))]),
    });

    /// <summary>A channel in a list; every row is about one module.</summary>
    public JsonObject Row(ApiCall call, WatchChannel channel, string module)
    {
        JsonObject row = Resource(call, channel, module);
        row["notify_url"] = channel.NotifyUrl;
        row["events"] = new JsonArray([.. channel.Events.Where(name => name.StartsWith(module + ".", StringComparison.Ordinal)).Select(name => (JsonNode)name)]);
        row["token"] = channel.Token;
        row["fields"] = null;
        row["notification_condition"] = channel.Condition is null ? null : Filled(JsonNode.Parse(channel.Condition)!);
        row["notify_on_related_action"] = channel.NotifiesOfRelated;
        row["return_affected_field_values"] = channel.ReturnsValues;
        return row;
    }

    private JsonObject Resource(ApiCall call, WatchChannel channel, string module) => new()
    {
        ["channel_expiry"] = CrmTime.Show(channel.Expiry, call.User.UtcOffset),
        ["resource_uri"] = channel.ResourceUri(module),
        ["resource_id"] = catalog.Find(call.Org, module)?.Id,
        ["resource_name"] = module,
        ["channel_id"] = channel.Id,
    };

    /// <summary>Every node of a filter has all three keys when it is read.</summary>
    private static JsonNode Filled(JsonNode conditions)
    {
        foreach (JsonNode? condition in conditions.AsArray()) Fill(condition!["field_selection"] as JsonObject);
        return conditions;
    }

    private static void Fill(JsonObject? node)
    {
        if (node is null) return;
        foreach (JsonNode? part in node["group"] as JsonArray ?? []) Fill(part as JsonObject);
        foreach (string key in (string[])["field", "group_operator", "group"]) node.TryAdd(key, null);
    }
}
