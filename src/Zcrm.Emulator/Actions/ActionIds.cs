using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The array <c>ids</c> in the body of an action on several records: 1 to 500 (reference 4.5).</summary>
internal static class ActionIds
{
    public const int Max = 500;

    public static List<string> Read(JsonObject body, int max = Max)
    {
        if (!body.ContainsKey("ids")) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", []);
        if (body["ids"] is not JsonArray ids) throw Refuse("INVALID_DATA", "invalid data", new() { ["expected_data_type"] = "jsonarray" });
        if (ids.Count == 0) throw Refuse("INVALID_DATA", "invalid data", new() { ["minimum_length"] = 1 });
        if (ids.Count > max) throw Refuse("LIMIT_EXCEEDED", "limit exceeded", new() { ["limit"] = max });
        return [.. ids.Select(id => id?.ToString() ?? "")];
    }

    /// <summary>The item for an id that no record of the module has.</summary>
    public static JsonObject Unknown(string id) =>
        ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["id"] = id });

    private static ApiRefusedException Refuse(string code, string message, JsonObject details)
    {
        details["api_name"] = "ids";
        details["json_path"] = "$.ids";
        return Refusals.Top(code, message, details);
    }
}
