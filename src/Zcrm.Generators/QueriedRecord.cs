using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>The record that a query's lambda is about: which parts of the lambda stand for its fields.</summary>
internal sealed class QueriedRecord(IParameterSymbol record)
{
    private static readonly HashSet<string> Fields = ["Id", "Owner", "CreatedBy", "ModifiedBy", "CreatedTime", "ModifiedTime", "this[]"];

    public bool Is(IOperation operation) => operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, record);

    /// <summary>Whether an operation reads a field of the record, or of a record that it leads to.</summary>
    public bool HasColumn(IOperation operation) => Strip(operation) switch
    {
        IPropertyReferenceOperation { Instance: { } owner } => Is(Strip(owner)) || HasColumn(owner),
        IInvocationOperation { Instance: { } owner } call when ReadsField(call) => Is(Strip(owner)) || HasColumn(owner),
        _ => false,
    };

    /// <summary>Whether the record is taken as a whole, and not for one of its fields.</summary>
    public bool IsTakenWhole(IOperation part)
    {
        if (!Is(part)) return false;
        IOperation? user = part.Parent;
        while (user is IConversionOperation or IParenthesizedOperation) user = user.Parent;
        return user switch
        {
            IPropertyReferenceOperation property => property.Instance is null || !Is(Strip(property.Instance)),
            IInvocationOperation call => call.Instance is null || !Is(Strip(call.Instance)) || !ReadsField(call),
            INameOfOperation => false,
            _ => true,
        };
    }

    /// <summary>Why a property of the record, or of what it leads to, is no field; null when it may be one.</summary>
    public string? NoField(IOperation owner, IPropertyReferenceOperation property)
    {
        string name = NameOf(property);
        if (Is(Strip(owner))) return property.Property.ContainingType.Name is "CrmRecord" or "CrmObject" && !Fields.Contains(name) ? $"{name} stands for no field" : null;
        bool leadsToUntyped = HasColumn(owner) && name is not ("Id" or "this[]") && FieldType.DerivesFrom(Strip(owner).Type, "Zcrm.CrmReference");
        return leadsToUntyped ? $"a lookup without a class has no typed fields but Id; name the field: GetObject(\"Api_Name\")![\"{name}\"]" : null;
    }

    public static bool ReadsField(IInvocationOperation call) =>
        call.TargetMethod.Name is "Get" or "GetObject" && call.TargetMethod.ContainingType.Name == "CrmObject";

    public static IOperation Strip(IOperation operation)
    {
        while (true)
        {
            if (operation is IConversionOperation conversion) operation = conversion.Operand;
            else if (operation is IParenthesizedOperation inner) operation = inner.Operand;
            else return operation;
        }
    }

    private static string NameOf(IPropertyReferenceOperation property) => property.Property.MetadataName is "Item" ? "this[]" : property.Property.Name;
}
