using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads channels as they are sent (reference 12.2).</summary>
internal sealed class ChannelReader(MetadataCatalog catalog)
{
    private const int MaxEvents = 50;
    private const int MaxUrl = 255;
    private const int MaxToken = 50;

    /// <summary>The id, which the caller chose: digits, as a number or as text.</summary>
    public static string Id(JsonObject sent, string path)
    {
        if (sent["channel_id"] is not { } id) throw ChannelRefusals.Missing($"{path}.channel_id");
        return RecordId.TryParse(id.ToString(), out long number) ? RecordId.Text(number) : throw ChannelRefusals.Invalid($"{path}.channel_id", "bigint");
    }

    /// <summary>A channel as it is set up whole: keys that are not there have their defaults.</summary>
    public WatchChannel Whole(ApiCall call, JsonObject sent, string path)
    {
        string id = Id(sent, path);
        if (sent["events"] is null) throw ChannelRefusals.Missing($"{path}.events");
        if (sent["notify_url"] is null) throw ChannelRefusals.Missing($"{path}.notify_url");
        var empty = new WatchChannel
        {
            Id = id,
            User = call.User.Id,
            NotifyUrl = "",
            Events = [],
            Expiry = call.Now.Add(call.Rules.DefaultChannelLife).ToUnixTimeSeconds(),
            Origin = call.Origin.ToString().TrimEnd('/'),
        };
        return Changed(call, empty, sent, path) with { Events = Events(call, sent, path) };
    }

    /// <summary>A channel with those keys changed that are there, but for its events.</summary>
    public WatchChannel Changed(ApiCall call, WatchChannel before, JsonObject sent, string path) => before with
    {
        NotifyUrl = sent["notify_url"] is { } url ? Address(url, $"{path}.notify_url") : before.NotifyUrl,
        Expiry = sent["channel_expiry"] is { } expiry ? Expiry(call, expiry, $"{path}.channel_expiry") : before.Expiry,
        Token = sent.ContainsKey("token") ? Token(sent["token"], $"{path}.token") : before.Token,
        ReturnsValues = sent["return_affected_field_values"] is { } values ? Flag(values, $"{path}.return_affected_field_values") : before.ReturnsValues,
        NotifiesOfRelated = sent["notify_on_related_action"] is { } related ? Flag(related, $"{path}.notify_on_related_action") : before.NotifiesOfRelated,
        Condition = sent["notification_condition"] is { } condition ? Condition(call, condition, $"{path}.notification_condition") : before.Condition,
    };

    /// <summary>The events with <c>all</c> spelt out.</summary>
    public string[] Events(ApiCall call, JsonObject sent, string path)
    {
        if (sent["events"] is not JsonArray events) throw ChannelRefusals.Invalid($"{path}.events", "jsonarray");
        if (events.Count == 0) throw ChannelRefusals.Missing($"{path}.events");
        if (events.Count > MaxEvents) throw ChannelRefusals.TooLong($"{path}.events", MaxEvents);
        return [.. events.SelectMany((name, index) => Event(call, name, $"{path}.events[{index}]")).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Event(ApiCall call, JsonNode? sent, string path)
    {
        string text = sent?.ToString() ?? "";
        int dot = text.LastIndexOf('.');
        string operation = text[(dot + 1)..];
        string name = dot < 0 ? "" : text[..dot];
        if (name == WatchedModules.Users && operation == "all") return [text];
        if (operation != "all" && !WatchedModules.Operations.Contains(operation)) throw ChannelRefusals.Invalid(path, "event");
        EmulatedModule module = catalog.Find(call.Org, name)
            ?? throw ChannelRefusals.Other("INVALID_MODULE", "the module name given seems to be invalid", path);
        if (!WatchedModules.Contains(module)) throw ChannelRefusals.Other("NOT_SUPPORTED", "the module is not supported", path);
        return operation == "all" ? WatchedModules.Operations.Select(each => $"{name}.{each}") : [text];
    }

    /// <summary>More than the longest life is silently the shortest (reference 14.6).</summary>
    private static long Expiry(ApiCall call, JsonNode sent, string path)
    {
        if (!CrmTime.TryParse(sent.ToString(), out DateTimeOffset expiry)) throw ChannelRefusals.Invalid(path, "datetime");
        TimeSpan longest = call.Version <= 3 ? TimeSpan.FromDays(1) : call.Rules.MaxChannelLife;
        bool isFit = expiry > call.Now && expiry <= call.Now + longest;
        return (isFit ? expiry : call.Now + call.Rules.DefaultChannelLife).ToUnixTimeSeconds();
    }

    private static string Address(JsonNode sent, string path)
    {
        string text = sent.ToString();
        if (text.Length > MaxUrl) throw ChannelRefusals.TooLong(path, MaxUrl);
        bool isAddress = Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        return isAddress ? text : throw ChannelRefusals.Invalid(path, "url");
    }

    private static string? Token(JsonNode? sent, string path)
    {
        if (sent is null) return null;
        if (sent.GetValueKind() != JsonValueKind.String) throw ChannelRefusals.Invalid(path, "text");
        return sent.ToString() is { Length: <= MaxToken } token ? token : throw ChannelRefusals.TooLong(path, MaxToken);
    }

    private static bool Flag(JsonNode sent, string path) =>
        sent.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? sent.GetValue<bool>() : throw ChannelRefusals.Invalid(path, "boolean");

    private string Condition(ApiCall call, JsonNode sent, string path)
    {
        FieldSelection.Check(sent, catalog, call.Org, path);
        return sent.ToJsonString();
    }
}
