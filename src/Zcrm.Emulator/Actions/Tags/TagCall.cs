using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the calls about tags have in common: the module in the query, and the array of tags in the body.</summary>
internal static class TagCall
{
    private const int MaxTags = 100;

    public static EmulatedModule Module(ApiCall call, MetadataCatalog catalog)
    {
        string name = call.Query["module"].ToString();
        if (name.Length == 0) throw Refusals.MissingParameter("module");
        return catalog.Find(call.Org, name) ?? throw Refusals.Top("INVALID_MODULE", "the module name given seems to be invalid");
    }

    public static JsonArray Tags(JsonObject body)
    {
        if (!body.ContainsKey("tags")) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", []);
        if (body["tags"] is not JsonArray tags) throw Refuse("INVALID_DATA", "Invalid data type", new() { ["expected_data_type"] = "jsonarray" });
        if (tags.Count == 0) throw Refuse("INVALID_DATA", "invalid data", new() { ["minimum_length"] = 1 });
        if (tags.Count > MaxTags) throw Refuse("INVALID_DATA", "invalid data", new() { ["maximum_length"] = MaxTags });
        return tags;
    }

    public static ApiRefusedException Refuse(string code, string message, JsonObject details)
    {
        details["api_name"] = "tags";
        details["json_path"] = "$.tags";
        return Refusals.Top(code, message, details);
    }
}
