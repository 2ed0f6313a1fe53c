using System.Text.Json.Nodes;

namespace Zcrm.ApiModel;

/// <summary>An operation as an OpenAPI file describes it.</summary>
internal sealed class OpenApiOperation(SchemaPlace place, string server, string path, string verb, JsonObject item, JsonObject operation)
{
    public string Source => place.Folder.Name;

    public string File => place.File;

    public string Verb => verb.ToUpperInvariant();

    /// <summary>The path with host prefix and version, whichever part of the file states them.</summary>
    public string Path => PathKey.Full(server, path);

    public IEnumerable<(string Name, string In, bool Required, SchemaType Type)> Parameters()
    {
        IEnumerable<JsonNode?> all = [.. operation["parameters"]?.AsArray() ?? [], .. item["parameters"]?.AsArray() ?? []];
        foreach (JsonNode? node in all)
        {
            (SchemaPlace at, JsonObject parameter) = place.Follow(node!.AsObject());
            if (parameter["name"]?.GetValue<string>() is not { } name) continue;
            SchemaType type = parameter["schema"] is JsonObject schema ? new SchemaReader().Read(at, schema) : SchemaType.Text;
            yield return (name, parameter["in"]!.GetValue<string>(), parameter["required"]?.GetValue<bool>() == true, type);
        }
    }

    /// <summary>The schema and media type of the body.</summary>
    public (string MediaType, SchemaType? Type)? Body()
    {
        if (operation["requestBody"] is not JsonObject node) return null;
        (SchemaPlace at, JsonObject body) = place.Follow(node);
        (string media, JsonNode? content) = body["content"]?.AsObject().FirstOrDefault() ?? default;
        return media is null ? null : (media, content?["schema"] is JsonObject schema ? new SchemaReader().Read(at, schema) : null);
    }

    /// <summary>The statuses, media types and schemas of all answers.</summary>
    public IEnumerable<(int Status, string? MediaType, SchemaType? Type)> Answers()
    {
        foreach ((string status, JsonNode? node) in operation["responses"]?.AsObject() ?? [])
        {
            if (!int.TryParse(status, out int number)) continue;
            (SchemaPlace at, JsonObject response) = place.Follow(node!.AsObject());
            (string media, JsonNode? content) = response["content"]?.AsObject().FirstOrDefault() ?? default;
            yield return (number, media, content?["schema"] is JsonObject schema ? new SchemaReader(keepErrors: number >= 400).Read(at, schema) : null);
        }
    }

    /// <summary>Scopes, any of which is enough.</summary>
    public IEnumerable<string> Scopes()
    {
        JsonNode? security = operation["security"] ?? place.Folder.Root(place.File)["security"];
        IEnumerable<JsonNode?> schemes = security?.AsArray().SelectMany(one => one!.AsObject().Select(scheme => scheme.Value)) ?? [];
        return schemes.SelectMany(scheme => scheme!.AsArray()).Select(scope => scope!.GetValue<string>());
    }
}
