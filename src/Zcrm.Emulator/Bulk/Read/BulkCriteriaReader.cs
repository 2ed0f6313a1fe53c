using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads criteria, and refuses those that a bulk read cannot have, with the offending criterion in the details (reference 9.1, 9.5 and 9.6).</summary>
internal sealed class BulkCriteriaReader(Func<string, BulkColumn?> columns)
{
    private const int MaxCriteria = 25;
    private const int MaxValues = 200;

    private int _count;

    public BulkCriteria Read(JsonNode sent)
    {
        BulkCriteria criteria = Any(sent);
        if (_count > MaxCriteria) throw Limit("CRITERIA_LIMIT_EXCEEDED", MaxCriteria);
        return criteria;
    }

    private BulkCriteria Any(JsonNode? sent)
    {
        if (sent is not JsonObject one) throw Refuse("INVALID_CRITERIA", "the criteria is invalid", sent);
        return one.ContainsKey("group") ? Group(one) : Condition(one);
    }

    private BulkCriteria.Group Group(JsonObject sent)
    {
        if (sent.ContainsKey("field") || sent.ContainsKey("api_name"))
            throw Refuse("AMBIGUOUS_GROUP_IN_CRITERIA", "a criteria is a group or a comparison, not both", sent);
        if (sent["group"] is not JsonArray { Count: > 0 } parts) throw Refuse("INVALID_CRITERIA", "the criteria is invalid", sent);
        string word = sent["group_operator"]?.ToString() ?? "";
        if (word.ToUpperInvariant() is not ("AND" or "OR"))
        {
            throw Refusals.Top(
                "GROUP_OPERATOR_NOT_SUPPORTED", "the group operator is not supported", new JsonObject { ["supported"] = new JsonArray("and", "or") });
        }

        return new BulkCriteria.Group(word.Equals("or", StringComparison.OrdinalIgnoreCase), [.. parts.Select(Any)]);
    }

    private BulkCriteria.Condition Condition(JsonObject sent)
    {
        _count++;
        BulkColumn column = Column(sent);
        string comparator = sent["comparator"]?.ToString() ?? "";
        if (!BulkComparators.All.Contains(comparator, StringComparer.Ordinal))
            throw Refuse("FIELD_COMPARATOR_IN_CRITERIA_NOT_SUPPORTED", "the comparator is not supported", sent);
        IReadOnlyList<string> known = BulkComparators.Of(column);
        if (known.Count == 0) throw Refuse("FIELD_IN_CRITERIA_NOT_SUPPORTED", "the field is not supported in criteria", sent);
        if (!known.Contains(comparator, StringComparer.Ordinal))
            throw Refuse("FIELD_AND_COMPARATOR_IN_CRITERIA_NOT_COMPATIBLE", "the field does not know the comparator", sent);
        List<string> values = Values(sent, comparator);
        return new BulkCriteria.Condition(column, comparator, values, BulkCriteriaValue.Read(column, values, sent));
    }

    private BulkColumn Column(JsonObject sent)
    {
        if (sent.ContainsKey("field") && sent.ContainsKey("api_name")) throw Refuse("AMBIGUOUS_CRITERIA", "the field is named twice", sent);
        string? name = (sent["field"] is JsonObject field ? field["api_name"] : sent["api_name"])?.ToString();
        if (string.IsNullOrEmpty(name)) throw Refuse("INVALID_CRITERIA", "the criteria is invalid", sent);
        return columns(name) ?? throw Refuse("FIELD_IN_CRITERIA_NOT_AVAILABLE", "the field is not available", sent);
    }

    private static List<string> Values(JsonObject sent, string comparator)
    {
        if (sent["value"] is not { } value) throw Refuse("VALUE_IN_CRITERIA_NOT_SUPPORTED", "the value is not supported", sent);
        bool isList = value is JsonArray;
        bool isPair = comparator is "between" or "not_between";
        if (isList != BulkComparators.TakesList(comparator) || value is JsonObject || isPair && value.AsArray().Count != 2)
            throw Refuse("COMPARATOR_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE", "the value does not fit the comparator", sent);
        List<string> values = [.. (value as JsonArray ?? [value.DeepClone()]).Select(Text)];
        return values.Count <= MaxValues ? values : throw Limit("VALUE_LIMIT_EXCEEDED_IN_CRITERIA", MaxValues);
    }

    private static string Text(JsonNode? value) => value switch
    {
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>() is "${EMPTY}" ? "" : text.GetValue<string>(),
        null => "",
        _ => value.ToJsonString(),
    };

    private static ApiRefusedException Limit(string code, int limit) =>
        Refusals.Top(code, "the limit is exceeded", new JsonObject { ["max_limit"] = limit });

    private static ApiRefusedException Refuse(string code, string message, JsonNode? sent) =>
        Refusals.Top(code, message, sent?.DeepClone() as JsonObject);
}
