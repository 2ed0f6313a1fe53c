using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What a handler answers: a status with JSON, with bytes, or with no body at all.</summary>
internal sealed record ApiAnswer(int Status)
{
    public JsonNode? Json { get; init; }

    /// <summary>A body that is already written, used instead of <see cref="Json"/> when it is not empty.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Opens a body that is too large to be held, used instead of all others; it is closed when it was sent.</summary>
    public Func<Stream>? OpenBody { get; init; }

    public string ContentType { get; init; } = "application/json;charset=UTF-8";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static ApiAnswer Ok(JsonNode json) => new(200) { Json = json };

    /// <summary>204: how Zoho says "nothing there".</summary>
    public static ApiAnswer NoContent { get; } = new(204);

    /// <summary>304: nothing newer than <c>If-Modified-Since</c>.</summary>
    public static ApiAnswer NotModified { get; } = new(304);

    /// <summary>The whole request is refused: the four keys at the top level (reference 3.1 a).</summary>
    public static ApiAnswer Refuse(int status, string code, string message, JsonObject? details = null) =>
        new(status) { Json = Item(code, message, "error", details) };

    /// <summary>The four keys that every success and error item has.</summary>
    public static JsonObject Item(string code, string message, string status, JsonObject? details = null) =>
        new() { ["code"] = code, ["details"] = details ?? [], ["message"] = message, ["status"] = status };
}
