using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>One call within a composite request, as it was sent (reference 11.1).</summary>
internal sealed partial record SubRequest(int Index, JsonObject Sent)
{
    public string? Id => Sent["sub_request_id"]?.ToString();

    public string Method => Sent["method"]?.ToString() ?? "";

    public string Uri => Sent["uri"]?.ToString() ?? "";

    /// <summary>The ids of those whose answers it refers to.</summary>
    public IReadOnlyList<string> RefersTo => [.. Reference().Matches(Sent.ToJsonString()).Select(match => match.Groups["id"].Value).Distinct()];

    /// <summary>Puts the values of the answers in the place of the references.</summary>
    /// <exception cref="ApiRefusedException">A reference leads to nothing.</exception>
    public SubRequest Resolve(Func<string, JsonNode?> answerOf) => this with
    {
        Sent = JsonNode.Parse(Reference().Replace(Sent.ToJsonString(), match => Value(match, answerOf)))!.AsObject(),
    };

    private static string Value(Match match, Func<string, JsonNode?> answerOf)
    {
        JsonNode? node = answerOf(match.Groups["id"].Value);
        foreach (Match step in Step().Matches(match.Groups["path"].Value))
        {
            node = step.Groups["name"].Success
                ? (node as JsonObject)?[step.Groups["name"].Value]
                : node is JsonArray array && int.TryParse(step.Groups["index"].ValueSpan, out int at) && at < array.Count ? array[at] : null;
        }

        string text = (node as JsonValue)?.ToString()
            ?? throw Refusals.Top("INVALID_REFERENCE", "invalid reference", new JsonObject { ["reference"] = match.Value });
        return JsonValue.Create(text).ToJsonString()[1..^1];
    }

    [GeneratedRegex(@"@\{(?<id>[^:{}]+):\$(?<path>[^{}]*)\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\[(?<index>\d{1,4})\]")]
    private static partial Regex Step();
}
