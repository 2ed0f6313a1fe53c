namespace Zcrm;

/// <summary>Writes a query's condition as criteria of a search, as far as a search means the same by it.</summary>
internal static class SearchCriteriaText
{
    /// <summary>Why a search cannot stand for a condition; null when it can.</summary>
    public static string? Obstacle(CoqlCondition condition, ModuleFields fields)
    {
        if (condition.Tests.Count > RecordLimits.Criteria) return $"it takes at most {RecordLimits.Criteria} conditions";
        string? problem = condition.Tests.Select(test => Obstacle(test, fields)).FirstOrDefault(obstacle => obstacle is not null);
        return problem ?? (Write(condition).Length > RecordLimits.CriteriaLength ? $"its criteria have at most {RecordLimits.CriteriaLength:N0} characters" : null);
    }

    public static string Write(CoqlCondition condition) => condition switch
    {
        CoqlBranch branch => $"({Write(branch.Left)}{branch.Joint}{Write(branch.Right)})",
        CoqlTest test => $"({test.Column}:{Comparison(test)}:{string.Join(',', CoqlValue.Of(test).Select(value => CriteriaValue.Escape(Prefix(test, value.Text))))})",
        _ => throw new ArgumentException("A search needs a condition.", nameof(condition)),
    };

    private static string? Obstacle(CoqlTest test, ModuleFields fields)
    {
        if (fields.Find(test.Column) is not { } field) return $"it knows no field {test.Column}";
        if (Comparison(test) is not { } comparison) return $"it knows no {test.Operator} as {test.Column} has it";

        // Equality of words, regardless of their neighbours, is not what the query means.
        bool isExact = field.DataType is "picklist" or "boolean" or "lookup" or "ownerlookup" or "userlookup" || QueryKinds.OperatorsOf(QueryKinds.Of(field))?.Contains(">") == true;
        return isExact || comparison == "starts_with" ? null : $"it finds texts by their words, and {test.Column} is compared as a whole";
    }

    private static string? Comparison(CoqlTest test) => test.Operator switch
    {
        "=" => "equals",
        ">" => "greater_than",
        ">=" => "greater_equal",
        "<" => "less_than",
        "<=" => "less_equal",
        "between" or "in" => test.Operator,
        "like" when CoqlValue.Of(test) is [{ Text: { Length: > 1 } pattern }] && pattern.IndexOf('%', StringComparison.Ordinal) == pattern.Length - 1 => "starts_with",
        _ => null,
    };

    private static string Prefix(CoqlTest test, string value) => test.Operator == "like" ? value.TrimEnd('%') : value;
}
