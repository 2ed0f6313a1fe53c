using System.Linq.Expressions;
using System.Reflection;

namespace Zcrm;

/// <summary>Values that a query's lambda took from around it.</summary>
internal static class CapturedValue
{
    // What the user's own code throws comes as it was thrown.
    private const BindingFlags Unwrapped = BindingFlags.DoNotWrapExceptions;

    /// <summary>Whether an expression stands on its own, without the record that is asked about.</summary>
    public static bool IsIn(Expression expression) => expression switch
    {
        ConstantExpression => true,
        ParameterExpression => false,
        MemberExpression member => member.Expression is null || IsIn(member.Expression),
        UnaryExpression unary => IsIn(unary.Operand),

        // Most conditions begin with a field, so that the rest of them need not be looked at.
        BinaryExpression { Conversion: null } binary => IsIn(binary.Left) && IsIn(binary.Right),
        _ => !ParameterFinder.HasParameter(expression),
    };

    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(OfOwner(member)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(OfOwner(member)),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } unary when unary.Type.IsAssignableFrom(unary.Operand.Type)
            || Nullable.GetUnderlyingType(unary.Type) == unary.Operand.Type => Of(unary.Operand),
        NewExpression { Constructor: { } constructor } made => constructor.Invoke(Unwrapped, null, AllOf(made.Arguments), null),
        MethodCallExpression call when call.Method is { IsGenericMethod: false, ReturnType.IsByRefLike: false } =>
            call.Method.Invoke(call.Object is null ? null : Of(call.Object), Unwrapped, null, AllOf(call.Arguments), null),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static object?[] AllOf(IReadOnlyList<Expression> arguments) => [.. arguments.Select(Of)];

    private static object? OfOwner(MemberExpression member) => member.Expression is null ? null : Of(member.Expression);

    private sealed class ParameterFinder : ExpressionVisitor
    {
        // The parameters of lambdas within stand on their own.
        private readonly List<ParameterExpression> _own = [];
        private bool _found;

        public static bool HasParameter(Expression expression)
        {
            var finder = new ParameterFinder();
            finder.Visit(expression);
            return finder._found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.AddRange(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= !_own.Contains(node);
            return node;
        }
    }
}
