using System.Collections;
using System.Linq.Expressions;

namespace Zcrm;

/// <summary>Translates the calls that COQL has an operator for: parts of a text, membership in a list, between.</summary>
internal sealed class MethodTranslator(CrmModuleInfo module)
{
    public CoqlCondition Translate(MethodCallExpression call, bool negated) => call.Method.Name switch
    {
        nameof(string.StartsWith) when IsOnText(call) => Like(call, "", "%", negated),
        nameof(string.EndsWith) when IsOnText(call) => Like(call, "%", "", negated),
        nameof(string.Contains) when IsOnText(call) => Like(call, "%", "%", negated),
        nameof(Enumerable.Contains) => In(call, negated),
        nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) => PredicateTranslator.NullTest(Column(call.Arguments[0]), isNull: !negated),
        nameof(Equals) => EqualTo(call, negated),
        nameof(Coql.Between) when call.Method.DeclaringType == typeof(Coql) => Between(call, negated),
        _ => throw Unsupported(call),
    };

    private static bool IsOnText(MethodCallExpression call) => call.Object?.Type == typeof(string) && !CapturedValue.IsIn(call.Object);

    private CoqlCondition Like(MethodCallExpression call, string before, string after, bool negated)
    {
        string column = Column(call.Object!);
        string text = Captured(call.Arguments[0])?.ToString() ?? throw UnsupportedShape.Error(call, "it looks for null", "Test for null with == null.");
        if (text.Contains('%', StringComparison.Ordinal))
            throw UnsupportedShape.Error(call, "% stands for any text in COQL, and there is no way to mean the sign itself", "Look for the part before it, and check the rest here.");
        string pattern = CoqlLiteral.Quote(before + text + after);
        if (!negated) return new CoqlTest(column, "like", pattern);
        if (before.Length == 0 || after.Length == 0)
            throw UnsupportedShape.Error(call, "Zoho negates only Contains, not the beginning or end of a text", "Leave the condition out, and check it here.");
        return PredicateTranslator.OrNull(new CoqlTest(column, "not like", pattern));
    }

    private CoqlCondition In(MethodCallExpression call, bool negated)
    {
        (Expression list, Expression item) = call switch
        {
            { Object: { } instance, Arguments: [Expression value] } => (instance, value),
            { Arguments: [Expression source, Expression value, ..] } => (source, value),
            _ => throw Unsupported(call),
        };
        list = Unspan(list);
        if (!CapturedValue.IsIn(list)) throw UnsupportedShape.Error(call, "the list is a field of the record", "Search for a value of a multi-select picklist with crm.Records(...).Search.");
        string column = Column(item);
        var known = new List<object>();
        bool hasNull = false;
        foreach (object? value in (IEnumerable)CapturedValue.Of(list)!)
        {
            hasNull |= value is null;
            if (value is not null && !WholeSeconds.AreMissedBy(value)) known.Add(value);
        }

        if (known.Count == 0) return hasNull ? PredicateTranslator.NullTest(column, isNull: !negated) : PredicateTranslator.Constant(negated);
        var test = new CoqlTest(column, negated ? "not in" : "in", $"({CoqlLiteral.OfList(known)})", known.Count);
        if (negated == hasNull) return negated ? CoqlCondition.And(test, PredicateTranslator.NullTest(column, isNull: false)) : test;
        return PredicateTranslator.OrNull(test);
    }

    private CoqlCondition EqualTo(MethodCallExpression call, bool negated)
    {
        (Expression left, Expression right) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
        return new PredicateTranslator(module).Translate(Expression.Equal(Expression.Convert(left, typeof(object)), Expression.Convert(right, typeof(object))), negated);
    }

    private CoqlCondition Between(MethodCallExpression call, bool negated)
    {
        string column = Column(call.Arguments[0]);
        string low = PredicateTranslator.Literal(column, Captured(call.Arguments[1]), ">=");
        string high = PredicateTranslator.Literal(column, Captured(call.Arguments[2]), "<=");
        var test = new CoqlTest(column, negated ? "not between" : "between", $"{low} and {high}", Values: 2);
        return negated ? PredicateTranslator.OrNull(test) : test;
    }

    private string Column(Expression expression) => ColumnPath.TryRead(expression, module)?.Text
        ?? throw UnsupportedShape.Error(expression, "this is no field", "Use a field of the record itself, or of a record that it leads to.");

    private static object? Captured(Expression expression) => CapturedValue.IsIn(expression)
        ? CapturedValue.Of(expression)
        : throw UnsupportedShape.Error(expression, "COQL compares a field with a value, not with another field", "Read both fields, and compare them here.");

    // Contains on an array is bound to the one of spans; the array is inside the conversion.
    private static Expression Unspan(Expression list) => ColumnPath.Strip(list) switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [Expression array] } => array,
        Expression other => other,
    };

    private static NotSupportedException Unsupported(MethodCallExpression call) => call.Object is null && call.Arguments.Any(argument => argument is LambdaExpression)
        ? UnsupportedShape.Error(call, "the lambda in it would have to run at Zoho", "Ask for the records, and run it on them here.")
        : UnsupportedShape.Error(
            call, $"Zoho knows no {call.Method.Name}", "On fields there are StartsWith, EndsWith, Contains, a list's Contains, string.IsNullOrEmpty and Coql.Between; anything else is done here, on the records that came.");
}
