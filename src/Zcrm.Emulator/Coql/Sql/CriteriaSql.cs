namespace Zcrm.Emulator;

/// <summary>Writes criteria as SQL. Empty fields fulfil nothing but <c>is null</c>.</summary>
internal static class CriteriaSql
{
    public static string Write(BoundCriteria criteria, QueryParameters parameters) => criteria switch
    {
        BoundCriteria.Pair pair => $"({Write(pair.Left, parameters)} {(pair.IsAnd ? "AND" : "OR")} {Write(pair.Right, parameters)})",
        BoundCriteria.Test test => Write(ColumnSql.Key(test.Column), test, parameters),
        _ => throw new InvalidOperationException($"Criteria of the type {criteria.GetType().Name} have no form in SQL."),
    };

    /// <summary>Compares an expression as a test does.</summary>
    public static string Write(string key, BoundCriteria.Test test, QueryParameters parameters)
    {
        string[] values = [.. test.Keys.Select(parameters.Add)];
        return test.Operator switch
        {
            "is null" => $"{key} IS NULL",
            "is not null" => $"{key} IS NOT NULL",
            "in" => $"{key} IN ({string.Join(", ", values)})",
            "not in" => $"{key} NOT IN ({string.Join(", ", values)})",
            "between" => $"{key} BETWEEN {values[0]} AND {values[1]}",
            "not between" => $"{key} NOT BETWEEN {values[0]} AND {values[1]}",
            "like" => $"coql_like({key}, {values[0]})",
            "not like" => $"NOT coql_like({key}, {values[0]})",
            _ => $"{key} {test.Operator} {values[0]}",
        };
    }
}
