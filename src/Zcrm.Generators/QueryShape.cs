using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>Tells which parts of a lambda COQL cannot express, where all of it has to run at Zoho.</summary>
internal sealed class QueryShape(QueriedRecord record)
{
    private static readonly HashSet<string> OnText = ["StartsWith", "EndsWith", "Contains", "Equals"];
    private static readonly HashSet<string> OnOthers = ["Equals"];
    private static readonly HashSet<string> Functions = ["Equals", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Between", "Contains"];

    /// <summary>Why a part cannot be asked; null when nothing is known against it.</summary>
    public string? Problem(IOperation part) => part switch
    {
        IInvocationOperation { Instance: { } owner } call when record.HasColumn(owner) && !QueriedRecord.ReadsField(call) => OfMethod(owner, call),
        IInvocationOperation call when !QueriedRecord.ReadsField(call) => OfFunction(call),
        IPropertyReferenceOperation { Instance: { } owner } property => record.NoField(owner, property) ?? OfPart(owner, property),
        IBinaryOperation binary => OfBinary(binary),
        ICoalesceOperation coalesce when record.HasColumn(coalesce.Value) => "COQL has no ??; test for null with ==",
        _ => null,
    };

    private static string? OfMethod(IOperation owner, IInvocationOperation call)
    {
        HashSet<string> known = QueriedRecord.Strip(owner).Type?.SpecialType == SpecialType.System_String ? OnText : OnOthers;
        string name = call.TargetMethod.Name;
        return known.Contains(name) ? null
            : $"Zoho knows no {name} of a field; there are StartsWith, EndsWith, Contains, a list's Contains, string.IsNullOrEmpty and Coql.Between, and anything else is done on the records that came";
    }

    private string? OfFunction(IInvocationOperation call)
    {
        IOperation[] arguments = [.. call.Arguments.Select(argument => QueriedRecord.Strip(argument.Value))];
        if (arguments.Any(record.Is)) return $"{call.TargetMethod.Name} would have to run at Zoho; ask for the records, and run it on them";
        return arguments.Any(record.HasColumn) && !Functions.Contains(call.TargetMethod.Name)
            ? $"Zoho knows no {call.TargetMethod.Name}; ask for the records, and run it on them"
            : null;
    }

    private string? OfPart(IOperation owner, IPropertyReferenceOperation property)
    {
        string name = property.Property.Name;
        if (!record.HasColumn(owner) || name is "Value" or "HasValue" || FieldType.DerivesFrom(QueriedRecord.Strip(owner).Type, "Zcrm.CrmObject")) return null;
        return $"{name} is a part of a field's value, which Zoho does not know; compare the field itself";
    }

    private string? OfBinary(IBinaryOperation binary)
    {
        bool isLeft = record.HasColumn(binary.LeftOperand);
        bool isRight = record.HasColumn(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr => null,
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
                isLeft && isRight ? "COQL compares a field with a value, not with another field; read both, and compare them" : null,
            _ => isLeft || isRight ? "COQL does not calculate with fields; compare a field itself with a value that is calculated beforehand" : null,
        };
    }
}
