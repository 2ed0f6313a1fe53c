using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Reads the API model from its JSON.</summary>
internal sealed class ApiModelReader(JsonElement root)
{
    public IEnumerable<ModelOperation> Operations()
    {
        var nouns = root.GetProperty("groups").EnumerateArray().ToDictionary(group => (Text(group, "area")!, Text(group, "name") ?? ""), group => Text(group, "noun")!);
        return root.GetProperty("operations").EnumerateArray().Select(operation => Operation(operation, nouns));
    }

    public IEnumerable<ModelSchema> Schemas()
    {
        var values = root.GetProperty("enums").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("name").GetString()!, entry => Texts(entry, "values"), StringComparer.Ordinal);
        return root.GetProperty("schemas").EnumerateArray()
            .Select(schema => new ModelSchema(Text(schema, "name")!, [.. Items(schema, "properties").Select(property => Property(property, values))]));
    }

    private static ModelOperation Operation(JsonElement json, Dictionary<(string Area, string Group), string> nouns) => new()
    {
        Id = Text(json, "id")!,
        Verb = Text(json, "verb")!,
        Host = Text(json, "host") ?? "api",
        Path = Text(json, "path")!,
        Parameters = [.. Items(json, "parameters").Select(Parameter)],
        Body = json.TryGetProperty("body", out JsonElement body) ? Body(body) : null,
        Answer = Answer(json.GetProperty("answer")),
        Scopes = Texts(json, "scopes"),
        IsPaged = json.TryGetProperty("paged", out _),
        Since = Text(json, "since"),
        Noun = nouns.GetValueOrDefault((Text(json, "area")!, Text(json, "group") ?? ""), "resource"),
    };

    private static ModelParameter Parameter(JsonElement json) => new(Text(json, "name")!, Text(json, "in")!, Text(json, "type")!, Flag(json, "required"));

    private static ModelBody Body(JsonElement json) => new(Text(json, "kind")!, Text(json, "key"), Text(json, "type"), Texts(json, "required"));

    private static ModelAnswer Answer(JsonElement json) => new(
        Text(json, "kind")!, Text(json, "key"), Text(json, "type"), [.. Items(json, "status").Select(status => status.GetInt32())], Texts(json, "errors"));

    private static ModelProperty Property(JsonElement json, Dictionary<string, string[]> values) => new(
        Text(json, "name")!, Text(json, "type")!, Flag(json, "nullable"), Flag(json, "readOnly"), Text(json, "enum") is { } name ? values.GetValueOrDefault(name, []) : []);

    private static List<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    private static string[] Texts(JsonElement json, string name) => [.. Items(json, name).Select(text => text.GetString()!)];

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();
}
