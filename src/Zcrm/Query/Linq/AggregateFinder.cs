using System.Linq.Expressions;

namespace Zcrm;

/// <summary>Finds what a lambda asks of a group.</summary>
internal sealed class AggregateFinder(CrmModuleInfo module) : ExpressionVisitor
{
    private readonly List<CoqlColumn> _columns = [];

    public static IReadOnlyList<CoqlColumn> In(Expression body, CrmModuleInfo module)
    {
        var finder = new AggregateFinder(module);
        finder.Visit(body);
        return [.. finder._columns.Distinct()];
    }

    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: ParameterExpression, Member.Name: "Key" } ? node : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Object is not ParameterExpression) return base.VisitMethodCall(node);
        string? aggregate = node.Method.Name switch { "Count" => "COUNT", "Sum" => "SUM", "Average" => "AVG", "Min" => "MIN", "Max" => "MAX", _ => null };
        if (aggregate is null) return base.VisitMethodCall(node);
        _columns.Add(new CoqlColumn(node.Arguments is [Expression field] ? Path(field) : "id", aggregate));
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node) =>
        throw UnsupportedShape.Error(node, "Zoho gives no records of a group", "Use Key, Count(), Sum, Average, Min or Max of it.");

    private string Path(Expression field) => ColumnPath.TryRead(((LambdaExpression)ColumnPath.Strip(field)).Body, module)?.Text
        ?? throw UnsupportedShape.Error(field, "this is no field", "Aggregate a field of the record itself, or of a record that it leads to.");
}
