namespace Zcrm.Emulator;

/// <summary>Whether records meet criteria. Case does not count; a record without a value meets only what is about emptiness or a "not".</summary>
internal sealed class BulkMatcher(BulkValues values)
{
    public bool Fits(BulkCriteria? criteria, BulkRow row) => criteria switch
    {
        null => true,
        BulkCriteria.Group { IsAny: true } group => group.Parts.Any(part => Fits(part, row)),
        BulkCriteria.Group group => group.Parts.All(part => Fits(part, row)),
        BulkCriteria.Condition condition => Fits(condition, values.Text(condition.Column, row)),
        _ => false,
    };

    private static bool Fits(BulkCriteria.Condition condition, string text) => condition.Comparator switch
    {
        "not_equal" or "not_in" => !IsOneOf(condition, text),
        "equal" or "in" => IsOneOf(condition, text),
        "contains" => text.Contains(condition.Values[0], StringComparison.OrdinalIgnoreCase),
        "not_contains" => !text.Contains(condition.Values[0], StringComparison.OrdinalIgnoreCase),
        "starts_with" => text.StartsWith(condition.Values[0], StringComparison.OrdinalIgnoreCase),
        "ends_with" => text.EndsWith(condition.Values[0], StringComparison.OrdinalIgnoreCase),
        _ => InOrder(condition, text),
    };

    private static bool IsOneOf(BulkCriteria.Condition condition, string text)
    {
        if (condition.Numbers is null || text.Length == 0) return condition.Values.Contains(text, StringComparer.OrdinalIgnoreCase);
        return SearchValue.TryRead(condition.Column.Field, text, out decimal number) && condition.Numbers.Contains(number);
    }

    private static bool InOrder(BulkCriteria.Condition condition, string text)
    {
        if (!SearchValue.TryRead(condition.Column.Field, text, out decimal number)) return false;
        IReadOnlyList<decimal?> bounds = condition.Numbers!;
        return condition.Comparator switch
        {
            "greater_than" => number > bounds[0],
            "greater_equal" => number >= bounds[0],
            "less_than" => number < bounds[0],
            "less_equal" => number <= bounds[0],
            "between" => number >= bounds[0] && number <= bounds[1],
            "not_between" => number < bounds[0] || number > bounds[1],
            _ => false,
        };
    }
}
