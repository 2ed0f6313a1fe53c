using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>A condition as C# writes it, on a field whose name is known when it runs.</summary>
internal sealed record OperatorLine(string Code, Expression<Func<CrmRecord, bool>> Condition)
{
    public static OperatorLine Of(Expression<Func<CrmRecord, bool>> condition, [CallerArgumentExpression(nameof(condition))] string code = "") => new(code, condition);

    /// <summary>The code with the field's name in it.</summary>
    public string With(string field) => Code.Replace("r => ", "", StringComparison.Ordinal).Replace("field", $"\"{field}\"", StringComparison.Ordinal);
}
