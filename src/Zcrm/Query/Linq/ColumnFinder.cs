using System.Linq.Expressions;

namespace Zcrm;

/// <summary>Finds the fields that a lambda reads.</summary>
internal sealed class ColumnFinder(CrmModuleInfo module) : ExpressionVisitor
{
    private readonly List<string> _paths = [];

    /// <exception cref="NotSupportedException">The lambda takes the whole record, of which no fields can be named.</exception>
    public static IReadOnlyList<string> In(Expression body, CrmModuleInfo module)
    {
        var finder = new ColumnFinder(module);
        finder.Visit(body);
        return [.. finder._paths.Distinct()];
    }

    public override Expression? Visit(Expression? node)
    {
        bool mayBeField = node is MemberExpression or MethodCallExpression && !CapturedValue.IsIn(node);
        if (!mayBeField || ColumnPath.TryRead(node!, module) is not { } path) return base.Visit(node);
        _paths.Add(path.Text);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node) =>
        throw UnsupportedShape.Error(node, "the selection uses the whole record", "Leave Select out, or name the fields that it needs.");
}
