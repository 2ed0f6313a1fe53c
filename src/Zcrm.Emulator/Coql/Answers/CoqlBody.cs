using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The body of a query call (reference 8.1).</summary>
/// <param name="Query">The query's text.</param>
/// <param name="WithFields">Whether the metadata of the selected fields is answered too.</param>
internal sealed record CoqlBody(string Query, bool WithFields)
{
    private const string QueryKey = "select_query";
    private const string MetaKey = "include_meta";

    public static CoqlBody Read(JsonObject body)
    {
        if (!body.ContainsKey(QueryKey)) throw Refusals.Top("MANDATORY_NOT_FOUND", "mandatory key not found", new JsonObject { ["api_name"] = QueryKey });
        if (body[QueryKey] is not JsonValue query || !query.TryGetValue(out string? text)) throw Bad("text", QueryKey, "$." + QueryKey);
        return new CoqlBody(text, ReadMeta(body));
    }

    private static bool ReadMeta(JsonObject body)
    {
        if (!body.ContainsKey(MetaKey)) return false;
        if (body[MetaKey] is not JsonArray { Count: 1 } meta) throw Bad("jsonarray", MetaKey, "$." + MetaKey, isChoice: true);
        bool isFields = meta[0] is JsonValue name && name.TryGetValue(out string? text) && text == "fields";
        return isFields ? true : throw Bad(null, MetaKey, $"$.{MetaKey}[0]", isChoice: true);
    }

    private static ApiRefusedException Bad(string? expected, string name, string path, bool isChoice = false)
    {
        var details = new JsonObject();
        if (expected is not null) details["expected_data_type"] = expected;
        details["api_name"] = name;
        details["json_path"] = path;
        if (isChoice) details["supported_values"] = new JsonArray("fields");
        return Refusals.Top("INVALID_DATA", "invalid data", details);
    }
}
