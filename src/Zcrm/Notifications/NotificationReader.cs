using System.Globalization;
using System.Text.Json;

namespace Zcrm;

/// <summary>Reads notifications: ids and times as text or numbers, changed fields as objects or plain names, lists that may be missing.</summary>
internal static class NotificationReader
{
    public static NotificationFacts? Read(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is no JSON, or holds halves of characters, which no text can.
            return null;
        }
    }

    private static NotificationFacts? Read(JsonElement body)
    {
        if (Text(body, "module") is not { Length: > 0 } module || Text(body, "operation") is not { Length: > 0 } operation) return null;
        CrmId?[] ids = [.. Items(body, "ids").Select(Id)];
        if (ids.Length == 0 || Array.Exists(ids, id => id is null)) return null;
        return new NotificationFacts(module, operation, [.. ids.Select(id => id!.Value)])
        {
            ChannelId = body.TryGetProperty("channel_id", out JsonElement channel) ? Id(channel) ?? default : default,
            ServerTime = Time(Text(body, "server_time")),
            Token = Text(body, "token"),
            QueryParameters = Members(body, "query_params").GroupBy(member => member.Name).ToDictionary(same => same.Key, same => Scalar(same.Last().Value) ?? ""),
            Fields = Fields(body),
            FieldsOfAll = [.. Items(body, "affected_fields").Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            Values = Values(body),
        };
    }

    private static Dictionary<CrmId, IReadOnlyList<string>> Fields(JsonElement body)
    {
        var fields = new Dictionary<CrmId, IReadOnlyList<string>>();
        IEnumerable<JsonProperty> members = Items(body, "affected_fields").Where(item => item.ValueKind == JsonValueKind.Object).SelectMany(item => item.EnumerateObject());
        foreach (JsonProperty member in members.Concat(Members(body, "affected_fields")))
        {
            if (!CrmId.TryParse(member.Name, null, out CrmId id)) continue;
            string[] names = [.. Elements(member.Value).Select(Scalar).OfType<string>()];
            fields[id] = fields.TryGetValue(id, out IReadOnlyList<string>? known) ? [.. known.Union(names)] : names;
        }

        return fields;
    }

    private static Dictionary<CrmId, CrmObject> Values(JsonElement body)
    {
        var values = new Dictionary<CrmId, CrmObject>();
        foreach (JsonElement item in Items(body, "affected_values").Where(item => item.ValueKind == JsonValueKind.Object))
        {
            if (!item.TryGetProperty("record_id", out JsonElement named) || Id(named) is not { } id) continue;
            if (item.TryGetProperty("values", out JsonElement held) && held.ValueKind == JsonValueKind.Object) values[id] = CrmObject.Parse(held.GetRawText());
        }

        return values;
    }

    private static IEnumerable<JsonElement> Items(JsonElement body, string name) => body.TryGetProperty(name, out JsonElement list) ? Elements(list) : [];

    private static IEnumerable<JsonElement> Elements(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array) yield break;
        foreach (JsonElement item in list.EnumerateArray()) yield return item;
    }

    private static IEnumerable<JsonProperty> Members(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Object) yield break;
        foreach (JsonProperty member in value.EnumerateObject()) yield return member;
    }

    private static CrmId? Id(JsonElement element) => CrmId.TryParse(Scalar(element), null, out CrmId id) ? id : (CrmId?)null;

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out JsonElement value) ? Scalar(value) : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static DateTimeOffset? Time(string? milliseconds)
    {
        bool isTime = long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out long time)
            && time <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        return isTime ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;
    }
}
