using System.Linq.Expressions;

namespace Zcrm;

/// <summary>The fields by which a lambda groups. Zoho groups by fields as they are: a key made of them here could be the same for several groups.</summary>
internal static class GroupKey
{
    /// <exception cref="NotSupportedException">The key is something else than a field or a new object of fields.</exception>
    public static IReadOnlyList<string> Columns(Expression key, CrmModuleInfo module)
    {
        string[] columns = [.. PartsOf(key).Select(part => Column(part, module)).OfType<string>().Distinct()];
        return columns.Length > 0 ? columns : throw UnsupportedShape.Error(key, "no field is in it", "Group by a field, or by a new object of fields.");
    }

    private static Expression[] PartsOf(Expression key) => ColumnPath.Strip(key) switch
    {
        NewExpression made => [.. made.Arguments],
        MemberInitExpression made => [.. made.NewExpression.Arguments, .. made.Bindings.Select(binding => binding is MemberAssignment value ? value.Expression : key)],
        Expression field => [field],
    };

    private static string? Column(Expression part, CrmModuleInfo module)
    {
        if (CapturedValue.IsIn(part)) return null;
        return ColumnPath.TryRead(part, module)?.Text
            ?? throw UnsupportedShape.Error(part, "Zoho groups by fields as they are", "Group by the field itself, and bring groups together here.");
    }
}
