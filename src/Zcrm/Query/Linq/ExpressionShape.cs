using System.Linq.Expressions;

namespace Zcrm;

/// <summary>What a lambda is but for the values in it: two of the same shape come from the same place in the code, or do the same.</summary>
internal sealed class ExpressionShape : IEquatable<ExpressionShape>
{
    private readonly List<Part> _parts = [];
    private readonly List<object?> _values = [];
    private int _hash;

    private ExpressionShape()
    {
    }

    /// <summary>The constants, closures among them, in the order in which they stand.</summary>
    public object?[] Values => [.. _values];

    public static ExpressionShape Of(LambdaExpression lambda)
    {
        var shape = new ExpressionShape();
        new Reader(shape).Visit(lambda);
        return shape;
    }

    public bool Equals(ExpressionShape? other) => other is not null && _hash == other._hash && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as ExpressionShape);

    public override int GetHashCode() => _hash;

    private void Add(Part part)
    {
        _parts.Add(part);
        _hash = HashCode.Combine(_hash, part);
    }

    /// <param name="Node">What kind of expression it is.</param>
    /// <param name="Type">The type of its value.</param>
    /// <param name="Detail">The member, method or number by which it differs from others of its kind.</param>
    private readonly record struct Part(ExpressionType Node, Type Type, object? Detail);

    private sealed class Reader(ExpressionShape shape) : ExpressionVisitor
    {
        private readonly List<ParameterExpression> _parameters = [];

        public override Expression? Visit(Expression? node)
        {
            shape.Add(node is null ? default : new Part(node.NodeType, node.Type, Detail(node)));
            return base.Visit(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            shape._values.Add(node.Value);
            return node;
        }

        protected override MemberBinding VisitMemberBinding(MemberBinding node)
        {
            shape.Add(new Part(ExpressionType.MemberInit, typeof(void), (node.BindingType, node.Member)));
            return base.VisitMemberBinding(node);
        }

        protected override ElementInit VisitElementInit(ElementInit node)
        {
            shape.Add(new Part(ExpressionType.ListInit, typeof(void), node.AddMethod));
            return base.VisitElementInit(node);
        }

        private object? Detail(Expression node) => node switch
        {
            MemberExpression member => member.Member,
            MethodCallExpression call => call.Method,
            NewExpression made => made.Constructor,
            BinaryExpression binary => binary.Method,
            UnaryExpression unary => unary.Method,
            ParameterExpression parameter => Number(parameter),
            NewArrayExpression array => array.Expressions.Count,
            InvocationExpression invocation => invocation.Arguments.Count,
            LambdaExpression lambda => lambda.Parameters.Count,
            TypeBinaryExpression test => test.TypeOperand,
            ConstantExpression or ConditionalExpression or MemberInitExpression or ListInitExpression or DefaultExpression => null,

            // Whatever else there may be is like nothing but itself.
            _ => node,
        };

        private int Number(ParameterExpression parameter)
        {
            int known = _parameters.IndexOf(parameter);
            if (known < 0) _parameters.Add(parameter);
            return known < 0 ? _parameters.Count - 1 : known;
        }
    }
}
