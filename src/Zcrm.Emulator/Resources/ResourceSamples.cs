using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Makes objects of a schema with plain, harmless values: what an organization has from the start, and answers that only tell.</summary>
internal sealed class ResourceSamples(ApiModel model, ResourceBook book)
{
    private const int MaxDepth = 4;

    public JsonObject Of(string? schema, ApiCall call, string noun) => Object(model.Schema(schema), new Making(call, noun), 0);

    private JsonObject Object(ModelSchema? schema, Making making, int depth)
    {
        var sample = new JsonObject();
        bool isOutcome = schema?.Find("code") is not null && schema.Find("status") is not null;
        foreach (ModelProperty property in schema?.Properties ?? [])
            sample[property.Name] = isOutcome && Outcome(property.Name) is { } text ? text : Value(property, making, depth);
        return sample;
    }

    private static string? Outcome(string name) => name switch { "code" => "SUCCESS", "status" => "success", "message" => "success", _ => null };

    private JsonNode? Value(ModelProperty property, Making making, int depth)
    {
        bool isList = property.Type.EndsWith("[]", StringComparison.Ordinal);
        string type = isList ? property.Type[..^2] : property.Type;
        if (depth >= MaxDepth) return isList ? new JsonArray() : null;
        if (isList) return depth == 0 || model.Schema(type) is null ? new JsonArray(One(property, type, making, depth)) : new JsonArray();
        return property.IsNullable && depth > 0 ? null : One(property, type, making, depth);
    }

    private JsonNode? One(ModelProperty property, string type, Making making, int depth) => type switch
    {
        "id" => book.NewId(making.Call.Org),
        "string" => Text(property, making),
        "integer" => 0,
        "number" => 0,
        "boolean" => false,
        "date" => CrmTime.Show(making.Call.Now, making.Call.User.UtcOffset)[..10],
        "datetime" => CrmTime.Show(making.Call.Now, making.Call.User.UtcOffset),
        "json" or "object" => new JsonObject(),
        "CrmReference" => new JsonObject { ["name"] = making.Call.User.FullName, ["id"] = making.Call.User.Id },
        "MetadataReference" => new JsonObject { ["api_name"] = making.Noun, ["id"] = book.NewId(making.Call.Org), ["name"] = making.Noun },
        _ => Object(model.Schema(type), making, depth + 1),
    };

    private static string Text(ModelProperty property, Making making)
    {
        if (property.Values.Count > 0) return property.Values[0];
        return property.Name switch
        {
            "email" or "user_name" => making.Call.User.Email,
            "name" or "display_label" or "field_label" or "singular_label" or "plural_label" or "display_value" or "actual_value" => $"Sample {making.Noun}",
            "api_name" or "module" => "Leads",
            "count" or "total_count" => "0",
            _ => "sample",
        };
    }

    private readonly record struct Making(ApiCall Call, string Noun);
}
