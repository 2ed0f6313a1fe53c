using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What an operation is called with.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Path">Its path, with values in the place of the parameters.</param>
/// <param name="Query">The parameters of the query.</param>
/// <param name="Item">What is sent: an item, or the whole body.</param>
internal sealed record OperationSample(ModelOperation Operation, string Path, IReadOnlyDictionary<string, string> Query, JsonObject? Item)
{
    public string QueryText => Query.Count == 0 ? "" : "?" + string.Join('&', Query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The values in the path by their parameters' names.</summary>
    public IEnumerable<(string Name, string Value)> PathValues => Operation.Segments.Zip(Path.Trim('/').Split('/'))
        .Where(pair => RouteTemplate.IsParameter(pair.First)).Select(pair => (pair.First[1..^1], pair.Second));

    public HttpContent? Content() => Operation.Body switch
    {
        null => null,
        { Kind: "file" or "files" } body => File(body.Key ?? "file"),
        { Kind: "items", Key: { } key } => Json(new JsonObject { [key] = new JsonArray(Item!.DeepClone()) }),
        { Kind: "item", Key: { } key } => Json(new JsonObject { [key] = Item!.DeepClone() }),
        _ => Json(Item!),
    };

    private static StringContent Json(JsonObject body) => new(body.ToJsonString());

    private static MultipartFormDataContent File(string name) => new()
    {
        { new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, name, "a.png" },
    };
}
