using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Zcrm;

/// <summary>Lambdas that run here, on what came. To compile one takes milliseconds, so it is done once for each shape.</summary>
internal static class CompiledLambda
{
    // A program has as many shapes as places in its code; one that makes lambdas as it runs must not fill the memory.
    private const int MaxShapes = 1_000;

    private static readonly ConcurrentDictionary<ExpressionShape, Delegate> Known = new();

    public static Func<T, TResult> Of<T, TResult>(Expression<Func<T, TResult>> lambda)
    {
        ExpressionShape shape = ExpressionShape.Of(lambda);
        if (!Known.TryGetValue(shape, out Delegate? compiled))
        {
            compiled = Compile(lambda);
            if (Known.Count < MaxShapes) Known.TryAdd(shape, compiled);
        }

        var run = (Func<object?[], T, TResult>)compiled;
        object?[] values = shape.Values;
        return row => run(values, row);
    }

    private static Func<object?[], T, TResult> Compile<T, TResult>(Expression<Func<T, TResult>> lambda)
    {
        var open = new ValueOpener();
        Expression body = open.Visit(lambda.Body);
        return Expression.Lambda<Func<object?[], T, TResult>>(body, open.Values, lambda.Parameters[0]).Compile();
    }

    /// <summary>Takes each constant from a list of values instead, in the order in which <see cref="ExpressionShape"/> finds them.</summary>
    private sealed class ValueOpener : ExpressionVisitor
    {
        private int _next;

        public ParameterExpression Values { get; } = Expression.Parameter(typeof(object[]), "values");

        protected override Expression VisitConstant(ConstantExpression node) =>
            Expression.Convert(Expression.ArrayIndex(Values, Expression.Constant(_next++)), node.Type);
    }
}
