using System.Linq.Expressions;

namespace Zcrm;

/// <summary>Translates the condition of a lambda. Empty fields count as C# counts null: equal to nothing else, and so unequal to every value.</summary>
internal sealed class PredicateTranslator(CrmModuleInfo module)
{
    public CoqlCondition Translate(Expression expression, bool negated = false)
    {
        expression = ColumnPath.Strip(expression);
        if (expression is BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } joined) return Join(joined, negated);
        if (CapturedValue.IsIn(expression)) return Constant((bool)CapturedValue.Of(expression)! != negated);
        return expression switch
        {
            UnaryExpression { NodeType: ExpressionType.Not } not => Translate(not.Operand, !negated),
            BinaryExpression comparison => Compare(comparison, negated),
            MethodCallExpression call => new MethodTranslator(module).Translate(call, negated),
            MemberExpression { Member.Name: "HasValue" } member when ColumnPath.TryRead(member.Expression!, module) is { } column => NullTest(column.Text, isNull: negated),
            _ when expression.Type == typeof(bool) && ColumnPath.TryRead(expression, module) is { } flag => Flag(flag.Text, !negated),
            _ => throw UnsupportedShape.Error(expression, $"COQL has nothing like {expression.NodeType}", "Compare fields with values, and join comparisons by && and ||."),
        };
    }

    public static CoqlTest NullTest(string column, bool isNull) => new(column, isNull ? "is" : "is not", "null", Values: 0);

    /// <summary>A condition that also holds where the field is empty; an id never is.</summary>
    public static CoqlCondition OrNull(CoqlTest test) => test.Column == "id" ? test : new CoqlBranch(test, "or", NullTest(test.Column, isNull: true));

    /// <summary>A value as COQL writes it.</summary>
    /// <exception cref="ArgumentException">It has no form there; the message names the field that it is compared with.</exception>
    public static string Literal(string column, object? value, string sign)
    {
        try
        {
            return CoqlLiteral.Of(value, sign);
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException($"'{column}' cannot be compared with this value. {problem.Message}", problem);
        }
    }

    public static CoqlCondition Constant(bool holds) => holds ? CoqlAlways.Instance : CoqlNever.Instance;

    private static CoqlTest Flag(string column, bool value) => new(column, "=", CoqlLiteral.Of(value));

    private CoqlCondition Join(BinaryExpression joined, bool negated)
    {
        bool isAnd = (joined.NodeType == ExpressionType.AndAlso) != negated;
        CoqlCondition left = Translate(joined.Left, negated);

        // As in C#, what decides the whole spares the rest, which may not even have a value then.
        if (isAnd ? left is CoqlNever : left is CoqlAlways) return left;
        CoqlCondition right = Translate(joined.Right, negated);
        return isAnd ? CoqlCondition.And(left, right) : CoqlCondition.Or(left, right);
    }

    private CoqlCondition Compare(BinaryExpression comparison, bool negated)
    {
        if (Operator(comparison.NodeType) is not { } sign)
            throw UnsupportedShape.Error(comparison, "it calculates", "Compare a field itself with a value that is calculated beforehand.");
        if (CapturedValue.IsIn(comparison.Right)) return Compare(comparison, comparison.Left, sign, CapturedValue.Of(comparison.Right), negated);
        if (CapturedValue.IsIn(comparison.Left)) return Compare(comparison, comparison.Right, Mirror(sign), CapturedValue.Of(comparison.Left), negated);
        throw UnsupportedShape.Error(comparison, "COQL compares a field with a value, not with another field", "Read both fields, and compare them here.");
    }

    private CoqlCondition Compare(BinaryExpression comparison, Expression field, string sign, object? value, bool negated)
    {
        ColumnPath column = ColumnPath.TryRead(field, module) ?? throw UnsupportedShape.Error(field, Reason(field), "Compare the field itself with a value.");
        if (value is null)
        {
            if (sign is "=" or "!=") return NullTest(column.Text, isNull: (sign == "=") != negated);
            throw UnsupportedShape.Error(comparison, "nothing is greater or less than null", "Test for null with == or !=.");
        }

        if (value is bool flag) return Flag(column.Text, flag == ((sign == "=") != negated));
        if (sign is ("=" or "!=") && WholeSeconds.AreMissedBy(value)) return Constant((sign == "!=") != negated);
        string asked = negated ? Opposite(sign) : sign;
        var test = new CoqlTest(column.Text, asked, Literal(column.Text, value, asked));
        bool holdsForNull = sign == "!=" ? !negated : negated;
        return holdsForNull ? OrNull(test) : test;
    }

    private static string Reason(Expression field) => ColumnPath.Strip(field) switch
    {
        MethodCallExpression call => $"{call.Method.Name} is a method called on a field, which Zoho does not know",
        BinaryExpression { NodeType: ExpressionType.Coalesce } => "COQL has no ??",
        BinaryExpression => "COQL does not calculate with fields",
        MemberExpression member => $"{member.Member.Name} is a part of a field's value, which Zoho does not know",
        _ => "this is no field",
    };

    private static string? Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "!=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        _ => null,
    };

    private static string Mirror(string sign) => sign switch { ">" => "<", ">=" => "<=", "<" => ">", "<=" => ">=", _ => sign };

    private static string Opposite(string sign) => sign switch { "=" => "!=", "!=" => "=", ">" => "<=", ">=" => "<", "<" => ">=", _ => ">" };
}
