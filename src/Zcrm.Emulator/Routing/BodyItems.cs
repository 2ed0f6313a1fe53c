using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Works through the items of a body, each with its outcome (reference 3.1 b).</summary>
internal static class BodyItems
{
    /// <param name="call">The call.</param>
    /// <param name="key">The key under which the items are sent, and their outcomes are answered.</param>
    /// <param name="max">How many there may be.</param>
    /// <exception cref="ApiRefusedException">There is no such list, or it has none or too many.</exception>
    public static JsonArray Read(ApiCall call, string key, int max)
    {
        JsonNode sent = call.JsonBody()[key] ?? throw Top(ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"$.{key}"));
        if (sent is not JsonArray { Count: > 0 } items)
            throw Top(ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"$.{key}", ("expected_data_type", "jsonarray")));
        return items.Count <= max
            ? items
            : throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = max, ["api_name"] = key, ["json_path"] = $"$.{key}" });
    }

    /// <summary>Reads the items and works through them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="key">The key.</param>
    /// <param name="max">How many there may be.</param>
    /// <param name="allDone">The status when all went well.</param>
    /// <param name="work">Does one; what it gets is the item and its path.</param>
    public static ApiAnswer Each(ApiCall call, string key, int max, int allDone, Func<JsonObject, string, JsonObject> work) =>
        Outcomes(key, [.. Read(call, key, max).Select((item, index) => One(item, $"$.{key}[{index}]", work))], allDone);

    /// <summary>The status tells whether all went well, some, or none.</summary>
    public static ApiAnswer Outcomes(string key, IReadOnlyList<JsonObject> outcomes, int allDone = 200)
    {
        int done = outcomes.Count(outcome => (string?)outcome["status"] == "success");
        int status = done == outcomes.Count ? allDone : done == 0 ? 400 : 207;
        return new ApiAnswer(status) { Json = new JsonObject { [key] = new JsonArray([.. outcomes]) } };
    }

    public static JsonObject Done(string message, string id) => ApiAnswer.Item("SUCCESS", message, "success", new JsonObject { ["id"] = id });

    private static JsonObject One(JsonNode? item, string path, Func<JsonObject, string, JsonObject> work) => item is JsonObject sent
        ? work(sent, path)
        : ResourceCheck.Refuse("INVALID_DATA", "invalid data", path, ("expected_data_type", "jsonobject"));

    private static ApiRefusedException Top(JsonObject item) => new(new ApiAnswer(400) { Json = item });
}
