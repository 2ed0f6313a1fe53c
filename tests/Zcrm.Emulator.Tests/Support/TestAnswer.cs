using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>An answer, its JSON read back from the bytes that would go over the wire.</summary>
internal sealed class TestAnswer(ApiAnswer answer)
{
    public int Status => answer.Status;

    public JsonNode? Json { get; } = answer.Bytes.IsEmpty ? answer.Json : JsonNode.Parse(answer.Bytes.Span);

    /// <summary>The body as text; empty when there is none.</summary>
    public string Text => answer.Bytes.IsEmpty ? answer.Json?.ToJsonString() ?? "" : System.Text.Encoding.UTF8.GetString(answer.Bytes.Span);

    public JsonArray Data => Json!["data"]!.AsArray();

    /// <summary>The first of the records or outcomes.</summary>
    public JsonNode Item => Data[0]!;

    public JsonNode Info => Json!["info"]!;

    /// <summary>The code of a refusal, or of the first item.</summary>
    public string? Code => (string?)(Json?["code"] ?? Json?["data"]?[0]?["code"]);

    public JsonNode Details => (Json!["details"] ?? Item["details"])!;

    public string[] Codes => [.. Data.Select(item => item!["code"]!.GetValue<string>())];

    public string[] Ids => [.. Data.Select(item => item!["id"]!.GetValue<string>())];
}
