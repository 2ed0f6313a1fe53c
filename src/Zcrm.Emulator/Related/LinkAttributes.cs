using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What a link itself holds, such as a member's status: it stands beside the fields of the linked record (reference 11.3).</summary>
internal static class LinkAttributes
{
    public static JsonObject Read(JsonElement sent, LinkKind link)
    {
        var attributes = new JsonObject();
        foreach (string name in link.Attributes)
        {
            if (sent.TryGetProperty(name, out JsonElement value)) attributes[name] = JsonNode.Parse(value.GetRawText());
        }

        return attributes;
    }

    /// <param name="answer">The linked records.</param>
    /// <param name="links">What each link holds.</param>
    /// <param name="names">The names that were asked for; null: all.</param>
    public static ApiAnswer Add(ApiAnswer answer, IReadOnlyDictionary<long, JsonObject> links, string[]? names)
    {
        JsonObject json = JsonNode.Parse(answer.Bytes.Span)!.AsObject();
        foreach (JsonNode? record in json["data"]!.AsArray())
        {
            JsonObject held = links[long.Parse(record!["id"]!.ToString(), CultureInfo.InvariantCulture)];
            foreach ((string name, JsonNode? value) in held.Where(pair => names?.Contains(pair.Key, StringComparer.Ordinal) != false))
                record[name] = value?.DeepClone();
        }

        return new ApiAnswer(answer.Status) { Json = json };
    }
}
