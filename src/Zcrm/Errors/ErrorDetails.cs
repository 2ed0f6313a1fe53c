using System.Text.Json;

namespace Zcrm;

/// <summary>Says in words what the details of an error tell about what was expected. Values that were sent are never among them.</summary>
internal static class ErrorDetails
{
    private const int MostListed = 10;

    private static readonly (string Name, string Words)[] Known =
    [
        ("expected_data_type", "expected: {0}"),
        ("minimum_length", "at least {0}"),
        ("maximum_length", "at most {0}"),
        ("limit", "limit: {0}"),
        ("supported_values", "one of: {0}"),
        ("expected_fields", "expected: {0}"),
        ("permissions", "needed: {0}"),
        ("operator", "operator: {0}"),
        ("clause", "clause: {0}"),
        ("line", "line {0}"),
        ("column", "column {0}"),
        ("reason", "{0}"),
        ("supported_version", "supported: {0}"),
    ];

    /// <summary>What was expected, in brackets and with a space before them; empty when the details do not say.</summary>
    public static string InBrackets(JsonElement details)
    {
        if (details.ValueKind != JsonValueKind.Object) return "";
        var said = new List<string>();
        foreach ((string name, string words) in Known)
        {
            if (details.TryGetProperty(name, out JsonElement value) && Text(value) is { } text) said.Add(words.Replace("{0}", text, StringComparison.Ordinal));
        }

        if (details.TryGetProperty("range", out JsonElement range) && Range(range) is { } fromTo) said.Add(fromTo);
        return said.Count == 0 ? "" : $" ({string.Join(", ", said)})";
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => List(value),
        JsonValueKind.Object when value.TryGetProperty("api_name", out JsonElement name) => Text(name),
        _ => null,
    };

    private static string? List(JsonElement array)
    {
        string[] texts = [.. array.EnumerateArray().Select(Text).OfType<string>()];
        if (texts.Length == 0) return null;
        return string.Join(", ", texts.Take(MostListed)) + (texts.Length > MostListed ? ", ..." : "");
    }

    private static string? Range(JsonElement range) =>
        range.ValueKind == JsonValueKind.Object && range.TryGetProperty("from", out JsonElement from) && range.TryGetProperty("to", out JsonElement to)
            ? $"from {Text(from)} to {Text(to)}"
            : null;
}
