using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The items of a body, and where each stands in it.</summary>
internal sealed class ResourceBody
{
    private const int MaxItems = 100;

    private ResourceBody(ModelBody? body, bool isWhole, IReadOnlyList<(JsonNode? Item, string Path)> items)
    {
        Items = items;
        bool isOfItems = body is not null && body.Kind != "object";
        (Type, Required) = isOfItems || isWhole ? (body?.Type, body?.Required ?? []) : (null, []);
    }

    public IReadOnlyList<(JsonNode? Item, string Path)> Items { get; }

    /// <summary>The schema of an item, where it is known.</summary>
    public string? Type { get; }

    /// <summary>What each item must have.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <exception cref="ApiRefusedException">There is no JSON, the key is missing, or under it is something else than items.</exception>
    public static ResourceBody Read(ApiCall call, ModelOperation operation)
    {
        if (operation.Body is not { } body) return new ResourceBody(null, true, []);
        if (call.Body.IsEmpty && body.Required.Count == 0 && body.Kind == "object") return new ResourceBody(body, true, [(new JsonObject(), "$")]);
        JsonObject root = call.JsonBody();

        // An object whose one list is named like the answer's holds items, though it is described as a whole.
        string? key = body.Kind != "object" ? body.Key : operation.Answer.Key is { } name && root[name] is JsonArray ? name : null;
        if (key is null) return new ResourceBody(body, true, [(root, "$")]);
        JsonNode sent = root[key] ?? throw Top(ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"$.{key}"));

        // Where one is asked for, a list of one is taken as well, and the other way round; Zoho's own pages show both.
        if (sent is not JsonArray list) return new ResourceBody(body, false, [(sent, $"$.{key}")]);
        if (list.Count == 0) throw Top(ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"$.{key}", ("expected_data_type", "jsonarray")));
        if (list.Count > MaxItems) throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["api_name"] = key, ["json_path"] = $"$.{key}", ["limit"] = MaxItems });
        return new ResourceBody(body, false, [.. list.Select((item, index) => (item, $"$.{key}[{index}]"))]);
    }

    private static ApiRefusedException Top(JsonObject item) => new(new ApiAnswer(400) { Json = item });
}
