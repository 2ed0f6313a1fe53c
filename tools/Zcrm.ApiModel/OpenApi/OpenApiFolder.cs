using System.Text.Json.Nodes;

namespace Zcrm.ApiModel;

/// <summary>A folder of OpenAPI files that may refer to each other; a clone of the repository that holds them works too.</summary>
internal sealed class OpenApiFolder
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];
    private readonly SortedDictionary<string, JsonObject> _files = new(StringComparer.Ordinal);

    public OpenApiFolder(string path)
    {
        Name = System.IO.Path.GetFileName(path.TrimEnd('/')) switch { "additions" => "sdk", "3.0-removed" => "removed", string name => name };
        foreach (string file in FilesIn(path).Order(StringComparer.Ordinal))
        {
            if (JsonNode.Parse(File.ReadAllText(file)) is JsonObject root && root.ContainsKey("paths")) _files[System.IO.Path.GetFileName(file)] = root;
        }

        if (_files.Count == 0) throw new InvalidDataException($"{path} holds no OpenAPI files in JSON. Name a folder such as v8.0 of a clone of zoho/crm-oas.");
    }

    /// <summary>The folder's own name, as the source of what is read from it.</summary>
    public string Name { get; }

    public IEnumerable<OpenApiOperation> Operations()
    {
        foreach ((string name, JsonObject root) in _files)
        {
            var place = new SchemaPlace(this, name);
            foreach ((string path, JsonNode? item) in root["paths"]!.AsObject())
            {
                foreach (string verb in Verbs)
                {
                    if (item![verb] is JsonObject operation) yield return new OpenApiOperation(place, Server(root), path, verb, item.AsObject(), operation);
                }
            }
        }
    }

    /// <summary>The object to which a reference leads; null where it leads nowhere.</summary>
    public (SchemaPlace Place, JsonObject Node)? Resolve(SchemaPlace from, string reference)
    {
        string[] parts = reference.Split('#', 2);
        string file = parts[0].Length == 0 ? from.File : parts[0][(parts[0].LastIndexOf('/') + 1)..];
        if (!_files.TryGetValue(file, out JsonObject? root)) return null;
        JsonNode? node = root;
        foreach (string step in parts[1].TrimStart('/').Split('/')) node = node?[Unescape(step)];
        return node is JsonObject found ? (new SchemaPlace(this, file), found) : null;
    }

    private static string Unescape(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    public JsonObject Root(string file) => _files[file];

    // The repository keeps each version in a folder of its own; the newest is meant.
    private static string[] FilesIn(string path)
    {
        string[] here = Directory.GetFiles(path, "*.json");
        if (here.Length > 0) return here;
        string? newest = Directory.GetDirectories(path, "v*").Order(StringComparer.Ordinal).LastOrDefault();
        return newest is null ? [] : Directory.GetFiles(newest, "*.json");
    }

    private static string Server(JsonObject root) => root["servers"]?[0]?["url"]?.GetValue<string>() ?? "";
}

/// <summary>Where a schema stands: references in it are relative to that.</summary>
internal sealed record SchemaPlace(OpenApiFolder Folder, string File)
{
    public (SchemaPlace Place, JsonObject Node) Follow(JsonObject node)
    {
        (SchemaPlace place, JsonObject at) = (this, node);
        for (int steps = 0; at["$ref"]?.GetValue<string>() is { } reference && steps < 20; steps++)
        {
            if (place.Folder.Resolve(place, reference) is not { } found) return (place, []);
            (place, at) = found;
        }

        return (place, at);
    }
}
