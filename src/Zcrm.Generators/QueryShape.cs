using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>Tells which parts of a lambda COQL cannot express; the lambda's parameter is the record that is asked about.</summary>
internal sealed class QueryShape(IParameterSymbol record)
{
    private static readonly HashSet<string> OnText = ["StartsWith", "EndsWith", "Contains", "Equals"];
    private static readonly HashSet<string> OnOthers = ["Equals"];
    private static readonly HashSet<string> RecordFields = ["Id", "Owner", "CreatedBy", "ModifiedBy", "CreatedTime", "ModifiedTime", "this[]"];
    private static readonly HashSet<string> Functions = ["Equals", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Between", "Contains"];

    /// <summary>Why a part cannot be asked; null when nothing is known against it.</summary>
    public string? Problem(IOperation part) => part switch
    {
        IInvocationOperation { Instance: { } owner } call when IsColumn(owner) && !ReadsField(call) => OfMethod(owner, call),
        IInvocationOperation call when !ReadsField(call) => OfFunction(call),
        IPropertyReferenceOperation { Instance: { } owner } property => OfProperty(owner, property),
        IBinaryOperation binary => OfBinary(binary),
        ICoalesceOperation coalesce when IsColumn(coalesce.Value) => "COQL has no ??; test for null with ==",
        _ => null,
    };

    private static string? OfMethod(IOperation owner, IInvocationOperation call)
    {
        HashSet<string> known = Strip(owner).Type?.SpecialType == SpecialType.System_String ? OnText : OnOthers;
        string name = call.TargetMethod.Name;
        return known.Contains(name) ? null
            : $"Zoho knows no {name} of a field; there are StartsWith, EndsWith, Contains, a list's Contains, string.IsNullOrEmpty and Coql.Between, and anything else is done on the records that came";
    }

    private string? OfFunction(IInvocationOperation call)
    {
        IOperation[] arguments = [.. call.Arguments.Select(argument => Strip(argument.Value))];
        if (arguments.Any(IsRecord)) return $"{call.TargetMethod.Name} would have to run at Zoho; ask for the records, and run it on them";
        return arguments.Any(IsColumn) && !Functions.Contains(call.TargetMethod.Name)
            ? $"Zoho knows no {call.TargetMethod.Name}; ask for the records, and run it on them"
            : null;
    }

    private string? OfProperty(IOperation owner, IPropertyReferenceOperation property)
    {
        string name = property.Property.MetadataName is "Item" ? "this[]" : property.Property.Name;
        if (IsRecord(Strip(owner)))
        {
            bool isBase = property.Property.ContainingType.Name is "CrmRecord" or "CrmObject";
            return isBase && !RecordFields.Contains(name) ? $"{name} stands for no field" : null;
        }

        if (!IsColumn(owner) || name is "Value" or "HasValue" || FieldType.DerivesFrom(Strip(owner).Type, "Zcrm.CrmObject")) return null;
        return $"{name} is a part of a field's value, which Zoho does not know; compare the field itself";
    }

    private string? OfBinary(IBinaryOperation binary)
    {
        bool isLeft = IsColumn(binary.LeftOperand);
        bool isRight = IsColumn(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr => null,
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
                isLeft && isRight ? "COQL compares a field with a value, not with another field; read both, and compare them" : null,
            _ => isLeft || isRight ? "COQL does not calculate with fields; compare a field itself with a value that is calculated beforehand" : null,
        };
    }

    private bool IsRecord(IOperation operation) => operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, record);

    /// <summary>Whether an operation reads a field of the record, or of a record that it leads to.</summary>
    private bool IsColumn(IOperation operation) => Strip(operation) switch
    {
        IPropertyReferenceOperation { Instance: { } owner } => IsRecord(Strip(owner)) || IsColumn(owner),
        IInvocationOperation { Instance: { } owner } call when ReadsField(call) => IsRecord(Strip(owner)) || IsColumn(owner),
        _ => false,
    };

    private static bool ReadsField(IInvocationOperation call) =>
        call.TargetMethod.Name is "Get" or "GetObject" && call.TargetMethod.ContainingType.Name == "CrmObject";

    private static IOperation Strip(IOperation operation)
    {
        while (true)
        {
            if (operation is IConversionOperation conversion) operation = conversion.Operand;
            else if (operation is IParenthesizedOperation inner) operation = inner.Operand;
            else return operation;
        }
    }
}
