using System.Globalization;

namespace Zcrm.Bulk;

/// <summary>A query's condition as criteria of a bulk read.</summary>
internal static class QueryCriteria
{
    /// <summary>Why a bulk read cannot have a condition; null when it can.</summary>
    public static string? Obstacle(CoqlCondition condition) => condition.Tests
        .Where(test => test.Column.Contains("->", StringComparison.Ordinal) || Of(test) is null)
        .Select(test => $"it knows no {test.Operator} as {test.Column} has it")
        .FirstOrDefault();

    /// <summary>The criteria; null for every record.</summary>
    public static BulkCriteria? Of(CoqlCondition condition) => condition switch
    {
        CoqlBranch { Joint: "and" } both => Of(both.Left)! & Of(both.Right)!,
        CoqlBranch either => Of(either.Left)! | Of(either.Right)!,
        CoqlTest test => Of(test) ?? throw new ArgumentException($"A bulk read has no '{test.Operator}' of {test.Column}.", nameof(condition)),
        _ => null,
    };

    private static BulkCriteria? Of(CoqlTest test)
    {
        if (test.Operator == "is") return BulkCriteria.Equal(test.Column, null);
        if (test.Operator == "is not") return BulkCriteria.NotEqual(test.Column, null);
        return CoqlValue.Of(test) is { Count: > 0 } values ? Of(test, values) : null;
    }

    private static BulkCriteria? Of(CoqlTest test, IReadOnlyList<CoqlValue> values)
    {
        object value = Value(values[0]);
        return test.Operator switch
        {
            "=" => BulkCriteria.Equal(test.Column, value),
            "!=" => BulkCriteria.NotEqual(test.Column, value),
            ">" => BulkCriteria.GreaterThan(test.Column, value),
            ">=" => BulkCriteria.GreaterEqual(test.Column, value),
            "<" => BulkCriteria.LessThan(test.Column, value),
            "<=" => BulkCriteria.LessEqual(test.Column, value),
            "in" => BulkCriteria.In(test.Column, [.. values.Select(Value)]),
            "not in" => BulkCriteria.NotIn(test.Column, [.. values.Select(Value)]),

            // Of numbers it knows no between.
            "between" => BulkCriteria.GreaterEqual(test.Column, value) & BulkCriteria.LessEqual(test.Column, Value(values[1])),
            "not between" => BulkCriteria.LessThan(test.Column, value) | BulkCriteria.GreaterThan(test.Column, Value(values[1])),
            "like" => Like(test.Column, values[0].Text),
            "not like" when values[0].Text.Trim('%') is { Length: > 0 } part && !part.Contains('%', StringComparison.Ordinal) => BulkCriteria.NotContains(test.Column, part),
            _ => null,
        };
    }

    private static BulkCriteria? Like(string column, string pattern)
    {
        string part = pattern.Trim('%');
        if (part.Length == 0 || part.Contains('%', StringComparison.Ordinal)) return null;
        return (pattern[0] == '%', pattern[^1] == '%') switch
        {
            (true, true) => BulkCriteria.Contains(column, part),
            (false, true) => BulkCriteria.StartsWith(column, part),
            (true, false) => BulkCriteria.EndsWith(column, part),
            _ => BulkCriteria.Equal(column, part),
        };
    }

    private static object Value(CoqlValue value) =>
        !value.IsQuoted && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : value.Text;
}
