using System.Linq.Expressions;
using System.Text.Json;

namespace Zcrm;

/// <summary>Makes a condition mean in memory what it means at Zoho: texts without regard to case, and nothing behind an empty lookup.</summary>
internal sealed class ZohoSemantics : ExpressionVisitor
{
    public static Func<T, bool> Compile<T>(Expression<Func<T, bool>> condition) =>
        ((Expression<Func<T, bool>>)new ZohoSemantics().Visit(condition)).Compile();

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.Left.Type != typeof(string)) return base.VisitBinary(node);
        Expression equal = Call(nameof(AreSame), Visit(node.Left), Visit(node.Right));
        return node.NodeType == ExpressionType.Equal ? equal : Expression.Not(equal);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node is { Method.Name: nameof(CrmObject.Get), Object: { } record } && node.Type == typeof(string)) return Call(nameof(Text), record, node.Arguments[0]);
        if (node.Object?.Type == typeof(string)) return Call(node.Method.Name, Visit(node.Object), Visit(node.Arguments[0]));
        bool isList = node.Method.Name == nameof(Enumerable.Contains) && node.Arguments[1].Type == typeof(string);
        return isList ? Call(nameof(IsIn), Visit(node.Arguments[0]), Visit(node.Arguments[1])) : base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not { } owner || owner is ParameterExpression || !typeof(CrmObject).IsAssignableFrom(owner.Type)) return base.VisitMember(node);
        Expression record = Visit(owner);
        return Expression.Condition(
            Expression.ReferenceEqual(record, Expression.Constant(null)), Expression.Default(node.Type), Expression.MakeMemberAccess(record, node.Member));
    }

    /// <summary>A text, or the choices of a multi-select picklist as Zoho compares them.</summary>
    private static string? Text(CrmObject record, string name) =>
        record.GetJson(name).ValueKind == JsonValueKind.Array ? string.Join(';', record.Get<IReadOnlyList<string>>(name)!) : record.Get<string>(name);

    private static bool AreSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string? text, string part) => text?.StartsWith(part, StringComparison.OrdinalIgnoreCase) is true;

    private static bool EndsWith(string? text, string part) => text?.EndsWith(part, StringComparison.OrdinalIgnoreCase) is true;

    private static bool Contains(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) is true;

    private static bool IsIn(IEnumerable<string?> list, string? text) => list.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static MethodCallExpression Call(string method, Expression first, Expression second) => Expression.Call(typeof(ZohoSemantics), method, null, first, second);
}
