namespace Zcrm.Emulator;

/// <summary>Finds the columns of criteria, and refuses what their types do not have (reference 8.3).</summary>
internal sealed class CriteriaBinder(QueryScope scope, SubQueries subQueries)
{
    public BoundCriteria Bind(QueryCriteria criteria) => criteria switch
    {
        QueryCriteria.Pair pair => new BoundCriteria.Pair(Bind(pair.Left), pair.IsAnd, Bind(pair.Right)),
        _ => Bind((QueryCriteria.Test)criteria),
    };

    private BoundCriteria.Test Bind(QueryCriteria.Test test)
    {
        QueryColumn column = scope.Find(test.Path) ?? throw QueryRefusals.Criteria(test);
        IReadOnlyList<string> operators = QueryOperators.Of(column.Kind);
        if (operators.Count == 0) throw QueryRefusals.Criteria(test);
        if (!operators.Contains(test.Operator, StringComparer.Ordinal)) throw QueryRefusals.Operator(test);
        IReadOnlyList<string> values = test.SubQuery is null ? test.Values : subQueries.Values(test);

        // Only texts that contain something can be left out (reference 8.2).
        if (test.Operator == "not like" && !(values[0].Length > 1 && values[0][0] == '%' && values[0][^1] == '%')) throw QueryRefusals.Operator(test);
        return new BoundCriteria.Test(column, test.Operator, [.. values.Select(value => QueryLiteral.Key(column.Kind, value) ?? throw QueryRefusals.Criteria(test))]);
    }
}
