using System.Linq.Expressions;

namespace Zcrm;

/// <summary>A field of the record, or of a record that it leads to, as a lambda names it.</summary>
/// <param name="Text">The path as COQL writes it.</param>
/// <param name="Target">The module that it leads to, when it is a typed lookup.</param>
/// <param name="IsOpen">Whether it leads to a record of which no fields are known.</param>
internal readonly record struct ColumnPath(string Text, CrmModuleInfo? Target, bool IsOpen)
{
    /// <summary>Reads the path that an expression stands for.</summary>
    /// <returns>Null when it stands for none.</returns>
    /// <exception cref="NotSupportedException">It begins at the record, but leads to no field.</exception>
    public static ColumnPath? TryRead(Expression expression, CrmModuleInfo module)
    {
        switch (Strip(expression))
        {
            case MemberExpression { Member.Name: "Value" } value when Nullable.GetUnderlyingType(value.Expression!.Type) is not null:
                return TryRead(value.Expression, module);
            case MemberExpression { Expression: { } owner } member:
                return IsRecord(owner) ? Root(member, member.Member.Name, module)
                    : TryRead(owner, module) is { } outer ? Follow(member, outer) : null;
            case MethodCallExpression { Object: { } owner } call when NamedField(call) is { } name:
                bool mayLead = call.Type == typeof(object) || typeof(CrmObject).IsAssignableFrom(call.Type);
                return IsRecord(owner) ? new ColumnPath(name, null, mayLead)
                    : TryRead(owner, module) is { } way ? new ColumnPath($"{way.Text}.{name}", null, mayLead) : null;
            default:
                return null;
        }
    }

    public static Expression Strip(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } unary) expression = unary.Operand;
        return expression;
    }

    private static bool IsRecord(Expression expression) => Strip(expression) is ParameterExpression;

    private static ColumnPath Root(Expression expression, string property, CrmModuleInfo module) =>
        module.Find(property) is { } field
            ? new ColumnPath(field.ApiName, field.Target?.Invoke(), field.IsLookup)
            : throw UnsupportedShape.Error(expression, $"{property} stands for no field of {module.ApiName}", "Use a property that does, or name the field: record.Get<string>(\"Api_Name\").");

    private static ColumnPath? Follow(MemberExpression member, ColumnPath outer)
    {
        string property = member.Member.Name;

        // A lookup is compared by its id.
        if (property == nameof(CrmRecord.Id) && (outer.Target is not null || outer.IsOpen)) return outer with { Target = null, IsOpen = false };
        if (outer.Target is { } module)
        {
            ColumnPath inner = Root(member, property, module);
            return inner with { Text = $"{outer.Text}.{inner.Text}" };
        }

        if (!outer.IsOpen) return null;
        throw UnsupportedShape.Error(member, $"what {outer.Text} leads to has no typed fields", $"Name the field: record.GetObject(\"{outer.Text}\")![\"Api_Name\"].");
    }

    // record["X"], record.Get<T>("X") and record.GetObject("X").
    private static string? NamedField(MethodCallExpression call)
    {
        bool names = typeof(CrmObject).IsAssignableFrom(call.Object!.Type) && call.Method.Name is "get_Item" or nameof(CrmObject.Get) or nameof(CrmObject.GetObject);
        return names && call.Arguments is [Expression name] && CapturedValue.IsIn(name) ? CoqlNames.Check(CapturedValue.Of(name) as string) : null;
    }
}
