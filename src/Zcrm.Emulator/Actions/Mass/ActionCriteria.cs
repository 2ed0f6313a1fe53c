using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Criteria as objects: a field, a comparator and a value, or a group of them (reference 11.11 and 14, quirk 53).</summary>
internal static class ActionCriteria
{
    public static bool Match(JsonObject fields, JsonNode criteria) => criteria switch
    {
        JsonArray all => all.All(one => Match(fields, one!)),
        JsonObject { } group when group["group"] is JsonArray parts => group["group_operator"]?.ToString().ToUpperInvariant() == "OR"
            ? parts.Any(part => Match(fields, part!))
            : parts.All(part => Match(fields, part!)),
        JsonObject one when one["field"]?["api_name"] is { } field => Compare(fields[field.ToString()], one["comparator"]?.ToString() ?? "", one["value"]),
        _ => throw Refuse(),
    };

    private static bool Compare(JsonNode? kept, string comparator, JsonNode? value)
    {
        string left = Text(kept);
        string right = Text(value);
        return comparator switch
        {
            "equal" => Order(left, right) == 0,
            "not_equal" => Order(left, right) != 0,
            "starts_with" => left.StartsWith(right, StringComparison.OrdinalIgnoreCase),
            "ends_with" => left.EndsWith(right, StringComparison.OrdinalIgnoreCase),
            "contains" or "like" => left.Contains(right, StringComparison.OrdinalIgnoreCase),
            "not_contains" or "not_like" => !left.Contains(right, StringComparison.OrdinalIgnoreCase),
            "in" => Values(value).Any(one => Order(left, one) == 0),
            "not_in" => Values(value).All(one => Order(left, one) != 0),
            "between" when Values(value) is [var first, var last] => left.Length > 0 && Order(left, first) >= 0 && Order(left, last) <= 0,
            "less_than" => left.Length > 0 && Order(left, right) < 0,
            "less_equal" => left.Length > 0 && Order(left, right) <= 0,
            "greater_than" => left.Length > 0 && Order(left, right) > 0,
            "greater_equal" => left.Length > 0 && Order(left, right) >= 0,
            _ => throw Refuse(),
        };
    }

    private static int Order(string left, string right) => Number(left) is { } one && Number(right) is { } other
        ? one.CompareTo(other)
        : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string[] Values(JsonNode? value) => value is JsonArray several ? [.. several.Select(Text)] : [Text(value)];

    /// <summary>Of a lookup only the id counts.</summary>
    private static string Text(JsonNode? node) => (node is JsonObject lookup ? lookup["id"] : node)?.ToString() ?? "";

    private static ApiRefusedException Refuse() =>
        Refusals.Top("INVALID_DATA", "invalid criteria", new JsonObject { ["api_name"] = "criteria", ["json_path"] = "$.criteria" });
}
