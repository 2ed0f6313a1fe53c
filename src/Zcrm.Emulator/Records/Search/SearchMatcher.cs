using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Decides whether a record fits criteria (reference 5.6).</summary>
internal sealed class SearchMatcher(EmulatedModule module, SearchNames names)
{
    public bool Fits(SearchCriteria criteria, JsonElement record) => criteria switch
    {
        SearchCriteria.All all => Fits(all.First, record) && Fits(all.Second, record),
        SearchCriteria.Any any => Fits(any.First, record) || Fits(any.Second, record),
        SearchCriteria.Condition { Operator: "not_equal" } not => !FitsAny(not with { Operator = "equals" }, record),
        SearchCriteria.Condition condition => FitsAny(condition, record),
        _ => false,
    };

    private bool FitsAny(SearchCriteria.Condition condition, JsonElement record)
    {
        EmulatedField field = module.Find(condition.Field)!;
        if (!record.TryGetProperty(field.ApiName, out JsonElement kept)) return IsSoughtEmpty(condition, field);
        return condition.Operator switch
        {
            "between" => Between(condition, field, kept),
            "greater_than" or "greater_equal" or "less_than" or "less_equal" => Compare(condition.Operator, field, kept, condition.Values[0]),
            "starts_with" => StartsWith(field, kept, condition.Values[0]),
            "in" => condition.Values.Any(value => AreEqual(field, kept, value)),
            _ => AreEqual(field, kept, string.Join(',', condition.Values)),
        };
    }

    /// <summary>A checkbox that was never set is false; every other empty field fits nothing.</summary>
    private static bool IsSoughtEmpty(SearchCriteria.Condition condition, EmulatedField field) =>
        field.DataType == "boolean" && condition.Values[0].Equals("false", StringComparison.OrdinalIgnoreCase);

    private bool AreEqual(EmulatedField field, JsonElement kept, string sought)
    {
        if (SearchOperators.IsOrdered(field)) return AreSame(field, kept, sought);
        return kept.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => kept.GetRawText().Equals(sought.Trim(), StringComparison.OrdinalIgnoreCase),
            JsonValueKind.Array => kept.EnumerateArray().Any(item => IsChoice(item, sought)),
            JsonValueKind.Object => names.Of(kept.GetProperty("id").GetString()!).Contains(sought, StringComparer.OrdinalIgnoreCase),
            _ when field.DataType == "picklist" => kept.GetString()!.Equals(sought, StringComparison.OrdinalIgnoreCase),
            _ => SearchTokens.Contains(kept.GetString()!, sought),
        };
    }

    private static bool AreSame(EmulatedField field, JsonElement kept, string sought) =>
        SearchValue.TryRead(field, kept, out decimal value) && SearchValue.TryRead(field, sought, out decimal other) && value == other;

    /// <summary>Tags are objects with a name, choices are texts.</summary>
    private static bool IsChoice(JsonElement item, string sought)
    {
        JsonElement text = item.ValueKind == JsonValueKind.Object ? item.GetProperty("name") : item;
        return string.Equals(text.GetString(), sought, StringComparison.OrdinalIgnoreCase);
    }

    private static bool StartsWith(EmulatedField field, JsonElement kept, string sought)
    {
        if (kept.ValueKind == JsonValueKind.Array) return kept.EnumerateArray().Any(item => Starts(item.GetString()!));
        return field.DataType is not ("lookup" or "ownerlookup") && Starts(kept.GetString()!);

        bool Starts(string text) => text.StartsWith(sought, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Between(SearchCriteria.Condition condition, EmulatedField field, JsonElement kept) =>
        Compare("greater_equal", field, kept, condition.Values[0]) && Compare("less_equal", field, kept, condition.Values[1]);

    private static bool Compare(string comparison, EmulatedField field, JsonElement kept, string sought)
    {
        if (!SearchValue.TryRead(field, kept, out decimal value) || !SearchValue.TryRead(field, sought, out decimal other)) return false;
        return comparison switch
        {
            "greater_than" => value > other,
            "greater_equal" => value >= other,
            "less_than" => value < other,
            _ => value <= other,
        };
    }
}
